/// The rows and cells of a table by the words of a paragraph: GitHub's pipe tables.
///
/// A line of `|`, `-` and `:` makes the line before it a header, if both have as many cells. What comes before the
/// header is a paragraph of its own; every line after is a row. A pipe divides cells unless a backslash stands before
/// it, in code too.
struct TableShape {
  enum Alignment {
    case none, centre, right

    /// The class of the site's cells.
    var attribute: String {
      switch self {
      case .none: ""
      case .centre: " class=\"c\""
      case .right: " class=\"n\""
      }
    }
  }

  /// What stands before the table in its paragraph.
  var lead: Range<Int>?
  var alignments: [Alignment]
  /// Where the words of each cell are.
  var header: [Range<Int>]
  /// May be shorter or longer than the header.
  var rows: [[Range<Int>]]

  /// What a paragraph holds.
  enum Reading {
    case table(TableShape)
    /// A delimiter row, and where it is, after a line with another number of cells.
    case mismatch(at: Int, cells: Int, delimiters: Int)
    case nothing
  }

  static func read(_ leaf: LeafText) -> Reading {
    let lines = leaf.lines
    var mismatch: Reading?
    for (index, line) in lines.enumerated().dropFirst() {
      guard let alignments = delimiters(of: line, in: leaf.bytes) else { continue }
      let header = cells(of: lines[index - 1], in: leaf.bytes)
      guard header.count == alignments.count else {
        // Two colons and a hyphen are hardly meant as a table; a pipe is.
        if mismatch == nil, leaf.bytes[line].contains(UInt8(ascii: "|")) {
          mismatch = .mismatch(at: line.lowerBound, cells: header.count, delimiters: alignments.count)
        }
        continue
      }
      return .table(
        TableShape(
          lead: index > 1 ? lines[0].lowerBound..<lines[index - 2].upperBound : nil, alignments: alignments,
          header: header,
          rows: lines[(index + 1)...].map { cells(of: $0, in: leaf.bytes) }))
    }
    return mismatch ?? .nothing
  }

  /// Whether a line of a document could be a delimiter row, its containers' marks not yet taken off.
  static func mayDelimit(_ line: ArraySlice<UInt8>) -> Bool {
    var hasHyphen = false
    var hasMark = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case UInt8(ascii: ">"), 0x20, 0x09...0x0D: break
      default: return false
      }
    }
    return hasHyphen && hasMark
  }

  /// The alignments that a delimiter row gives; nil if the line is none.
  private static func delimiters(of line: Range<Int>, in bytes: [UInt8]) -> [Alignment]? {
    guard mayDelimit(bytes[line]) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(of: line, in: bytes) {
      let words = bytes[cell]
      let isLeft = words.first == UInt8(ascii: ":")
      let isRight = words.last == UInt8(ascii: ":")
      let hyphens = words.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isRight ? (isLeft ? .centre : .right) : .none)
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The words of a row's cells, white space around them left out. A pipe at either end divides nothing.
  private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let line = trimmed(line, bytes)
    guard !line.isEmpty else { return [] }
    var start = bytes[line.lowerBound] == UInt8(ascii: "|") ? line.lowerBound + 1 : line.lowerBound
    for offset in start..<line.upperBound where bytes[offset] == UInt8(ascii: "|") {
      if offset > line.lowerBound, bytes[offset - 1] == UInt8(ascii: "\\") { continue }
      cells.append(trimmed(start..<offset, bytes))
      start = offset + 1
    }
    if start < line.upperBound { cells.append(trimmed(start..<line.upperBound, bytes)) }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, LinkSyntax.isSpace(bytes[low]) { low += 1 }
    while high > low, LinkSyntax.isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }
}
