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

  /// The findings of a severity or a greater one, each with its line quoted, a caret below the offending value and what to do.
  public func text(_ list: FindingList, atLeast severity: Severity = .information) -> String {
    var text = ""
    for finding in list.findings where finding.severity >= severity { append(finding, of: list, to: &text) }
    return text
  }

  private func append(_ finding: Finding, of list: FindingList, to text: inout String) {
    let place = self.place(finding.location, of: list)
    let severity = paint(word(finding.severity), colour(finding.severity))
    let message = Self.shown(finding.message[language])
    text += "\(paint(place, .bold)): \(severity): \(message) \(paint("[\(finding.kind.id)]", .dim))\n"
    quote(finding.location, of: list, marker: colour(finding.severity), to: &text)
    for note in finding.related {
      let message = Self.shown(note.message[language])
      text += "  \(self.place(note.location, of: list)): \(paint(Self.noteWord[language], .cyan)): \(message)\n"
    }
    if let help = finding.help { text += "  \(paint(Self.helpWord[language], .cyan)): \(Self.shown(help[language]))\n" }
  }

  private func place(_ location: SourceLocation, of list: FindingList) -> String {
    let path = Self.shown(location.path)
    return location.point.line == 0 ? path : "\(path):\(location.point.line):\(list.column(location))"
  }

  /// The line and a caret. A long line is shown from a little before the column.
  private func quote(_ location: SourceLocation, of list: FindingList, marker: Colour, to text: inout String) {
    guard location.point.column > 0, let line = list.line(location), let column = list.index(location) else { return }
    let start = Self.start(of: line, around: column)
    let shown = Self.shown(String(line[start...].prefix(Self.widest)))
    let before = Self.shown(String(line[start..<column]))
    let cut = start > line.startIndex ? "…" : ""
    let number = String(location.point.line)
    let margin = String(repeating: " ", count: number.count)
    let caret = before.reduce(cut.count) { $0 + Self.width($1) }
    text += " \(number) | \(cut)\(shown)\n"
    text += " \(margin) | \(String(repeating: " ", count: caret))\(paint("^", marker))\n"
  }

  /// Where the part of a line begins that is shown: as much as fits, and not all of a long line is looked at to find it.
  private static func start(of line: Substring, around column: String.Index) -> String.Index {
    let behind = line[column...].prefix(widest - lead).count
    return line.index(column, offsetBy: behind - widest, limitedBy: line.startIndex) ?? line.startIndex
  }

  /// How many characters of a line are shown, and how many of them before the column where the line is longer.
  private static let widest = 100
  private static let lead = 20

  /// Texts of authors as a terminal may be given them: a control character in them could paint, erase or type.
  private static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == "\t" || scalar == "\n" ? " " : isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  /// Control characters, and those that turn the direction of writing and could hide what is written.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// How many columns of a terminal a character takes: two for East Asian wide ones and pictographs.
  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0x0300...0x036F, 0x200B...0x200D, 0x2060, 0xFEFF: return 0
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
