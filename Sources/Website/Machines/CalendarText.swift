/// Lines of iCalendar (RFC 5545): ended by CR and LF, folded where they pass 75 octets.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is not a text: a date, a number, one of a few words.
  mutating func line(_ name: String, _ value: String) { fold(name + ":" + value) }

  /// A line whose value is a text, escaped as RFC 5545, 3.3.11 has it.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\0"..<" ", "\u{7F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    fold(name + ":" + escaped)
  }

  /// A line goes on after a line end and one blank, never within a character.
  private mutating func fold(_ line: String) {
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      width += octets
    }
    bytes += [0x0D, 0x0A]
  }
}
