import CCMark
import Diagnostics

extension BodyPass {
  /// Finds the paragraphs that are tables and reads their cells.
  ///
  /// - Returns: false if there is too much of them, which a finding tells.
  mutating func findTables(_ root: OpaquePointer) -> Bool {
    var found: [(block: OpaquePointer, table: Table)] = []
    var cells = 0
    var walk = BlockWalk(root, of: text)
    while let block = walk.next() {
      guard mayBeTable(block) else { continue }
      let leaf = LeafText(block, in: walk.containers, of: text)
      switch TableShape.read(leaf) {
      case .nothing: break
      case .mismatch(let offset, let count, let delimiters):
        decoding.report(.tableMismatch(cells: count, delimiters: delimiters, at: location(at: leaf.origin(of: offset))))
      case .table(let shape):
        cells += (shape.rows.count + 1) * shape.header.count
        guard shape.header.count <= MarkdownLimits.columns else {
          decoding.report(.tooManyColumns(shape.header.count, at: location(of: block), limit: MarkdownLimits.columns))
          return false
        }
        guard cells <= MarkdownLimits.cells else {
          decoding.report(.tooManyCells(at: location(of: block), limit: MarkdownLimits.cells))
          return false
        }
        found.append(
          (block, Table(shape: shape, leaf: leaf, isRuled: cmark_node_get_type(block) == CMARK_NODE_HEADING)))
      }
    }
    readCells(of: found)
    return true
  }

  /// Whether some line but the first of a paragraph looks like a delimiter row; or of a heading whose underline is
  /// three hyphens: CommonMark takes a rule directly after a table for that.
  private func mayBeTable(_ block: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(block)
    guard type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING else { return false }
    let leaf = LeafLines(block, in: text)
    if type == CMARK_NODE_HEADING {
      guard let underline = leaf.underline, text.line(underline).count(where: { $0 == UInt8(ascii: "-") }) >= 3 else {
        return false
      }
    }
    return leaf.lines.dropFirst().contains { TableShape.mayDelimit(text.line($0)) }
  }

  private mutating func readCells(of found: [(block: OpaquePointer, table: Table)]) {
    guard !found.isEmpty else { return }
    var fragments = TableFragments()
    for (_, table) in found {
      if let lead = table.shape.lead { fragments.addParagraph(table.leaf.bytes[lead]) }
      for cell in table.filledCells { fragments.addCell(LeafText(cell, of: table.leaf, unescapingPipes: true).bytes) }
    }
    var read = fragments.read(in: text).makeIterator()
    for (block, unread) in found {
      var table = unread
      if table.shape.lead != nil { table.lead = read.next() ?? nil }
      table.cells = table.lines.map { line in line.map { $0.isEmpty ? nil : read.next() ?? nil } }
      tables[block] = table
    }
  }

  /// Puts a table in the place of its paragraph.
  mutating func finishTable(_ table: Table, replacing block: OpaquePointer) {
    defer { table.free() }
    guard let element = Node.block() else { return }
    if let lead = table.lead, let range = table.shape.lead, let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) {
      Node.moveChildren(of: lead, to: paragraph)
      cmark_node_insert_before(block, paragraph)
      readInlines(of: paragraph, LeafText(range, of: table.leaf, unescapingPipes: false))
    }
    if table.isRuled, let rule = cmark_node_new(CMARK_NODE_THEMATIC_BREAK) { cmark_node_insert_after(block, rule) }
    cmark_node_replace(block, element)
    cmark_node_free(block)

    guard let head = Node.block("<thead>", "</thead>"), let body = Node.block("<tbody>", "</tbody>") else { return }
    cmark_node_append_child(element, head)
    if table.lines.count > 1 { cmark_node_append_child(element, body) } else { cmark_node_free(body) }
    for (index, line) in table.lines.enumerated() {
      appendRow(line, table.cells[index], of: table, to: index == 0 ? head : body, isHeader: index == 0)
    }
    let name = MarkupText.escaped(tableName(head))
    cmark_node_set_on_enter(
      element, "<div class=\"table scrolls\" role=\"region\" tabindex=\"0\" aria-label=\"\(name)\">\n<table>")
    cmark_node_set_on_exit(element, "</table>\n</div>")
  }

  private mutating func appendRow(
    _ line: [Range<Int>], _ cells: [OpaquePointer?], of table: Table, to section: OpaquePointer, isHeader: Bool
  ) {
    guard let row = Node.block("<tr>", "</tr>") else { return }
    cmark_node_append_child(section, row)
    for (column, alignment) in table.shape.alignments.enumerated() {
      // A header without words names nothing.
      let words = column < cells.count ? cells[column] : nil
      let tag = isHeader && words != nil ? "th" : "td"
      let scope = tag == "th" ? " scope=\"col\"" : ""
      guard let holder = Node.block(), let cell = Node.inline("<\(tag)\(scope)\(alignment.attribute)>", "</\(tag)>")
      else { return }
      cmark_node_append_child(holder, cell)
      cmark_node_append_child(row, holder)
      guard let words else { continue }
      Node.moveChildren(of: words, to: cell)
      readInlines(of: cell, LeafText(line[column], of: table.leaf, unescapingPipes: true))
    }
  }

  /// What a table is called to those who hear it: its header, with a number where another table has the same.
  private mutating func tableName(_ head: OpaquePointer) -> String {
    var cells: [String] = []
    Node.forEach(in: head) { node, type in
      // Below the row stands a block for each cell.
      if type == CMARK_NODE_CUSTOM_BLOCK, let parent = cmark_node_parent(node), cmark_node_parent(parent) == head {
        cells.append(Node.words(of: node))
      }
    }
    let words = cells.filter { !$0.isEmpty }.joined(separator: ", ")
    var name = MarkupWords.table
    if !words.isEmpty { name += ": " + (words.count > Self.longestName ? words.prefix(Self.longestName) + "…" : words) }
    tableNames[name, default: 0] += 1
    if let count = tableNames[name], count > 1 { name += " (\(count))" }
    return name
  }

  /// The longest name of a table, in characters.
  private static var longestName: Int { 80 }
}

extension Table {
  /// The cells' words by rows, the header first; as many a row as the header has, at most.
  var lines: [[Range<Int>]] {
    [shape.header] + shape.rows.map { Array($0.prefix(shape.header.count)) }
  }

  var filledCells: [Range<Int>] { lines.joined().filter { !$0.isEmpty } }
}
