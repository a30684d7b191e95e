import Diagnostics

@testable import Content

/// What a file is read as, in words, without the places where things stand.
enum Meaning {
  static func of(_ text: String, path: String, as kind: DocumentKind) -> String {
    let bytes = Array(text.utf8)
    switch kind {
    case .record:
      let file = RecordReader.record(bytes, path: path)
      return words(file.value) + file.findings.map(\.message.en).sorted().joined(separator: "\n")
    case .page: return words(RecordReader.page(bytes, path: path).value)
    case .units: return words(RegistryReader.units(bytes, path: path).values)
    case .cluster: return words(RegistryReader.cluster(bytes, path: path, id: "a").value)
    case .awards: return words(RegistryReader.awards(bytes, path: path).values)
    case .rules: return words(RegistryReader.rules(bytes, path: path).values)
    case .site: return words(RegistryReader.site(bytes, path: path).value)
    }
  }

  private static func words(_ value: Any) -> String {
    if value is SourcePoint { return "" }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let children = mirror.children.map { "\($0.label ?? ""): \(words($0.value))" }
    let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
    return "\(mirror.subjectType)(\((isUnordered ? children.sorted() : children).joined(separator: ", ")))"
  }
}
