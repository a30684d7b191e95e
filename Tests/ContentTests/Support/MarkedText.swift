import Diagnostics

/// A text in which ▸ stands before each place where something is expected. The marks themselves are no part of it.
struct MarkedText: Sendable {
  /// The text without its marks.
  let text: String
  /// The marked places in their order, as an editor shows them: lines and columns from 1, columns in characters.
  let places: [Place]
  /// The same places as findings hold them, with columns in Unicode scalars.
  let points: [SourcePoint]

  struct Place: Sendable, Equatable, CustomStringConvertible {
    let line: Int
    let column: Int

    var description: String { "\(line):\(column)" }
  }

  init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var points: [SourcePoint] = []
    for (number, line) in Self.lines(of: marked).enumerated() {
      var (column, scalars) = (1, 1)
      for (index, part) in line.split(separator: "▸", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          places.append(Place(line: number + 1, column: column))
          points.append(SourcePoint(line: number + 1, column: scalars))
        }
        column += part.count
        scalars += part.unicodeScalars.count
        text += part
      }
    }
    self.text = text
    self.places = places
    self.points = points
  }

  /// The lines with their ends, whichever these are.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    for index in text.indices where ["\n", "\r\n", "\r"].contains(text[index]) {
      let next = text.index(after: index)
      lines.append(text[start..<next])
      start = next
    }
    return lines + [text[start...]]
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// What is told where findings of these kinds stand at the marks, in the order of the marks.
  func told(_ kinds: String...) -> [String] {
    precondition(kinds.count == places.count, "a kind for each mark")
    return zip(places, kinds).map { "\($0) \($1)" }
  }
}
