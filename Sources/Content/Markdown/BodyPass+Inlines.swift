import CCMark
import Diagnostics

extension BodyPass {
  /// Something in a block that is changed when the way through it is over.
  private enum Change {
    case html(OpaquePointer, place: Int)
    case link(OpaquePointer, place: Int, address: Int?)
    case image(OpaquePointer, place: Int, address: Int?)
    case references(OpaquePointer, [InlineTracer.Mark])
    case control(OpaquePointer, place: Int)
    /// An address in angle brackets within a link, which libcmark makes a link of too.
    case innerLink(OpaquePointer)
  }

  /// Makes the inlines of a paragraph, a heading or a cell ready. Its words are only asked for if something is to be
  /// done.
  mutating func readInlines(of block: OpaquePointer, _ words: @autoclosure () -> LeafText) {
    guard isOfInterest(block) else { return }
    let leaf = words()
    let (changes, isLost) = changes(in: block, leaf)
    var figure: String?
    func place(_ offset: Int) -> Int { leaf.origin(of: isLost ? leaf.start : min(offset, leaf.bytes.count)) }
    for change in changes {
      switch change {
      case .html(let node, let offset):
        decoding.report(.rawHTML(at: location(at: place(offset))))
        Node.remove(node)
      case .link(let node, let offset, let address):
        let isReference = address == nil && leaf.bytes[offset...].starts(with: [UInt8(ascii: "["), UInt8(ascii: "^")])
        if isReference {
          finishMistakenReference(node, at: place(offset))
        } else {
          finishLink(node, at: place(address ?? offset))
        }
      case .image(let node, let offset, let address):
        figure = finishImage(node, at: place(offset), addressAt: place(address ?? offset))
      case .references(let node, let marks): finishReferences(node, marks, leaf)
      case .innerLink(let node): Node.unwrap(node)
      case .control(let node, let offset):
        decoding.report(.controlDropped(at: location(at: place(offset))))
        if let clean = Node.withLiteral(node, { MarkupText.cleaned($0) }) { Node.setLiteral(node, clean) }
      }
    }
    guard cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH else { return }
    if let figure, let replacement = Node.block(figure) {
      cmark_node_replace(block, replacement)
      cmark_node_free(block)
    } else if cmark_node_first_child(block) == nil {
      Node.remove(block)
    }
  }

  private func isOfInterest(_ block: OpaquePointer) -> Bool {
    var isSo = false
    Node.forEach(in: block) { node, type in
      switch type {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE: isSo = true
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if isSo || !(mayHoldControls || mayHoldFootnotes) { return }
        isSo = Node.withLiteral(node) { literal in
          (mayHoldFootnotes && literal.contains(UInt8(ascii: "["), before: UInt8(ascii: "^")))
            || (mayHoldControls && literal.indices.contains { MarkupText.forbiddenLength(literal, at: $0) > 0 })
        }
      default: break
      }
    }
    return isSo
  }

  /// Goes through the inlines beside the words.
  private mutating func changes(in block: OpaquePointer, _ leaf: LeafText) -> (changes: [Change], isLost: Bool) {
    var tracer = InlineTracer(leaf)
    var changes: [Change] = []
    /// Where the links and pictures begin that are open.
    var open: [(place: Int, isImage: Bool)] = []
    var autolink: OpaquePointer?
    guard let iterator = cmark_iter_new(block) else { return ([], false) }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator), node != block else { continue }
      let isEnter = event == CMARK_EVENT_ENTER
      if let link = autolink {
        // The words of <address> are the address.
        if node == link {
          autolink = nil
          let start = open.removeLast().place
          let isInner = open.contains { !$0.isImage }
          changes.append(isInner ? .innerLink(node) : .link(node, place: start, address: nil))
        } else if isDirty(node), let start = open.last {
          changes.append(.control(node, place: start.place))
        }
        continue
      }
      let place = tracer.place
      let type = cmark_node_get_type(node)
      switch type {
      case CMARK_NODE_TEXT:
        let marks = Node.withLiteral(node) { tracer.passText($0, &references) }
        if open.isEmpty, !marks.isEmpty { changes.append(.references(node, marks)) }
        if isDirty(node) { changes.append(.control(node, place: place)) }
      case CMARK_NODE_CODE:
        tracer.passCode()
        if isDirty(node) { changes.append(.control(node, place: place)) }
      case CMARK_NODE_HTML_INLINE:
        Node.withLiteral(node) { tracer.passHTML($0) }
        changes.append(.html(node, place: place))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: tracer.passBreak()
      case CMARK_NODE_EMPH: tracer.passEmphasis(1)
      case CMARK_NODE_STRONG: tracer.passEmphasis(2)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        let isImage = type == CMARK_NODE_IMAGE
        if isEnter {
          open.append((place, isImage))
          if !isImage, tracer.passAutolink() { autolink = node } else { tracer.passOpening(isImage: isImage) }
        } else {
          let start = open.removeLast().place
          let address = tracer.passClosing()
          changes.append(
            isImage ? .image(node, place: start, address: address) : .link(node, place: start, address: address))
        }
      default: break
      }
    }
    return (changes, tracer.isLost)
  }

  private func isDirty(_ node: OpaquePointer) -> Bool {
    mayHoldControls
      && Node.withLiteral(node) { literal in
        literal.indices.contains { MarkupText.forbiddenLength(literal, at: $0) > 0 }
      }
  }
}
