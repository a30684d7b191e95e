import Emulation
import Testing

@testable import Website

@Suite("The words of a text")
struct PlainTextTests {
  @Test(
    "Markup goes, words stay as they were",
    arguments: [
      (
        "<p>Hội nghị <strong>đồng</strong> <em>bộ</em>.</p>\n<h2 id=\"a\">Kết quả</h2>\n<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>\n",
        "Hội nghị đồng bộ. Kết quả Một Hai"
      ),
      ("<p>đồng<strong>bộ</strong></p>", "đồngbộ"),
      ("<p>A &amp; B &lt;c&gt; &quot;d&quot; &nbsp;</p>", "A & B <c> \"d\" &nbsp;"),
      ("<td>1</td><td>2</td>", "1 2"), ("chữ<sup><a href=\"#n\">1</a></sup>", "chữ 1"),
      ("<a href=\"\u{1}0\u{1}\">xem</a>", "xem"), ("", ""),
    ])
  func plain(markup: String, text: String) {
    var body = BodyText()
    body.markup = markup
    #expect(body.plain == text)
  }
}
