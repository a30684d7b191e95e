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
    if text.utf8.contains(UInt8(ascii: "*")) || text.hasSpace { return nil }
    // Most names have one part.
    guard text.utf8.contains(UInt8(ascii: ".")) else {
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
  /// Whether white space is in it. Names hardly ever have any and are asked often, so bytes are looked at first.
  var hasSpace: Bool {
    utf8.contains(where: TagScanner.isSpace)
      || utf8.contains { $0 >= 0x80 } && unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
