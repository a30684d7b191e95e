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
    ("content/records/a.md", "Declare it by the key “photos”."),
    ("content/pages/a.md", "Put the picture's file beside the page"),
  ])
  func whatToDoHangsOnTheFile(path: String, help: String) {
    let text = Array("---\ntitle: A\ndate: 2020-12-03\nkind: other\ncluster: c\n---\n![a](https://a.vn/a.jpg)\n".utf8)
    let findings =
      path.contains("/pages/")
      ? RecordReader.page(text, path: path).findings : RecordReader.record(text, path: path).findings
    let told = findings.first { $0.kind.id == "image-in-body" }
    #expect(told?.help?.en.hasPrefix(help) == true)
  }

  @Test(arguments: [
    ("![Toàn *cảnh* <&](a.jpg)", "<a href=\"¦1¦\"><img src=\"¦0¦\" alt=\"Toàn cảnh &lt;&amp;\"></a>"),
    (
      "![Toàn cảnh](a.jpg \"Hội <nghị>\")",
      "<a href=\"¦1¦\"><img src=\"¦0¦\" alt=\"Toàn cảnh\"></a>\n<figcaption>Hội &lt;nghị&gt;</figcaption>"
    ),
  ])
  func anAdmittedPictureAloneIsAFigure(_ text: String, _ expected: String) {
    let read = ReadText(text, pictures: .files)
    #expect(read.markup == "<figure>\n\(expected)\n</figure>\n")
    #expect(read.links.map(\.target) == ["a.jpg", "a.jpg"])
    #expect(read.links.map(\.use) == [.picture, .wholePicture])
    #expect(read.kinds.isEmpty)
  }

  @Test(arguments: ["![](a.jpg)", "![ ](a.jpg)", "![<!---->](a.jpg)"])
  func aPictureWithoutWordsIsToldAndLeadsNowhere(_ text: String) {
    let read = ReadText(text, pictures: .files)
    #expect(read.markup.hasPrefix("<figure>\n<img src=\"¦0¦\" alt=\""))
    #expect(read.links.map(\.use) == [.picture])
    #expect(read.kinds.contains("missing-alternative"))
  }

  @Test func anAdmittedPictureAmongWordsStaysThere() {
    let marked = MarkedText("Xem ![ảnh](a.jpg \"T\"), [![b](b.jpg)](c.md), ![c](▸data:d.png)")
    let read = ReadText(marked.text, pictures: .files)
    #expect(
      read.markup
        == "<p>Xem <img src=\"¦0¦\" alt=\"ảnh\" title=\"T\">, <a href=\"¦2¦\"><img src=\"¦1¦\" alt=\"b\"></a>, c</p>\n")
    #expect(read.kinds == ["unsafe-link"])
    #expect(read.findings.map(\.location.point) == marked.points)
  }

  @Test func onlyFilesAreAdmitted() {
    #expect(ReadText("![a](https://a.vn/b.jpg)", pictures: .files).kinds == ["image-in-body"])
    #expect(ReadText("![a](data:image/png,x)", pictures: .files).kinds == ["unsafe-link"])
    #expect(ReadText("![a](//a.vn/b.jpg)", pictures: .files).kinds == ["unsafe-link"])
  }
}
