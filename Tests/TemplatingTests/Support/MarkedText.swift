import Diagnostics

/// A text in which 📍 stands before the place where something is expected. The mark itself is no part of it.
struct MarkedText {
  let text: String
  /// The marked place; nil where there is no mark.
  let point: SourcePoint?

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var point: SourcePoint?
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "📍" {
        point = SourcePoint(line: line, column: column)
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = String(text)
    self.point = point
  }
}
