import CCMark
import Diagnostics

extension BodyPass {
  /// Makes a picture ready: one that is admitted gets the mark of its file, and one without a text alternative is told; of others the
  /// alternative stays as words.
  ///
  /// It begins at `offset` in the document; its address stands at `addressOffset`, or the picture where a definition
  /// gives the address. An admitted picture that stands alone in its paragraph is not put in the tree: what comes back
  /// is the figure to put in the paragraph's place.
  mutating func finishImage(_ image: OpaquePointer, at offset: Int, addressAt addressOffset: Int) -> String? {
    let url = address(of: image)
    switch LinkTarget(url) {
    case .inside where pictures == .files: return admit(image, url, at: addressOffset)
    case .unsafe: decoding.report(.unsafeLink(url, at: location(at: addressOffset)))
    default: decoding.report(.imageInBody(at: location(at: offset)))
    }
    Node.unwrap(image)
    return nil
  }

  private mutating func admit(_ image: OpaquePointer, _ url: String, at offset: Int) -> String? {
    let source = mark(url, at: offset, as: .picture)
    let alternative = MarkupText.escaped(Node.words(of: image))
    let title = MarkupText.escaped(title(of: image))
    let hasWords = alternative.contains { !$0.isWhitespace }
    if !hasWords { decoding.report(.noAlternativeInText(at: location(at: offset))) }
    if isAlone(image) {
      var element = "<img src=\"\(source)\" alt=\"\(alternative)\">"
      // Nobody would hear where a link leads that holds nothing but a picture without words.
      if hasWords { element = "<a href=\"\(mark(url, at: offset, as: .wholePicture))\">\(element)</a>" }
      let caption = title.isEmpty ? "" : "<figcaption>\(title)</figcaption>\n"
      return "<figure>\n\(element)\n\(caption)</figure>"
    }
    let attribute = title.isEmpty ? "" : " title=\"\(title)\""
    guard let replacement = Node.inline("<img src=\"\(source)\" alt=\"\(alternative)\"\(attribute)>") else {
      return nil
    }
    cmark_node_replace(image, replacement)
    cmark_node_free(image)
    return nil
  }

  private func isAlone(_ image: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(image), cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH else {
      return false
    }
    return cmark_node_previous(image) == nil && cmark_node_next(image) == nil
  }
}
