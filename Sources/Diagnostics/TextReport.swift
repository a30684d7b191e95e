/// Findings as a person reads them in a terminal.
public struct TextReport: Sendable {
  /// The language of the messages.
  public var language: Language
  /// Whether the terminal shows colours.
  public var isColoured: Bool

  /// A report in a language, with or without colours.
  public init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
  }

  /// The findings, each with its line quoted, a caret below the offending value and what to do.
  ///
  /// - Parameter severity: The least that is shown.
  public func text(_ list: FindingList, atLeast severity: Severity = .information) -> String {
    var text = ""
    for finding in list.findings where finding.severity >= severity { append(finding, of: list, to: &text) }
    return text
  }

  private func append(_ finding: Finding, of list: FindingList, to text: inout String) {
    let place = self.place(finding.location, of: list)
    let severity = paint(word(finding.severity), colour(finding.severity))
    text += "\(paint(place, .bold)): \(severity): \(finding.message[language]) \(paint("[\(finding.kind.id)]", .dim))\n"
    quote(finding.location, of: list, marker: colour(finding.severity), to: &text)
    for note in finding.related {
      text += "  \(self.place(note.location, of: list)): \(paint(Self.noteWord[language], .cyan)): \(note.message[language])\n"
    }
    if let help = finding.help { text += "  \(paint(Self.helpWord[language], .cyan)): \(help[language])\n" }
  }

  private func place(_ location: SourceLocation, of list: FindingList) -> String {
    location.point.line == 0 ? location.path : "\(location.path):\(location.point.line):\(list.column(location))"
  }

  /// The line and a caret. A long line is shown from a little before the column.
  private func quote(_ location: SourceLocation, of list: FindingList, marker: Colour, to text: inout String) {
    guard let line = list.line(location), location.point.column > 0 else { return }
    let characters = Array(line)
    let column = list.column(location) - 1
    let start = characters.count > Self.widest ? max(0, min(column - 20, characters.count - Self.widest)) : 0
    let shown = characters[start..<min(characters.count, start + Self.widest)].map { $0 == "\t" ? " " : $0 }
    let cut = start > 0 ? "…" : ""
    let number = String(location.point.line)
    let margin = String(repeating: " ", count: number.count)
    text += " \(number) | \(cut)\(String(shown))\n"
    let before = shown.prefix(max(0, column - start)).reduce(cut.count) { $0 + Self.width($1) }
    text += " \(margin) | \(String(repeating: " ", count: before))\(paint("^", marker))\n"
  }

  private static let widest = 100

  /// How many columns of a terminal a character takes: two for East Asian wide ones and pictographs.
  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The word for a severity.
  public func word(_ severity: Severity) -> String {
    switch severity {
    case .error: Phrase(vi: "lỗi", en: "error")[language]
    case .warning: Phrase(vi: "cảnh báo", en: "warning")[language]
    case .information: Phrase(vi: "thông tin", en: "information")[language]
    }
  }

  private static let noteWord = Phrase(vi: "xem", en: "see")
  private static let helpWord = Phrase(vi: "cách sửa", en: "help")

  private enum Colour: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case cyan = "36"
  }

  private func colour(_ severity: Severity) -> Colour {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .information: .blue
    }
  }

  private func paint(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
