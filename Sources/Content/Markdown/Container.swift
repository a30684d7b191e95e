/// A block that other blocks stand in, by what it takes from the beginning of each of their lines.
enum Container: Hashable {
  /// `>` and a space, after at most three spaces.
  case quote
  /// White space `width` columns wide; the list's marker stands there in line `startLine`, counted from 0.
  case item(width: Int, startLine: Int)
}

/// The beginning of a line, read as libcmark reads it: container after container, tabs in steps of four columns.
///
/// libcmark does not tell where the lines of a paragraph begin after its first one; this does, lazy lines included.
struct LinePrefix {
  private let bytes: [UInt8]
  private let line: Int
  /// The next byte, in the document.
  private(set) var offset: Int
  /// The next column, from 0. Within a tab it is ahead of the byte.
  private var column = 0
  /// A part of the tab at ``offset`` is taken.
  private var isWithinTab = false

  /// The beginning of a line by its number, from 0.
  init(line: Int, of text: MarkdownText) {
    bytes = text.bytes
    self.line = line
    offset = text.lineStarts[line]
  }

  /// Where a line of a paragraph begins for libcmark, and how many spaces of a tab come before.
  static func words(
    ofLine line: Int, in containers: [Container], of text: MarkdownText
  ) -> (offset: Int, spaces: Int) {
    var prefix = LinePrefix(line: line, of: text)
    for container in containers where !prefix.enter(container) {
      // A line that leaves a container out is a lazy one. libcmark keeps the white space that it begins with, which a
      // code span or what follows a backslash shows.
      return prefix.isWithinTab ? (prefix.offset + 1, 4 - prefix.column % 4) : (prefix.offset, 0)
    }
    return (prefix.nonspace.offset, 0)
  }

  /// How wide what an item takes of its lines is, by its marker.
  static func itemWidth(startLine line: Int, in containers: [Container], of text: MarkdownText) -> Int {
    var prefix = LinePrefix(line: line, of: text)
    for container in containers { _ = prefix.enter(container) }
    let marker = prefix.nonspace
    let indent = marker.column - prefix.column
    let length = Self.markerLength(at: marker.offset, in: text.bytes) ?? 1
    prefix.advance(indent + length)
    let start = prefix.column
    while prefix.column - start <= 5, prefix.isAtSpace { prefix.advance(1) }
    let spaces = prefix.column - start
    // An indented code block or nothing at all after the marker: one space belongs to it.
    return indent + length + (spaces < 1 || spaces > 4 || prefix.isAtEnd ? 1 : spaces)
  }

  /// How long a list's marker is: a bullet, or up to nine digits and `.` or `)`.
  static func markerLength(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset < bytes.count else { return nil }
    if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(bytes[offset]) { return 1 }
    let digits = bytes[offset...].prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty, digits.endIndex < bytes.count,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[digits.endIndex])
    else { return nil }
    return digits.count + 1
  }

  private var isAtEnd: Bool { offset >= bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D }

  private var isAtSpace: Bool { offset < bytes.count && (bytes[offset] == 0x20 || bytes[offset] == 0x09) }

  private var nonspace: (offset: Int, column: Int) {
    var (offset, column) = (offset, column)
    while offset < bytes.count {
      if bytes[offset] == 0x20 {
        column += 1
      } else if bytes[offset] == 0x09 {
        column += 4 - column % 4
      } else {
        break
      }
      offset += 1
    }
    return (offset, column)
  }

  /// Takes a container's part of the line, if it is there.
  private mutating func enter(_ container: Container) -> Bool {
    let next = nonspace
    let indent = next.column - column
    switch container {
    case .quote:
      guard indent <= 3, next.offset < bytes.count, bytes[next.offset] == UInt8(ascii: ">") else { return false }
      advance(indent + 1)
      if isAtSpace { advance(1) }
    case .item(let width, let startLine):
      guard startLine == line || indent >= width else { return false }
      advance(width)
    }
    return true
  }

  /// Goes on by columns; part of a tab may be left over.
  private mutating func advance(_ columns: Int) {
    var columns = columns
    while columns > 0, !isAtEnd {
      let width = bytes[offset] == 0x09 ? 4 - column % 4 : 1
      let taken = min(columns, width)
      column += taken
      columns -= taken
      isWithinTab = taken < width
      if !isWithinTab { offset += 1 }
    }
  }
}
