import Diagnostics
import Emulation

/// Collects `as-printed`, `certainty` and `note` wherever they may stand.
struct RemarkBuilder {
  static let keys = ["as-printed", "certainty", "note"]

  private var asPrinted: String?
  private var certainty: Certainty?
  private var note: String?

  private static let certaintyWord = Reading<Certainty>.word

  /// Takes the entry if its key is one of ``keys``.
  mutating func take(_ entry: YAMLNode.Entry, _ decoding: inout Decoding) -> Bool {
    switch entry.key {
    case "as-printed":
      if !entry.value.saysNothing { asPrinted = Reading<String>.text.read(entry.value, &decoding) }
    case "certainty":
      if !entry.value.saysNothing { certainty = Self.certaintyWord.read(entry.value, &decoding) }
    case "note":
      if !entry.value.saysNothing { note = Reading<String>.text.read(entry.value, &decoding) }
    default: return false
    }
    return true
  }

  var remark: Remark? {
    if asPrinted == nil, certainty == nil, note == nil { return nil }
    return Remark(asPrinted: asPrinted, certainty: certainty, note: note)
  }
}
