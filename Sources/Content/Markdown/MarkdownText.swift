/// What libcmark reads: the text of a file, before it the definitions of its footnotes, each as a block quote.
///
/// A footnote's definition is a block that holds blocks, which CommonMark has no form for; a block quote is the
/// container that every line of it names, so that nothing before or after can run into it. In the text itself the lines
/// of definitions are blank, and every other byte stands at the distance from the text's beginning that it has in the
/// file.
struct MarkdownText {
  let bytes: [UInt8]
  /// Where each line begins.
  let lineStarts: [Int]
  /// How many block quotes of definitions the document begins with.
  let definitionCount: Int
  /// Where the text itself begins.
  private let bodyStart: Int
  /// Where the words of the quoted lines begin, here and in the file.
  private let quoted: [Int]
  private let quotedOrigins: [Int]

  /// A text without footnotes.
  init(_ source: BodySource) {
    bytes = source.bytes
    // libcmark leaves a byte order mark out.
    var starts = source.lineStarts
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { starts[0] = 3 }
    lineStarts = starts
    definitionCount = 0
    bodyStart = 0
    quoted = []
    quotedOrigins = []
  }

  init(_ source: BodySource, definitions: [FootnoteDefinition]) {
    var text: [UInt8] = []
    var quoted: [Int] = []
    var quotedOrigins: [Int] = []
    var body = source.bytes
    for definition in definitions {
      for line in definition.lines {
        text.append(contentsOf: [UInt8(ascii: ">"), UInt8(ascii: " ")])
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: line.indent))
        quoted.append(text.count)
        quotedOrigins.append(line.words.lowerBound)
        text.append(contentsOf: source.bytes[line.words])
        text.append(0x0A)
      }
      text.append(0x0A)
      for offset in definition.extent where body[offset] != 0x0A && body[offset] != 0x0D {
        body[offset] = UInt8(ascii: " ")
      }
    }
    bodyStart = text.count
    text.append(contentsOf: body)
    bytes = text
    lineStarts = text.withUnsafeBufferPointer { BodySource.Survey($0).lineStarts }
    definitionCount = definitions.count
    self.quoted = quoted
    self.quotedOrigins = quotedOrigins
  }

  /// The offset in the file's text of a byte of this one.
  func origin(of offset: Int) -> Int {
    guard offset < bodyStart, let first = quoted.first, offset >= first else { return max(0, offset - bodyStart) }
    let line = quoted.lastIndex(atMost: offset)
    return quotedOrigins[line] + offset - quoted[line]
  }

  /// Where a node begins, by libcmark's line and column, which it counts in bytes.
  func offset(line: Int32, column: Int32) -> Int {
    let line = min(max(Int(line), 1), lineStarts.count)
    return min(lineStarts[line - 1] + max(0, Int(column) - 1), bytes.count)
  }

  /// A line by its number, from 0, without its end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = lineStarts[number]
    return bytes[start..<BodySource.lineEnd(from: start, in: bytes)]
  }
}
