import CCMark
import Glibc

/// A document as libcmark read it; its nodes live as long as it does.
///
/// libcmark's own limit on extra text from link definitions holds (twice the document), and smart punctuation is off:
/// what an author typed is what a reader sees.
struct CommonMarkTree: ~Copyable {
  let root: OpaquePointer

  /// Nil only where memory ends.
  init?(_ bytes: [UInt8]) {
    let document = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let document else { return nil }
    root = document
  }

  deinit { cmark_node_free(root) }

  /// The tree as markup. Raw HTML is never let through.
  func markup() -> String {
    guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }
}

/// What is done with libcmark's nodes in several places.
enum Node {
  /// A node that renders as `before`, its children and `after`, exactly as they are.
  static func custom(_ type: cmark_node_type, _ before: String, _ after: String) -> OpaquePointer? {
    guard let node = cmark_node_new(type) else { return nil }
    cmark_node_set_on_enter(node, before)
    cmark_node_set_on_exit(node, after)
    return node
  }

  static func block(_ before: String = "", _ after: String = "") -> OpaquePointer? {
    custom(CMARK_NODE_CUSTOM_BLOCK, before, after)
  }

  static func inline(_ before: String, _ after: String = "") -> OpaquePointer? {
    custom(CMARK_NODE_CUSTOM_INLINE, before, after)
  }

  static func text(_ words: some Sequence<UInt8>) -> OpaquePointer? {
    guard let node = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
    setLiteral(node, Array(words))
    return node
  }

  /// Sets a node's literal to UTF-8 without a NUL.
  static func setLiteral(_ node: OpaquePointer, _ bytes: [UInt8]) {
    withCString(bytes) { _ = cmark_node_set_literal(node, $0) }
  }

  static func withCString(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Void) {
    var terminated = bytes
    terminated.append(0)
    terminated.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { if let base = $0.baseAddress { body(base) } }
    }
  }

  static func remove(_ node: OpaquePointer) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// Puts `replacement` where `node` is, with the node's children, and frees the node.
  static func replace(_ node: OpaquePointer, by replacement: OpaquePointer) {
    moveChildren(of: node, to: replacement)
    cmark_node_replace(node, replacement)
    cmark_node_free(node)
  }

  static func moveChildren(of node: OpaquePointer, to parent: OpaquePointer) {
    while let child = cmark_node_first_child(node) {
      guard cmark_node_append_child(parent, child) == 1 else { return }
    }
  }

  /// Leaves a node's children in its place.
  static func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) {
      guard cmark_node_insert_before(node, child) == 1 else { break }
    }
    remove(node)
  }

  /// Calls `body` with every node below `root` and `root` itself, in the order of the text.
  static func forEach(in root: OpaquePointer, _ body: (OpaquePointer, cmark_node_type) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      body(node, cmark_node_get_type(node))
    }
  }

  /// The words below a node, without their marks: a line break is a space.
  static func words(of root: OpaquePointer) -> String {
    var bytes: [UInt8] = []
    forEach(in: root) { node, type in
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: withLiteral(node) { bytes.append(contentsOf: $0) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(0x20)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A node's literal without its closing NUL; empty for a node that has none.
  static func withLiteral<Result>(_ node: OpaquePointer, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let literal = cmark_node_get_literal(node) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = strlen(literal)
    return literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
