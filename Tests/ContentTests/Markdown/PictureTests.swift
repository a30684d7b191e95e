import Testing

@testable import Content

struct PictureTests {
  @Test(arguments: ["![toàn cảnh](a.jpg)", "![toàn *cảnh*](https://a.vn/b.png \"T\")", "![toàn cảnh][r]\n\n[r]: #a"])
  func aPictureIsDeclaredElsewhere(_ text: String) {
    let read = ReadText(text)
    #expect(read.markup.replacing(#/<\/?em>/#, with: "") == "<p>toàn cảnh</p>\n")
    #expect(read.places == ["1:1 image-in-body"])
    #expect(read.links.isEmpty)
  }

  @Test(arguments: [
    ("content/records/a.md", "Declare it by the key “photos”."), ("content/pages/a.md", "Ordinary pages"),
  ])
  func whatToDoHangsOnTheFile(path: String, help: String) {
    let text = Array("---\ntitle: A\ndate: 2020-12-03\nkind: other\ncluster: c\n---\n![a](a.jpg)\n".utf8)
    let findings =
      path.contains("/pages/")
      ? RecordReader.page(text, path: path).findings : RecordReader.record(text, path: path).findings
    let told = findings.first { $0.kind.id == "image-in-body" }
    #expect(told?.help?.en.hasPrefix(help) == true)
  }

  private let admitting = BodyPictures { $0.hasSuffix(".jpg") }

  @Test(arguments: [
    ("![Toàn *cảnh* <&](a.jpg)", "<img src=\"¦0¦\" alt=\"\">\n<figcaption>Toàn cảnh &lt;&amp;</figcaption>"),
    ("![Toàn cảnh](a.jpg \"Hội nghị\")", "<img src=\"¦0¦\" alt=\"Toàn cảnh\">\n<figcaption>Hội nghị</figcaption>"),
    ("![](a.jpg)", "<img src=\"¦0¦\" alt=\"\">"),
  ])
  func anAdmittedPictureAloneIsAFigure(_ text: String, _ expected: String) {
    let read = ReadText(text, pictures: admitting)
    #expect(read.markup == "<figure>\n\(expected)\n</figure>\n")
    #expect(read.links.map(\.target) == ["a.jpg"])
    #expect(read.kinds.isEmpty)
  }

  @Test func anAdmittedPictureAmongWordsStaysThere() {
    let marked = MarkedText("Xem ![ảnh](a.jpg \"T\"), [![b](b.jpg)](c.md), ▸![c](d.png)")
    let read = ReadText(marked.text, pictures: admitting)
    #expect(
      read.markup
        == "<p>Xem <img src=\"¦0¦\" alt=\"ảnh\" title=\"T\">, <a href=\"¦2¦\"><img src=\"¦1¦\" alt=\"b\"></a>, c</p>\n")
    #expect(read.kinds == ["image-in-body"])
    #expect(read.findings.map(\.location.point) == marked.points)
  }

  @Test func onlyFilesAreAdmitted() {
    let all = BodyPictures { _ in true }
    #expect(ReadText("![a](https://a.vn/b.jpg)", pictures: all).kinds == ["image-in-body"])
    #expect(ReadText("![a](data:image/png,x)", pictures: all).kinds == ["unsafe-link"])
    #expect(ReadText("![a](//a.vn/b.jpg)", pictures: all).kinds == ["unsafe-link"])
  }
}
