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

/// A text in which `▸` stands before every place that is expected.
struct MarkedText {
  let text: String
  /// Lines and columns in Unicode scalars, from 1.
  let points: [SourcePoint]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var points: [SourcePoint] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "▸" {
        points.append(SourcePoint(line: line, column: column))
        continue
      }
      text.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = String(text)
    self.points = points
  }
}
