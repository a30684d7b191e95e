import Diagnostics
import Emulation

@testable import Content

/// A text as it was read.
struct ReadText {
  /// The site's mark of a link shown as `¦`.
  var markup: String { body.markup.replacing("\u{1}", with: "¦") }
  private let body: BodyText
  var links: [BodyText.Link] { body.links }
  let findings: [Finding]

  init(_ text: String, lineOffset: Int = 0, pictures: BodyPictures = .none) {
    var decoding = Decoding(path: "content/records/a.md")
    body = Array(text.utf8).withUnsafeBufferPointer {
      MarkdownReader.read($0, lineOffset: lineOffset, pictures: pictures, &decoding)
    }
    findings = decoding.findings.sorted(by: Finding.precedes)
  }

  /// The identifiers of the findings, in their order.
  var kinds: [String] { findings.map(\.kind.id) }

  /// The findings as `line:column kind`.
  var places: [String] { findings.map { "\($0.location.point.line):\($0.location.point.column) \($0.kind.id)" } }
}
