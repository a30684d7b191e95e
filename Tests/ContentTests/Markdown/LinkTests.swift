import Emulation
import Testing

@testable import Content

struct LinkTests {
  @Test func linksWithinTheSiteAreMarked() {
    let read = ReadText("[một](a.md) [hai](<b c.md> \"T & \\\"t\\\"\") [ba][r]\n\n[r]: ../2020/c.html#muc 'T'\n")
    #expect(
      read.markup == "<p><a href=\"¦0¦\">một</a> <a href=\"¦1¦\" title=\"T &amp; &quot;t&quot;\">hai</a> "
        + "<a href=\"¦2¦\" title=\"T\">ba</a></p>\n")
    #expect(read.links.map(\.target) == ["a.md", "b c.md", "../2020/c.html#muc"])
    #expect(read.kinds.isEmpty)
  }

  @Test(arguments: [
    ("<https://a.vn/?a=1&b=2>", "<a href=\"https://a.vn/?a=1&amp;b=2\">https://a.vn/?a=1&amp;b=2</a>"),
    ("<a@b.vn>", "<a href=\"mailto:a@b.vn\">a@b.vn</a>"), ("[a](#muc-b)", "<a href=\"#muc-b\">a</a>"),
    ("[a](https://a.vn \"b\")", "<a href=\"https://a.vn\" title=\"b\">a</a>"),
    ("[a]\n\n[a]: HTTP://a.vn", "<a href=\"HTTP://a.vn\">a</a>"), ("[a][]\n\n[A]: tel:1", "<a href=\"tel:1\">a</a>"),
    ("[a *b* `c`](https://a.vn)", "<a href=\"https://a.vn\">a <em>b</em> <code>c</code></a>"),
    ("[a](https://a.vn/\"<>)", "<a href=\"https://a.vn/%22%3C%3E\">a</a>"),
  ])
  func linksElsewhereStay(_ text: String, _ expected: String) {
    let read = ReadText(text)
    #expect(read.markup == "<p>\(expected)</p>\n")
    #expect(read.kinds.isEmpty && read.links.isEmpty)
  }

  @Test(arguments: [
    "[chữ](javascript:alert(1))", "[chữ](<javascript:alert(1)>)", "[chữ](JAVASCRIPT:x)", "[chữ](&#106;avascript:x)",
    "[chữ](&#x6A;avascript:x)", "[chữ](javascript&colon;x)", "[chữ](java&Tab;script:x)", "[chữ](java&NewLine;script:x)",
    "[chữ](java&#1;script:x)", "[chữ](java&#0;script:x)", "[chữ](&#32;javascript:x)", "[chữ](&nbsp;javascript:x)",
    "[chữ](<java\tscript:x>)", "[chữ](javascript\\:x)", "[chữ](data:image/png;base64,AA)", "[chữ](vbscript:x)",
    "[chữ](//evil.example)", "[chữ](/\\evil.example)", "[chữ](\\\\\\\\evil.example)", "[chữ](&sol;&sol;evil.example)",
    "[chữ](file:///a)", "[chữ]\n\n[chữ]: javascript:x", "[chữ][a]\n\n[a]: <data:x> 't'",
    "[*chữ*](javascript:x)", "![chữ](javascript:x)", "[![chữ](javascript:x)](javascript:y)",
  ])
  func unsafeLinksLeaveTheirWords(_ text: String) {
    let read = ReadText(text)
    #expect(read.markup.replacing(#/<\/?em>/#, with: "") == "<p>chữ</p>\n")
    #expect(Set(read.kinds) == ["unsafe-link"])
    #expect(read.links.isEmpty)
  }

  @Test func anUnsafeAddressInAngleBracketsLeavesItsWords() {
    let read = ReadText("<javascript:alert(1)> <vbscript:a>")
    #expect(read.markup == "<p>javascript:alert(1) vbscript:a</p>\n")
    #expect(read.places == ["1:1 unsafe-link", "1:23 unsafe-link"])
  }

  @Test func messagesHoldNoControls() {
    let read = ReadText("[a](x:&#27;[2J&#7;) [^&#27;b](c.md)[^\u{1B}]")
    #expect(!read.findings.isEmpty)
    for finding in read.findings {
      for words in [finding.message.en, finding.message.vi, finding.help?.vi ?? "", finding.help?.en ?? ""] {
        #expect(!words.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  @Test func linksWithoutAddressOrWordsAreTold() {
    let read = ReadText("[chữ]() [](a.md) [ ](b.md) [<b>](c.md) [![](d.png)](e.md)")
    #expect(read.markup == "<p>chữ    </p>\n")
    #expect(read.kinds.filter { $0 == "empty-link" }.count == 5)
    #expect(read.links.isEmpty)
  }

  @Test func aLinkHoldsNoLink() {
    let read = ReadText("[a <https://b.vn> c](d.md) [![<e@f.vn>](g.png)](h.md)")
    #expect(
      read.markup == "<p><a href=\"¦0¦\">a https://b.vn c</a> <a href=\"¦1¦\">e@f.vn</a></p>\n")
    #expect(read.links.map(\.target) == ["d.md", "h.md"])
  }

  @Test func marksAreOnlyOurs() {
    let read = ReadText("\u{1}0\u{1} [a](b.md) `\u{1}` &#1;0&#1; [c](https://a.vn/&#1;0&#1;)")
    #expect(
      read.markup
        == "<p>0 <a href=\"¦0¦\">a</a> <code></code> 0 <a href=\"https://a.vn/0\">c</a></p>\n")
  }
}
