import Diagnostics
import Emulation

/// CommonMark with tables and footnotes to safe markup, by libcmark's own tree.
///
/// Raw HTML and links that could run something are dropped, each with a finding. A page has its own first heading, so
/// that the text's highest ones are second; each has an anchor made from its words.
enum MarkdownReader {
  /// Reads a text of valid UTF-8 before which `lineOffset` lines of the file stand.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int, pictures: BodyPictures = .none, _ decoding: inout Decoding
  ) -> BodyText {
    guard bytes.contains(where: { $0 > 0x20 }) else { return BodyText() }
    var source = BodySource(Array(bytes), lineOffset: lineOffset)
    if let finding = MarkdownLimits.excess(in: &source, decoding) {
      decoding.report(finding)
      return BodyText()
    }
    let definitions = source.survey.mayHoldFootnotes ? FootnoteDefinition.all(in: source) : []
    let text = definitions.isEmpty ? MarkdownText(source) : MarkdownText(source, definitions: definitions)
    guard let tree = CommonMarkTree(text.bytes) else { return BodyText() }

    var pass = BodyPass(source, text, definitions, pictures, decoding)
    let isWhole = pass.run(tree.root)
    decoding = pass.decoding
    guard isWhole else { return BodyText() }
    var body = BodyText()
    body.markup = tree.markup()
    body.links = pass.links
    return body
  }
}
