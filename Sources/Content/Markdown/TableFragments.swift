import CCMark

/// The cells of a document's tables, read by libcmark each for itself.
///
/// In a table no emphasis, code or link reaches over a cell's end, so that a cell's inlines can not be cut out of its
/// paragraph's: they are read as a heading's, one line each, in a document of their own that has the text's link
/// definitions too.
struct TableFragments {
  private var bytes: [UInt8] = []
  private var line: Int32 = 1
  /// The line in which each fragment begins, in the order in which they were added.
  private var lines: [Int32] = []

  /// Adds the words of a cell.
  mutating func addCell(_ words: [UInt8]) {
    lines.append(line)
    bytes.append(contentsOf: Array("# ".utf8))
    bytes.append(contentsOf: words)
    // Hash signs at the end of a heading are no words of it: these keep those before them.
    bytes.append(contentsOf: Array(" #\n".utf8))
    line += 1
  }

  /// Adds the words of the paragraph before a table.
  mutating func addParagraph(_ words: ArraySlice<UInt8>) {
    lines.append(line)
    for byte in words {
      bytes.append(byte)
      guard byte == 0x0A else { continue }
      line += 1
      // So deep a line begins nothing else.
      bytes.append(contentsOf: Array("    ".utf8))
    }
    bytes.append(contentsOf: [0x0A, 0x0A])
    line += 2
  }

  /// The fragments as headings and paragraphs outside any tree, in the order in which they were added; whoever asks for
  /// them frees them.
  func read(in text: MarkdownText) -> [OpaquePointer?] {
    var document = bytes
    let mayDefine = text.bytes.withUnsafeBufferPointer { $0.contains(UInt8(ascii: "]"), before: UInt8(ascii: ":")) }
    if mayDefine { document += [0x0A] + text.bytes }
    guard let tree = CommonMarkTree(document) else { return lines.map { _ in nil } }
    var fragments: [OpaquePointer?] = []
    fragments.reserveCapacity(lines.count)
    var next = cmark_node_first_child(tree.root)
    for line in lines {
      while let node = next, cmark_node_get_start_line(node) < line { next = cmark_node_next(node) }
      guard let node = next, cmark_node_get_start_line(node) == line else {
        fragments.append(nil)
        continue
      }
      next = cmark_node_next(node)
      cmark_node_unlink(node)
      fragments.append(node)
    }
    return fragments
  }
}
