import CCMark

/// The lines of a document that hold the words of a paragraph or heading, from 0.
struct LeafLines {
  let lines: ClosedRange<Int>
  /// The line below that makes a heading of them; nil for a paragraph and for a heading after `#`.
  let underline: Int?

  init(_ block: OpaquePointer, in text: MarkdownText) {
    let count = text.lineStarts.count
    let first = min(max(Int(cmark_node_get_start_line(block)), 1), count) - 1
    let last = min(max(Int(cmark_node_get_end_line(block)), first + 1), count) - 1
    guard cmark_node_get_type(block) == CMARK_NODE_HEADING, last > first else {
      lines = first...last
      underline = nil
      return
    }
    // libcmark 0.30 counts the line after the underline in, unless the document ends there.
    let isAfter = !Self.mayUnderline(text, last) || Self.nextBlockStart(block) == last
    let underline = max(first + 1, isAfter ? last - 1 : last)
    lines = first...(underline - 1)
    self.underline = underline
  }

  private static func mayUnderline(_ text: MarkdownText, _ line: Int) -> Bool {
    let words = text.line(line).filter { !LinkSyntax.isSpace($0) && $0 != UInt8(ascii: ">") }
    guard let mark = words.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return words.allSatisfy { $0 == mark }
  }

  /// The line in which the block begins that comes next in the text.
  private static func nextBlockStart(_ block: OpaquePointer) -> Int? {
    var node: OpaquePointer? = block
    while let current = node {
      if let next = cmark_node_next(current) { return Int(cmark_node_get_start_line(next)) - 1 }
      node = cmark_node_parent(current)
    }
    return nil
  }
}
