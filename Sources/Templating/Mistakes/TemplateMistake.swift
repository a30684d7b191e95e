import Diagnostics

/// The mistakes that are found in templates: what each is, and the words in which it is told.
public enum TemplateMistake {
  /// Every kind of finding that this module makes, in the order of their identifiers.
  public static let allKinds: [FindingKind] = (syntaxKinds + sourceKinds + nameKinds + partialKinds + placeKinds)
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
}

extension TemplateMistake {
  /// "Did you mean", where a known name is near; else the names that there are.
  static func suggestion(for name: String, among names: [String]) -> Phrase? {
    let near = Suggestion.nearest(to: name, among: names)
    if !near.isEmpty {
      let list = near.map { "“\($0)”" }
      return Phrase(
        vi: "Có phải ý bạn là \(list.joined(separator: " hay ")) không?",
        en: "Did you mean \(list.joined(separator: " or "))?")
    }
    if names.isEmpty { return nil }
    let shown = names.prefix(12).joined(separator: ", ")
    let more = names.count > 12 ? ", …" : ""
    return Phrase(vi: "Ở đây có: \(shown)\(more).", en: "There is: \(shown)\(more).")
  }

  /// A name short enough to be shown in a message, on one line.
  static func shown(_ name: String) -> String {
    let line = String(String.UnicodeScalarView(name.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }))
    return name.unicodeScalars.count > 60 ? line + "…" : line
  }
}
