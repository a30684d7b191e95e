import CCMark

/// `[^label]: text`, at the beginning of a line, and the lines that belong to it, as GitHub's form of CommonMark has
/// it: indented by four columns, or going on with a paragraph.
struct FootnoteDefinition {
  let label: String
  /// Where the bracket stands in the file's text.
  let offset: Int
  let lines: [Line]
  /// All of it in the file's text, whole lines.
  let extent: Range<Int>

  struct Line {
    /// Its words in the file's text.
    var words: Range<Int>
    /// The columns before them, beyond the four that all lines share.
    var indent: Int
  }

  /// Labels are the same whatever their letter case.
  static func key(_ label: String) -> String { label.lowercased() }

  /// The definitions in the order of the text.
  static func all(in source: BodySource) -> [FootnoteDefinition] {
    var beginnings: [Int: Beginning] = [:]
    for (line, start) in source.lineStarts.enumerated() {
      beginnings[line] = beginning(in: source.bytes, lineStart: start)
    }
    guard !beginnings.isEmpty, let kinds = LineKinds(source) else { return [] }
    var definitions: [FootnoteDefinition] = []
    var line = 0
    while line < source.lineStarts.count {
      guard let beginning = beginnings[line], !kinds.isCode(line) else {
        line += 1
        continue
      }
      let end = endLine(of: line, beginnings, kinds, source)
      definitions.append(FootnoteDefinition(beginning, lines: line..<end, of: source))
      line = end
    }
    return definitions
  }

  /// The beginning of a definition.
  private struct Beginning {
    var bracket: Int
    var label: Range<Int>
    var words: Int
  }

  private init(_ beginning: Beginning, lines: Range<Int>, of source: BodySource) {
    label = String(decoding: source.bytes[beginning.label], as: UTF8.self)
    offset = beginning.bracket
    self.lines = lines.map { line in
      let start = line == lines.lowerBound ? beginning.words : source.lineStarts[line]
      let end = BodySource.lineEnd(from: start, in: source.bytes)
      let (words, column) = Self.nonspace(source.bytes, from: start)
      return Line(words: min(words, end)..<end, indent: line == lines.lowerBound ? 0 : max(0, column - 4))
    }
    extent =
      source.lineStarts[lines.lowerBound]..<(self.lines.last?.words.upperBound ?? source.lineStarts[lines.lowerBound])
  }

  /// At most three spaces, `[^`, a label without white space, `]:`, white space.
  private static func beginning(in bytes: [UInt8], lineStart: Int) -> Beginning? {
    var bracket = lineStart
    while bracket < lineStart + 3, bracket < bytes.count, bytes[bracket] == 0x20 { bracket += 1 }
    guard bracket + 4 < bytes.count, bytes[bracket] == UInt8(ascii: "["), bytes[bracket + 1] == UInt8(ascii: "^") else {
      return nil
    }
    let label = bytes[(bracket + 2)...].prefix { $0 != UInt8(ascii: "]") && !LinkSyntax.isSpace($0) }
    let end = label.endIndex
    guard !label.isEmpty, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return Beginning(bracket: bracket, label: label.indices, words: nonspace(bytes, from: end + 2).offset)
  }

  /// The line after the last one that belongs to the definition in `line`.
  private static func endLine(of line: Int, _ beginnings: [Int: Beginning], _ kinds: LineKinds, _ source: BodySource)
    -> Int
  {
    var end = line + 1
    var next = end
    while next < source.lineStarts.count {
      let (words, column) = nonspace(source.bytes, from: source.lineStarts[next])
      let isBlank = words >= source.bytes.count || source.bytes[words] == 0x0A || source.bytes[words] == 0x0D
      if !isBlank {
        if column < 4 {
          guard next == end, beginnings[next] == nil, kinds.isOneParagraph(next - 1, next) else { break }
        }
        end = next + 1
      }
      next += 1
    }
    return end
  }

  private static func nonspace(_ bytes: [UInt8], from start: Int) -> (offset: Int, column: Int) {
    var (offset, column) = (start, 0)
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 {
      column += bytes[offset] == 0x20 ? 1 : 4 - column % 4
      offset += 1
    }
    return (offset, column)
  }
}

/// What CommonMark without footnotes takes each line for.
private struct LineKinds {
  /// 0 for a line that is in no leaf, as a link's definition is; -1 for code and raw HTML; the number of its paragraph
  /// otherwise.
  private var kinds: [Int32]

  init?(_ source: BodySource) {
    guard let tree = CommonMarkTree(source.bytes) else { return nil }
    var kinds = [Int32](repeating: 0, count: source.lineStarts.count + 1)
    var paragraphs: Int32 = 0
    var walk = BlockWalk(tree.root, of: MarkdownText(source))
    while let block = walk.next() {
      let type = cmark_node_get_type(block)
      let first = min(max(Int(cmark_node_get_start_line(block)), 1), kinds.count) - 1
      var last = min(max(Int(cmark_node_get_end_line(block)), first + 1), kinds.count) - 1
      paragraphs += 1
      let isCode = type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK
      // libcmark 0.30 leaves the last line out of some blocks of raw HTML.
      if type == CMARK_NODE_HTML_BLOCK { last = min(last + 1, kinds.count - 1) }
      for line in first...last where isCode || kinds[line] == 0 { kinds[line] = isCode ? -1 : paragraphs }
    }
    self.kinds = kinds
  }

  func isCode(_ line: Int) -> Bool { kinds[line] == -1 }

  /// Whether two lines belong to one paragraph, or both to the link definitions at the beginning of one.
  func isOneParagraph(_ line: Int, _ other: Int) -> Bool { kinds[line] != -1 && kinds[line] == kinds[other] }
}
