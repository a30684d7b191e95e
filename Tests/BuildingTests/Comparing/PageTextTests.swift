import Testing

@testable import Building

@Suite("What a reader sees of a page, by lines")
struct PageTextTests {
  private func lines(_ markup: String) -> [String] { PageText(Array(markup.utf8)).lines }

  @Test("Blocks are lines; tags within a sentence are nothing")
  func blocks() {
    #expect(
      lines("<h1>Một</h1>\n<p>Hai <a href=\"x\">ba</a>, <strong>bốn</strong>.</p><ul><li>a<li>b</ul>") == [
        "Một", "Hai ba, bốn.", "a", "b",
      ])
  }

  @Test("A row of a table is one line")
  func table() {
    #expect(lines("<tr><th>STT</th><td>1</td><td></td></tr><tr><td>2</td></tr>") == ["STT | 1", "2"])
  }

  @Test("Scripts, styles, comments and drawings show nothing, whatever is in them")
  func silent() {
    #expect(
      lines("a<script>if (a < b) '</p>'</script><style>p{}</style><!-- <p>c</p> --><svg><text>d</text></svg><p>e</p>")
        == ["a", "e"])
  }

  @Test("Entities are what they mean, and a lone ampersand is itself")
  func entities() {
    #expect(
      lines("<p>&lt;b&gt; &amp; &quot;c&quot; &#39; &#x1EA1; a & b &nope;</p>") == ["<b> & \"c\" ' ạ a & b &nope;"])
  }

  @Test("Of a picture its text is seen")
  func picture() { #expect(lines("<p><img src=\"a.jpg\" alt=\"Hội nghị\"></p>") == ["[Hội nghị]"]) }

  @Test("The title is told apart")
  func title() {
    let text = PageText(Array("<head><title>Trang &amp; tên</title></head><body>a</body>".utf8))
    #expect(text.title == "Trang & tên")
    #expect(text.lines == ["a"])
  }

  @Test(
    "Bytes that are no page are read to their end",
    arguments: ["<", "<!--", "<p", "&", "<p a=\"", "<script>", "\u{FFFD}<"])
  func broken(markup: String) { #expect(PageText(Array(markup.utf8)).lines.count <= 1) }
}
