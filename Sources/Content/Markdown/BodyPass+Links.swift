import CCMark
import Diagnostics
import Emulation

extension BodyPass {
  /// Makes a link ready: one within the site gets the mark that pages replace by an address; one that is unsafe leaves
  /// its words.
  ///
  /// Its address stands at `offset` in the document, or the link itself where a definition gives the address.
  mutating func finishLink(_ link: OpaquePointer, at offset: Int) {
    let url = address(of: link)
    let title = title(of: link)
    switch LinkTarget(url) {
    case .unsafe:
      decoding.report(.unsafeLink(url, at: location(at: offset)))
      Node.unwrap(link)
    case .empty:
      decoding.report(.emptyLink(at: location(at: offset)))
      Node.unwrap(link)
    case _ where !holdsWords(link):
      decoding.report(.wordlessLink(at: location(at: offset)))
      Node.remove(link)
    case .outside, .anchor:
      cmark_node_set_url(link, url)
      if !title.isEmpty { cmark_node_set_title(link, title) }
    case .inside:
      let attribute = title.isEmpty ? "" : " title=\"\(MarkupText.escaped(title))\""
      guard let replacement = Node.inline("<a href=\"\(mark(url, at: offset))\"\(attribute)>", "</a>") else { return }
      Node.replace(link, by: replacement)
    }
  }

  /// A mark in the place of an address within the site.
  mutating func mark(_ url: String, at offset: Int, as use: BodyText.Link.Use = .page) -> String {
    links.append(BodyText.Link(target: url, point: point(at: offset), use: use))
    return "\(BodyText.linkMark)\(links.count - 1)\(BodyText.linkMark)"
  }

  /// What a link or picture leads to, without what may not stand in markup: a browser would pass over some of it.
  func address(of node: OpaquePointer) -> String {
    cmark_node_get_url(node).map { MarkupText.cleaned(String(cString: $0)) } ?? ""
  }

  /// A link's or picture's title; empty if it has none.
  func title(of node: OpaquePointer) -> String {
    cmark_node_get_title(node).map { MarkupText.cleaned(String(cString: $0)) } ?? ""
  }

  /// Whether a reader would see anything of a link.
  private func holdsWords(_ link: OpaquePointer) -> Bool {
    var isSo = false
    Node.forEach(in: link) { node, type in
      if type == CMARK_NODE_CUSTOM_INLINE { isSo = true }
      if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE, !isSo {
        isSo = Node.withLiteral(node) { $0.contains { !LinkSyntax.isSpace($0) } }
      }
    }
    return isSo
  }
}
