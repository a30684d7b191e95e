import CCMark
import Diagnostics
import Emulation
import Glibc

/// CommonMark to safe markup, by libcmark's own tree.
///
/// Raw HTML and links that could run something are dropped, each with a finding. A page has its own first heading, so that the text's headings
/// begin one level below it; each has an anchor made from its words.
enum MarkdownReader {
  /// - Parameters:
  ///   - lineOffset: how many lines of the file come before the text.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int, _ decoding: inout Decoding) -> BodyText {
    guard bytes.contains(where: { $0 > 0x20 }) else { return BodyText() }
    let options = CMARK_OPT_DEFAULT
    let document = bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, options) }
    guard let document else { return BodyText() }
    defer { cmark_node_free(document) }
    var walk = MarkdownWalk(bytes: bytes, lineOffset: lineOffset)
    walk.visit(document, &decoding)
    guard let rendered = cmark_render_html(document, options) else { return BodyText() }
    defer { free(rendered) }
    var body = BodyText()
    body.markup = String(cString: rendered)
    body.links = walk.links
    return body
  }
}

/// One walk through a document: what is unsafe goes, headings and links are made ready.
private struct MarkdownWalk {
  let bytes: UnsafeBufferPointer<UInt8>
  let lineOffset: Int
  var links: [BodyText.Link] = []
  private var anchors: [String: Int] = [:]
  private var dropped: [OpaquePointer] = []

  init(bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int) {
    self.bytes = bytes
    self.lineOffset = lineOffset
  }

  mutating func visit(_ document: OpaquePointer, _ decoding: inout Decoding) {
    var headings: [OpaquePointer] = []
    guard let iterator = cmark_iter_new(document) else { return }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        decoding.report(.rawHTML(at: decoding.location(point(of: node))))
        dropped.append(node)
      case CMARK_NODE_LINK: link(node, isImage: false, &decoding)
      case CMARK_NODE_IMAGE: link(node, isImage: true, &decoding)
      case CMARK_NODE_HEADING: headings.append(node)
      default: break
      }
    }
    cmark_iter_free(iterator)
    // Nodes go only when no walk is under way.
    for node in dropped {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
    for heading in headings { anchor(heading) }
  }

  /// Replaces a heading by one a level lower that carries an anchor.
  private mutating func anchor(_ heading: OpaquePointer) {
    let level = min(6, Int(cmark_node_get_heading_level(heading)) + 1)
    let base = VietnameseText.slug(text(of: heading))
    anchors[base, default: 0] += 1
    let count = anchors[base] ?? 1
    let anchor = "muc-" + base + (count > 1 ? "-\(count)" : "")
    guard let replacement = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_set_on_enter(replacement, "<h\(level) id=\"\(anchor)\">")
    cmark_node_set_on_exit(replacement, "</h\(level)>")
    while let child = cmark_node_first_child(heading) {
      cmark_node_unlink(child)
      cmark_node_append_child(replacement, child)
    }
    cmark_node_replace(heading, replacement)
    cmark_node_free(heading)
  }

  private mutating func link(_ node: OpaquePointer, isImage: Bool, _ decoding: inout Decoding) {
    let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    switch LinkTarget(url) {
    case .outside where !isImage, .anchor where !isImage: break
    case .inside where !isImage:
      links.append(BodyText.Link(target: url, point: point(of: node, showing: url)))
      cmark_node_set_url(node, "\(BodyText.linkMark)\(links.count - 1)\(BodyText.linkMark)")
    case .unsafe:
      decoding.report(.unsafeLink(url, at: decoding.location(point(of: node, showing: url))))
      unwrap(node)
    default:
      decoding.report(.imageInBody(at: decoding.location(point(of: node))))
      unwrap(node)
    }
  }

  /// Leaves a link's words and takes the link away.
  private mutating func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) {
      cmark_node_unlink(child)
      cmark_node_insert_before(node, child)
    }
    dropped.append(node)
  }

  private func text(of node: OpaquePointer) -> String {
    var text = ""
    var child = cmark_node_first_child(node)
    while let current = child {
      if let literal = cmark_node_get_literal(current) { text += String(cString: literal) }
      text += self.text(of: current)
      child = cmark_node_next(current)
    }
    return text
  }

  /// Where a node begins; where `words` stand in its line, if they do. libcmark counts columns in bytes.
  private func point(of node: OpaquePointer, showing words: String? = nil) -> SourcePoint {
    let line = max(1, Int(cmark_node_get_start_line(node)))
    var column = max(1, Int(cmark_node_get_start_column(node)))
    let text = self.line(line)
    if let words, let found = find(Array(words.utf8), in: text, from: column - 1) ?? find(Array(words.utf8), in: text, from: 0) {
      column = found + 1
    }
    let scalars = text.prefix(column - 1).count { $0 & 0xC0 != 0x80 } + 1
    return SourcePoint(line: line + lineOffset, column: scalars)
  }

  private func line(_ number: Int) -> [UInt8] {
    var start = 0
    for _ in 1..<max(1, number) {
      guard let newline = bytes[start...].firstIndex(of: 0x0A) else { return [] }
      start = newline + 1
    }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    return Array(bytes[start..<end])
  }

  private func find(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty, text.count >= needle.count, start >= 0 else { return nil }
    return (start..<max(start, text.count - needle.count + 1)).first { text[$0..<($0 + needle.count)].elementsEqual(needle) }
  }
}
