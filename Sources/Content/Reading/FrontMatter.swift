import Diagnostics

/// Where front matter and body lie in a file.
struct FrontMatter {
  /// The bytes between the two `---` lines.
  let yaml: Range<Int>
  /// The bytes after the second one.
  let body: Range<Int>
  /// How many lines come before the body, both `---` lines included.
  let bodyLineOffset: Int

  /// Splits a file at the two lines that are exactly `---`.
  static func split(_ file: SourceFile) -> Result<FrontMatter, SourceFile.InvalidText> {
    let bytes = file.bytes
    guard let firstEnd = dashesLine(bytes, from: 0) else {
      return .failure(.init(finding: .noFrontMatter(path: file.path)))
    }
    var lineStart = firstEnd
    var line = 1
    while lineStart < bytes.count {
      if let end = dashesLine(bytes, from: lineStart) {
        return .success(FrontMatter(yaml: firstEnd..<lineStart, body: end..<bytes.count, bodyLineOffset: line + 1))
      }
      guard let newline = bytes[lineStart...].firstIndex(of: 0x0A) else { break }
      lineStart = newline + 1
      line += 1
    }
    return .failure(.init(finding: .unclosedFrontMatter(path: file.path)))
  }

  /// The offset after a line that is exactly `---`, if one begins at `start`.
  private static func dashesLine(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 3 <= bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D, bytes[start + 2] == 0x2D else {
      return nil
    }
    var end = start + 3
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }
}
