import CCMark

/// The words of a paragraph, a heading or a cell as libcmark's reading of inlines sees them: lines without what their
/// containers take, joined by line feeds.
struct LeafText {
  let bytes: [UInt8]
  /// Where the words begin: link definitions at the beginning of a paragraph are none.
  let start: Int
  /// Where pieces begin that stand in one piece in the document, and where they stand there.
  private let pieces: [Int]
  private let origins: [Int]

  /// The words of a block that stands in `containers`.
  init(_ block: OpaquePointer, in containers: [Container], of text: MarkdownText) {
    let leafLines = LeafLines(block, in: text)
    var offset = text.offset(line: cmark_node_get_start_line(block), column: cmark_node_get_start_column(block))
    let isUnderlined = leafLines.underline != nil
    let isHeading = cmark_node_get_type(block) == CMARK_NODE_HEADING
    if isHeading, !isUnderlined {
      while offset < text.bytes.count, text.bytes[offset] == UInt8(ascii: "#") { offset += 1 }
      while offset < text.bytes.count, text.bytes[offset] == 0x20 || text.bytes[offset] == 0x09 { offset += 1 }
    }
    var bytes: [UInt8] = []
    var pieces: [Int] = []
    var origins: [Int] = []
    for line in leafLines.lines {
      if line > leafLines.lines.lowerBound {
        let words = LinePrefix.words(ofLine: line, in: containers, of: text)
        offset = words.offset
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: words.spaces))
      }
      pieces.append(bytes.count)
      origins.append(offset)
      bytes.append(contentsOf: text.bytes[offset..<BodySource.lineEnd(from: offset, in: text.bytes)])
      bytes.append(0x0A)
    }
    while let end = bytes.last, LinkSyntax.isSpace(end) { bytes.removeLast() }
    self.bytes = bytes
    self.pieces = pieces
    self.origins = origins
    var start = 0
    if !isHeading || isUnderlined {
      while let end = LinkSyntax.definitionEnd(in: bytes, from: start) { start = end }
    }
    self.start = start
  }

  /// A part of another one, without the backslashes before `|` in it: in a table every `\|` stands for a pipe, in code
  /// too.
  init(_ range: Range<Int>, of whole: LeafText, unescapingPipes: Bool) {
    start = 0
    guard unescapingPipes else {
      bytes = Array(whole.bytes[range])
      let lines = whole.pieces.indices.filter {
        range.contains(whole.pieces[$0]) && whole.pieces[$0] > range.lowerBound
      }
      pieces = [0] + lines.map { whole.pieces[$0] - range.lowerBound }
      origins = [whole.origin(of: range.lowerBound)] + lines.map { whole.origins[$0] }
      return
    }
    var bytes: [UInt8] = []
    var pieces = [0]
    var origins = [whole.origin(of: range.lowerBound)]
    for offset in range {
      if whole.bytes[offset] == UInt8(ascii: "\\"), offset + 1 < range.upperBound,
        whole.bytes[offset + 1] == UInt8(ascii: "|")
      {
        pieces.append(bytes.count)
        origins.append(whole.origin(of: offset + 1))
      } else {
        bytes.append(whole.bytes[offset])
      }
    }
    self.bytes = bytes
    self.pieces = pieces
    self.origins = origins
  }

  /// The offset in the document of a byte of the words.
  func origin(of offset: Int) -> Int {
    let piece = pieces.lastIndex(atMost: offset)
    return origins[piece] + offset - pieces[piece]
  }

  /// The lines, from the first one of the words.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var lineStart = start
    for offset in bytes.indices[start...] where bytes[offset] == 0x0A {
      lines.append(lineStart..<offset)
      lineStart = offset + 1
    }
    return lines + [lineStart..<bytes.count]
  }
}
