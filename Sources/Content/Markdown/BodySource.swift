import Diagnostics

/// The bytes of a text as they stand in the file, and where they are.
struct BodySource {
  let bytes: [UInt8]
  let survey: Survey
  /// How many lines of the file come before the text.
  private let lineOffset: Int
  /// The last point that was asked for: a line of a megabyte is counted once, whatever is found in it.
  private var known = (line: 0, offset: 0, column: 1)

  init(_ bytes: [UInt8], lineOffset: Int) {
    self.bytes = bytes
    self.lineOffset = lineOffset
    survey = bytes.withUnsafeBufferPointer { Survey($0) }
  }

  /// Where each line begins. Lines end as libcmark ends them: \n, \r\n or \r.
  var lineStarts: [Int] { survey.lineStarts }

  /// The offset after the last byte of a line, its end not counted.
  static func lineEnd(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// The point of a byte in the file; columns count Unicode scalars.
  mutating func point(at offset: Int) -> SourcePoint {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineStarts.lastIndex(atMost: offset)
    if known.line != line || known.offset > offset { known = (line, lineStarts[line], 1) }
    // Continuation bytes begin no scalar.
    known.column += bytes[known.offset..<offset].count { $0 & 0xC0 != 0x80 }
    known.offset = offset
    return SourcePoint(line: line + 1 + lineOffset, column: known.column)
  }
}

extension Array where Element == Int {
  /// The index of the last element that is not above `value`, of an ascending array that begins at or below it.
  func lastIndex(atMost value: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
