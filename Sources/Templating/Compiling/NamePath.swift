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
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.contains(where: \.isEmpty) || text.contains(where: { $0.isWhitespace || $0 == "*" }) { return nil }
    self.parts = parts
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
