import CCMark
import Emulation

extension BodyPass {
  /// Puts the text's highest headings below the page's own, and gives each heading an anchor that no other has.
  func finishHeadings() {
    let levels = headings.map { Int(cmark_node_get_heading_level($0)) }
    guard let highest = levels.min() else { return }
    var anchors = Anchors()
    for (heading, level) in zip(headings, levels) {
      let tag = "h\(min(6, level - highest + 2))"
      let anchor = anchors.anchor(for: Node.words(of: heading))
      // An element within a block of its own: no white space comes between its tags and its words.
      guard let block = Node.block(), let element = Node.inline("<\(tag) id=\"\(anchor)\">", "</\(tag)>") else {
        return
      }
      Node.moveChildren(of: heading, to: element)
      cmark_node_append_child(block, element)
      cmark_node_replace(heading, block)
      cmark_node_free(heading)
    }
  }
}

/// The anchors of a text's headings: `muc-` and the heading's words as a slug, then a number where that is taken.
private struct Anchors {
  private var taken: Set<String> = []
  /// How often each slug was asked for.
  private var counts: [String: Int] = [:]

  mutating func anchor(for words: String) -> String {
    let slug = "muc-" + VietnameseText.slug(words)
    var anchor = slug
    while !taken.insert(anchor).inserted {
      counts[slug, default: 1] += 1
      anchor = "\(slug)-\(counts[slug] ?? 1)"
    }
    return anchor
  }
}
