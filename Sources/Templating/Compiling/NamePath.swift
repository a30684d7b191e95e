import Diagnostics

/// A name in a tag, taken apart at its dots.
struct NamePath {
  /// The name as it is shown.
  let text: String
  /// Its parts; none for `.`, the value that is open itself.
  let parts: [String]
  /// Where it begins.
  let point: SourcePoint

  /// Nil where the text is no name.
  init?(_ text: String, at point: SourcePoint) {
    self.text = text
    self.point = point
    if text == "." {
      parts = []
      return
    }
    let signs = text.signs
    if signs.hasAsterisk || signs.hasSpace { return nil }
    // Most names have one part.
    guard signs.hasDot else {
      if text.isEmpty { return nil }
      parts = [text]
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty }) { return nil }
    self.parts = parts.map { String(Substring($0)) }
  }

  /// Where a part begins.
  func point(ofPart index: Int) -> SourcePoint {
    var point = point
    for part in parts.prefix(index) { point.column &+= Int32(clamping: part.unicodeScalars.count + 1) }
    return point
  }

  /// The parts before one, as they are written.
  func owner(ofPart index: Int) -> String { parts.prefix(index).joined(separator: ".") }
}

extension String {
  /// What tells a name from other text.
  fileprivate struct Signs {
    var hasAsterisk = false
    var hasDot = false
    var hasSpace = false
  }

  /// Found in one pass over the bytes: names hardly ever have any but dots, and are asked often.
  fileprivate var signs: Signs {
    var signs = Signs()
    var isASCII = true
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "*"): signs.hasAsterisk = true
      case UInt8(ascii: "."): signs.hasDot = true
      case 0x80...: isASCII = false
      default: if TagScanner.isSpace(byte) { signs.hasSpace = true }
      }
    }
    if !isASCII, !signs.hasSpace { signs.hasSpace = unicodeScalars.contains { $0.properties.isWhitespace } }
    return signs
  }

  /// Whether white space is in it.
  var hasSpace: Bool { signs.hasSpace }
}
