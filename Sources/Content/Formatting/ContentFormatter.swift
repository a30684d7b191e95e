import Diagnostics
import Emulation

/// Rewrites front matter and registry files into the canonical form. What is meant, the comments and the body stay; a text that cannot be
/// written again safely stays as it is.
package enum ContentFormatter {
  /// What came of a file.
  package enum Outcome: Sendable {
    /// It is in the canonical form, or nothing safe can be done.
    case unchanged
    case changed([UInt8])
    /// It has mistakes, which come first.
    case refused([Finding])
  }

  /// - Parameters:
  ///   - raw: the bytes of the file.
  ///   - path: the file, relative to the site's root.
  ///   - kind: what it is read as.
  package static func format(_ raw: [UInt8], path: String, as kind: DocumentKind) -> Outcome {
    let errors = findings(raw, path: path, as: kind).filter { $0.severity == .error }
    if !errors.isEmpty { return .refused(errors) }
    guard case .success(let file) = SourceFile.normalise(raw, path: path) else { return .unchanged }
    guard kind.hasBody else {
      guard let text = formatted(String(decoding: file.bytes, as: UTF8.self), as: kind) else { return .unchanged }
      let bytes = Array(text.utf8)
      return bytes == raw ? .unchanged : .changed(bytes)
    }
    guard case .success(let parts) = FrontMatter.split(file), let body = body(of: raw),
      let text = formatted(String(decoding: file.bytes[parts.yaml], as: UTF8.self), as: kind)
    else { return .unchanged }
    let end = file.bytes.prefix(5).contains(0x0D) ? "\r\n" : "\n"
    let close = file.bytes[parts.yaml.upperBound..<parts.body.lowerBound]
    let bytes = Array("---\(end)".utf8) + Array(text.utf8) + close + body
    return bytes == raw ? .unchanged : .changed(bytes)
  }

  /// What reading the file finds.
  private static func findings(_ raw: [UInt8], path: String, as kind: DocumentKind) -> [Finding] {
    switch kind {
    case .record: RecordReader.record(raw, path: path).findings
    case .page: RecordReader.page(raw, path: path).findings
    case .units: RegistryReader.units(raw, path: path).findings
    case .cluster: RegistryReader.cluster(raw, path: path, id: "").findings
    case .awards: RegistryReader.awards(raw, path: path).findings
    case .rules: RegistryReader.rules(raw, path: path).findings
    case .site: RegistryReader.site(raw, path: path).findings
    }
  }

  /// The bytes behind the second `---` line as they stand in the file: the text is read in Unicode's normal form, the body is not ours.
  private static func body(of raw: [UInt8]) -> ArraySlice<UInt8>? {
    var dashes = 0
    var start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < raw.count {
      let end = raw[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? raw.count
      let line = raw[start..<end]
      if line.elementsEqual("---\n".utf8) || line.elementsEqual("---\r\n".utf8) || line.elementsEqual("---".utf8) {
        dashes += 1
      }
      start = end
      if dashes == 2 { return raw[start...] }
    }
    return nil
  }

  /// The canonical form of a YAML text; nil where it cannot be written again without changing what is meant or losing a comment.
  private static func formatted(_ text: String, as kind: DocumentKind) -> String? {
    let isWindows = text.contains("\r\n")
    let plain = isWindows ? text.replacing("\r\n", with: "\n") : text
    guard let tree = try? SourceTreeReader.read(plain) else { return nil }
    let form = kind.form
    let lines = FormatWriter.lines(of: tree, form: form)
    let written = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    guard written != plain else { return text }
    guard let after = try? SourceTreeReader.read(written), comments(tree) == comments(after) else { return nil }
    let value: ValueForm = kind.isList ? .list(of: .mapping(form)) : .mapping(form)
    guard SameMeaning.holds(tree.root, of: tree, after.root, of: after, form: value) else { return nil }
    return isWindows ? written.replacing("\n", with: "\r\n") : written
  }

  /// Every comment, sorted: they may have moved, none may be missing.
  private static func comments(_ tree: SourceTree) -> [String] {
    var all = tree.header + tree.footer
    for item in tree.items { all += item.leading + item.after + [item.keyTrailing, item.trailing].compactMap { $0 } }
    return all.filter { !$0.isEmpty }.sorted()
  }
}
