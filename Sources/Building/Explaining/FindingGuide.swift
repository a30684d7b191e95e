import Content
import Diagnostics
import Emulation
import Files

/// What the program tells of its kinds of findings, as plain text.
package struct FindingGuide: Sendable {
  package var language: Language

  package init(language: Language) { self.language = language }

  /// Every kind on a line: identifier, usual severity, title.
  package func list() -> String {
    let kinds = AllFindings.kinds
    let rows = [(words.id, words.severity, words.title)] + kinds.map { ($0.id, word($0.severity), $0.title[language]) }
    let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
    return rows.map { "\(padded($0.0, to: widths.0))  \(padded($0.1, to: widths.1))  \($0.2)\n" }.joined() + "\n"
      + words.more + "\n"
  }

  /// One kind at length; `setting` is what the site's `content/rules.yaml` says of it.
  package func page(_ kind: FindingKind, setting: RuleSetting?) -> String {
    var text =
      "\(kind.id): \(kind.title[language])\n\n\(kind.explanation[language])\n\n\(words.usual): \(word(kind.severity))\n"
    guard let parameters = RuleBook.parameters(of: kind.id) else { return text }
    if !parameters.isEmpty { text += "\(words.parameters): \(told(parameters))\n" }
    text += setting.map { told($0, of: kind) } ?? "\(words.notSet)\n"
    return text
  }

  /// What `content/rules.yaml` below the root says of a rule.
  ///
  /// - Throws: ``FileFailure`` when the file is there and cannot be read. Where there is no file there is no setting.
  package static func setting(of id: String, root: String) throws(FileFailure) -> RuleSetting? {
    let path = "content/rules.yaml"
    guard try Folder.entries(below: root + "/content").contains(where: { $0.path == "rules.yaml" && $0.kind == .file })
    else { return nil }
    return RegistryReader.rules(try FileReader.bytes(of: root + "/" + path), path: path).values.first {
      $0.id.value == id
    }
  }

  private func told(_ setting: RuleSetting, of kind: FindingKind) -> String {
    var text = "\(words.here) (\(setting.path):\(setting.point.line)): "
    text += setting.isEnabled ? word(setting.severity?.value.severity ?? kind.severity) : words.off
    if !setting.parameters.isEmpty { text += "; " + told(setting.parameters.mapValues(\.value)) }
    if let from = setting.valid.from { text += "; \(words.from) \(from.value.numeric)" }
    if let until = setting.valid.until { text += "; \(words.until) \(until.value.numeric)" }
    text += "\n"
    if let source = setting.source { text += "\(words.source): \(source.value)\n" }
    return text
  }

  private func told(_ parameters: [String: String]) -> String {
    parameters.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
  }

  private func word(_ severity: Severity) -> String { TextReport(language: language, isColoured: false).word(severity) }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private var words: Words { language == .vietnamese ? .vietnamese : .english }

  private struct Words: Sendable {
    let id, severity, title, more, usual, parameters, here, notSet, off, from, until, source: String

    static let vietnamese = Words(
      id: "MÃ", severity: "MỨC", title: "NỘI DUNG", more: "Xem kỹ một mục: bantin explain MÃ", usual: "Mức thường dùng",
      parameters: "Tham số và giá trị thường dùng", here: "Ở trang này",
      notSet: "Ở trang này: content/rules.yaml không đặt riêng.",
      off: "tắt", from: "từ ngày", until: "đến hết ngày", source: "Căn cứ")
    static let english = Words(
      id: "ID", severity: "SEVERITY", title: "TITLE", more: "More about one of them: bantin explain ID",
      usual: "Usual severity",
      parameters: "Parameters and their usual values", here: "On this site",
      notSet: "On this site: content/rules.yaml does not set it.",
      off: "off", from: "from", until: "until", source: "Source")
  }
}
