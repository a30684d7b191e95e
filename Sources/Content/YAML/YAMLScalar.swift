/// How a text is written as a YAML scalar.
enum YAMLScalar {
  /// The text without quotes where it is read back as the same text; else between double quotes.
  ///
  /// - Parameters:
  ///   - text: what is to be read back.
  ///   - isFlow: whether it stands inside `[…]` or `{…}`, where commas and brackets mean something.
  static func written(_ text: String, isFlow: Bool = false) -> String {
    isPlain(text, isFlow: isFlow) ? text : quoted(text)
  }

  /// Whether the text may stand without quotes. What means "no value" without quotes may not.
  static func isPlain(_ text: String, isFlow: Bool = false) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    if text == "~" || text == "null" || text.hasPrefix("---") || text.hasPrefix("...") { return false }
    if first == " " || last == " " || last == ":" { return false }
    if indicators.contains(first) { return false }
    if first == "-" || first == "?" || first == ":" {
      guard scalars.count > 1, scalars[1] != " ", !isFlow else { return false }
    }
    for (index, scalar) in scalars.enumerated() {
      if !isPrintable(scalar) { return false }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == ":", next == " " { return false }
      if scalar == "#", index > 0, scalars[index - 1] == " " { return false }
      if isFlow, flowIndicators.contains(scalar) || scalar == ":" && flowIndicators.contains(next) { return false }
    }
    return true
  }

  /// The text between double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value <= 0xFF ? 2 : scalar.value <= 0xFFFF ? 4 : 8
        quoted +=
          (width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - hex.count) + hex
      }
    }
    return quoted + "\""
  }

  private static let indicators = Set<Unicode.Scalar>([
    ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
  ])
  private static let flowIndicators = Set<Unicode.Scalar>([",", "[", "]", "{", "}", "?"])

  /// Whether YAML lets the character stand for itself in a line: no tab, no line end of any kind, no byte order mark.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
