import Diagnostics

/// What a text may not exceed, so that a hostile file costs no more than an honest one.
///
/// libcmark 0.30 works in proportion to the square of the depth of containers times lines, and of pictures times links;
/// each stays small here.
enum MarkdownLimits {
  /// A text, in bytes: several hundred pages.
  static let bytes = 2 << 20
  /// Quotes, lists and steps of indentation that one line may begin with.
  static let depth = 100
  /// The deepest line's depth times the number of lines: what libcmark does for a text that is nested throughout.
  static let work = 10_000_000
  /// Elements within elements in a text. Browsers bear 512 in a page.
  static let elements = 300
  /// Pictures, or what looks like the beginning of one.
  static let pictures = 500
  /// Columns of a table.
  static let columns = 200
  /// Cells of all tables of a text, those that are filled up included.
  static let cells = 100_000

  /// What is too much in `source`, before libcmark sees it.
  static func excess(in source: inout BodySource, _ decoding: Decoding) -> Finding? {
    if source.bytes.count > bytes {
      return .textTooLong(at: decoding.location(source.point(at: 0)), limit: bytes >> 20)
    }
    let allowed = min(depth, work / source.lineStarts.count)
    if let line = source.lineStarts.first(where: { depth(ofLineAt: $0, in: source.bytes) > allowed }) {
      return .tooDeep(at: decoding.location(source.point(at: line)), limit: allowed)
    }
    if let offset = source.survey.excessPicture {
      return .tooManyPictures(at: decoding.location(source.point(at: offset)), limit: pictures)
    }
    return nil
  }

  /// How deep a line can be, at most: the quote marks and list markers that it begins with, and two spaces for each
  /// list around them. What is far beyond ``depth`` is not counted to its end.
  private static func depth(ofLineAt start: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    var spaces = 0
    var markers = 0
    var bound = 0
    // One space belongs to the marker before it.
    var isAfterMarker = false
    while offset < bytes.count, markers <= depth {
      switch bytes[offset] {
      case 0x20 where isAfterMarker: isAfterMarker = false
      case 0x20: spaces += 1
      case 0x09: spaces += 4
      case UInt8(ascii: ">"):
        markers += 1
        isAfterMarker = true
      default:
        guard let length = LinePrefix.markerLength(at: offset, in: bytes), isSpaceOrEnd(bytes, offset + length) else {
          return bound
        }
        markers += 1
        isAfterMarker = true
        offset += length - 1
      }
      offset += 1
      // Spaces before mere words open nothing.
      if markers > 0 { bound = markers + spaces / 2 }
    }
    return isRule(bytes, from: offset) ? 1 : bound
  }

  /// Whether nothing but the marks of a rule stands to the end of a line: `* * *`.
  private static func isRule(_ bytes: [UInt8], from offset: Int) -> Bool {
    let rest = bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard let mark = rest.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return [UInt8(ascii: "*"), UInt8(ascii: "-")].contains(mark)
      && rest.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
  }

  private static func isSpaceOrEnd(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset >= bytes.count || LinkSyntax.isSpace(bytes[offset])
  }
}
