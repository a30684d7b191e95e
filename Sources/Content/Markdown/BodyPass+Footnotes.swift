import CCMark
import Diagnostics

extension BodyPass {
  /// Takes the definitions of footnotes, which the document begins with, out of the tree.
  ///
  /// - Returns: a block quote for each; ``finishFootnotes(_:_:)`` frees them.
  func takeDefinitions(_ root: OpaquePointer) -> [OpaquePointer] {
    var definitions: [OpaquePointer] = []
    for _ in 0..<text.definitionCount {
      guard let quote = cmark_node_first_child(root) else { break }
      assert(cmark_node_get_type(quote) == CMARK_NODE_BLOCK_QUOTE)
      cmark_node_unlink(quote)
      definitions.append(quote)
    }
    return definitions
  }

  /// Puts references in the place of `[^label]`.
  mutating func finishReferences(_ node: OpaquePointer, _ marks: [InlineTracer.Mark], _ leaf: LeafText) {
    let literal = Node.withLiteral(node) { Array($0) }
    var done = 0
    for mark in marks where mark.index >= done {
      let name = literal[(mark.index + 2)...].prefix(Self.longestLabel).prefix {
        $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
      }
      guard !name.isEmpty, name.endIndex < literal.count, literal[name.endIndex] == UInt8(ascii: "]") else { continue }
      // An escape or a character reference in the label makes it plain text.
      let written = leaf.bytes[mark.place...].prefix(name.count + 3)
      guard written.elementsEqual(literal[mark.index...name.endIndex]) else { continue }
      let label = String(decoding: name, as: UTF8.self)
      guard let reference = footnotes.refer(to: label) else {
        decoding.report(.undefinedFootnote(label, at: location(at: leaf.origin(of: mark.place))))
        continue
      }
      if mark.index > done, let text = Node.text(MarkupText.cleaned(literal[done..<mark.index])) {
        cmark_node_insert_before(node, text)
      }
      if let link = Node.inline(Self.markup(of: reference)) { cmark_node_insert_before(node, link) }
      done = name.endIndex + 1
    }
    if done > 0 { Node.setLiteral(node, Array(literal[done...])) }
  }

  /// Leaves `[^label]` as it is written where libcmark took it for a link: its definition stands where none is looked
  /// for.
  mutating func finishMistakenReference(_ link: OpaquePointer, at offset: Int) {
    decoding.report(.undefinedFootnote(String(Node.words(of: link).drop { $0 == "^" }), at: location(at: offset)))
    if let before = Node.text("[".utf8), let after = Node.text("]".utf8) {
      cmark_node_insert_before(link, before)
      cmark_node_insert_after(link, after)
    }
    Node.unwrap(link)
  }

  /// Puts the footnotes at the end of the document, in the order of their numbers, and frees what nobody refers to.
  mutating func finishFootnotes(_ root: OpaquePointer, _ definitions: [OpaquePointer]) {
    for (index, definition) in footnotes.definitions.enumerated() where footnotes.references[index] == 0 {
      let place = decoding.location(source.point(at: definition.offset))
      if let first = footnotes.earlier(than: index) {
        decoding.report(.duplicateFootnote(definition.label, at: place, first: source.point(at: first.offset)))
      } else {
        decoding.report(.unusedFootnote(definition.label, at: place))
      }
    }
    defer { for definition in definitions { cmark_node_free(definition) } }
    let name = MarkupWords.footnotes
    guard !footnotes.order.isEmpty,
      let section = Node.block("<section class=\"footnotes\" aria-label=\"\(name)\">\n<ol>", "</ol>\n</section>")
    else { return }
    cmark_node_append_child(root, section)
    for (place, index) in footnotes.order.enumerated() {
      guard let item = Node.block("<li id=\"\(Self.id(place + 1))\">", "</li>") else { return }
      cmark_node_append_child(section, item)
      Node.moveChildren(of: definitions[index], to: item)
      appendBackLinks(to: item, number: place + 1, count: footnotes.references[index])
    }
  }

  private func appendBackLinks(to item: OpaquePointer, number: Int, count: Int) {
    var paragraph = cmark_node_last_child(item)
    if paragraph.map({ cmark_node_get_type($0) != CMARK_NODE_PARAGRAPH }) ?? true {
      paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
      if let paragraph { cmark_node_append_child(item, paragraph) }
    }
    guard let paragraph else { return }
    for time in 1...max(1, count) {
      let ordinal = time == 1 ? "" : "<sup>\(time)</sup>"
      let link =
        "<a class=\"back\" href=\"#\(Self.referenceID(number, time))\" aria-label=\"\(MarkupWords.back(number, time))\">↩\u{FE0E}\(ordinal)</a>"
      if let node = Node.inline((cmark_node_first_child(paragraph) == nil ? "" : " ") + link) {
        cmark_node_append_child(paragraph, node)
      }
    }
  }

  private static func markup(of reference: Footnotes.Reference) -> String {
    let number = reference.number
    return "<sup class=\"footnote\"><a href=\"#\(id(number))\" id=\"\(referenceID(number, reference.count))\""
      + " aria-label=\"\(MarkupWords.footnote(number))\">\(number)</a></sup>"
  }

  private static func id(_ number: Int) -> String { "chu-thich-\(number)" }

  private static func referenceID(_ number: Int, _ count: Int) -> String {
    "chu-thich-\(number)-dan" + (count > 1 ? "-\(count)" : "")
  }

  /// The longest label, in bytes: what is longer was not meant as one.
  private static var longestLabel: Int { 200 }
}
