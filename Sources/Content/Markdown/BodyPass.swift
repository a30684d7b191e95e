import CCMark
import Diagnostics
import Emulation

/// One way through a document: tables, footnotes and anchors are made, links are made ready, what is unsafe goes.
struct BodyPass {
  var source: BodySource
  let text: MarkdownText
  let pictures: BodyPictures
  var decoding: Decoding
  /// The links within the site, as their numbers stand in the markup.
  var links: [BodyText.Link] = []
  var references = CharacterReferences()
  var footnotes: Footnotes
  /// The headings in the order in which they will stand.
  var headings: [OpaquePointer] = []
  var tables: [OpaquePointer: Table] = [:]
  var tableNames: [String: Int] = [:]

  init(
    _ source: BodySource, _ text: MarkdownText, _ definitions: [FootnoteDefinition], _ pictures: BodyPictures,
    _ decoding: Decoding
  ) {
    self.source = source
    self.text = text
    self.pictures = pictures
    self.decoding = decoding
    footnotes = Footnotes(definitions)
  }

  var mayHoldControls: Bool { source.survey.mayHoldControls }

  var mayHoldFootnotes: Bool { source.survey.mayHoldFootnotes }

  /// - Returns: whether the text can be shown; if it cannot, a finding tells why.
  mutating func run(_ root: OpaquePointer) -> Bool {
    if let element = tooDeepElement(root) {
      decoding.report(.tooDeep(at: location(of: element), limit: MarkdownLimits.elements))
      return false
    }
    guard findTables(root) else { return false }
    defer { for table in tables.values { table.free() } }

    let definitions = takeDefinitions(root)
    if let first = cmark_node_first_child(root) { visit(BlockWalk(root, from: first, of: text)) }
    // A footnote may refer to others: they follow it.
    var next = 0
    while next < footnotes.order.count {
      visit(BlockWalk(definitions[footnotes.order[next]], of: text))
      next += 1
    }
    finishFootnotes(root, definitions)
    finishHeadings()
    return true
  }

  private mutating func visit(_ walk: BlockWalk) {
    var walk = walk
    let text = text
    while let block = walk.next() {
      switch cmark_node_get_type(block) {
      case CMARK_NODE_HTML_BLOCK:
        decoding.report(.rawHTML(at: location(of: block)))
        Node.remove(block)
      case CMARK_NODE_CODE_BLOCK: cleanCode(block)
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        if let table = tables.removeValue(forKey: block) {
          finishTable(table, replacing: block)
        } else {
          if cmark_node_get_type(block) == CMARK_NODE_HEADING { headings.append(block) }
          readInlines(of: block, LeafText(block, in: walk.containers, of: text))
        }
      default: break
      }
    }
  }

  /// The first element that stands in too many others; nil if none does.
  private func tooDeepElement(_ root: OpaquePointer) -> OpaquePointer? {
    guard let iterator = cmark_iter_new(root) else { return nil }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nil }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_EXIT {
        depth -= 1
        continue
      }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
        CMARK_NODE_SOFTBREAK,
        CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        break
      default: depth += 1
      }
      if depth > MarkdownLimits.elements { return node }
    }
  }

  /// Takes what may not stand in markup out of a code block.
  private mutating func cleanCode(_ block: OpaquePointer) {
    guard mayHoldControls else { return }
    var isClean = true
    if let clean = Node.withLiteral(block, { MarkupText.cleaned($0) }) {
      isClean = false
      Node.setLiteral(block, clean)
    }
    if let info = cmark_node_get_fence_info(block).map({ String(cString: $0) }), info != MarkupText.cleaned(info) {
      isClean = false
      cmark_node_set_fence_info(block, MarkupText.cleaned(info))
    }
    if !isClean { decoding.report(.controlDropped(at: location(of: block))) }
  }

  /// Where a block begins, or the block that an inline is in: libcmark's places of blocks are right.
  mutating func location(of node: OpaquePointer) -> SourceLocation {
    var block = node
    while cmark_node_get_type(block).rawValue >= CMARK_NODE_FIRST_INLINE.rawValue, let parent = cmark_node_parent(block)
    { block = parent }
    let offset = text.offset(line: cmark_node_get_start_line(block), column: cmark_node_get_start_column(block))
    return location(at: offset)
  }

  /// Where a byte of the document is.
  mutating func location(at offset: Int) -> SourceLocation { decoding.location(point(at: offset)) }

  mutating func point(at offset: Int) -> SourcePoint { source.point(at: text.origin(of: offset)) }
}
