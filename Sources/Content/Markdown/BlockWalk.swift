import CCMark

/// The blocks without blocks in them, in the order of the text, each with the containers that it stands in.
///
/// What was given out last may be changed or taken away before the next one is asked for; nothing else may.
struct BlockWalk {
  /// What the block that was given out last stands in, from the outside in.
  private(set) var containers: [Container] = []
  private let text: MarkdownText
  private let root: OpaquePointer
  private var upcoming: OpaquePointer?
  /// How many containers end before `upcoming`.
  private var leaving = 0

  /// Walks through `root`, itself a container if it is one, or through its children from `first` on.
  init(_ root: OpaquePointer, from first: OpaquePointer? = nil, of text: MarkdownText) {
    self.text = text
    self.root = root
    upcoming = first ?? root
  }

  mutating func next() -> OpaquePointer? {
    while let node = upcoming {
      containers.removeLast(leaving)
      leaving = 0
      switch cmark_node_get_type(node) {
      case CMARK_NODE_DOCUMENT, CMARK_NODE_LIST: descend(from: node, entered: 0)
      case CMARK_NODE_BLOCK_QUOTE:
        containers.append(.quote)
        descend(from: node, entered: 1)
      case CMARK_NODE_ITEM:
        let line = min(max(Int(cmark_node_get_start_line(node)), 1), text.lineStarts.count) - 1
        let width = LinePrefix.itemWidth(startLine: line, in: containers, of: text)
        containers.append(.item(width: width, startLine: line))
        descend(from: node, entered: 1)
      default:
        leave(node)
        return node
      }
    }
    return nil
  }

  private mutating func descend(from node: OpaquePointer, entered: Int) {
    if let child = cmark_node_first_child(node) {
      upcoming = child
    } else {
      leaving = entered
      leave(node)
    }
  }

  /// Goes on to what comes after `node` and all that is in it.
  private mutating func leave(_ node: OpaquePointer) {
    var node = node
    while node != root {
      if let next = cmark_node_next(node) {
        upcoming = next
        return
      }
      guard let parent = cmark_node_parent(node) else { break }
      node = parent
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM: leaving += 1
      default: break
      }
    }
    upcoming = nil
  }
}
