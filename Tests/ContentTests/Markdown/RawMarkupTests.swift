import Testing

@testable import Content

/// What must never come through, and what is left as it is.
struct RawMarkupTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "<div onclick=\"x()\">\nkhối\n</div>", "a <b onmouseover='x'>b</b>", "<!-- a -->",
    "a <!-- b -->",
    "<?php x ?>", "a <?b?>", "<!DOCTYPE html>", "<![CDATA[a]]>", "a <br/>", "<iframe src=x>", "> <style>",
    "- <a href=x>y</a>",
    "| <i> |\n|-|", "[^1]\n\n[^1]: <b>",
  ])
  func rawHTMLIsDropped(_ text: String) {
    let read = ReadText(text)
    #expect(!read.markup.contains(#/<(script|div on|b |!|\?|br|iframe|style|a href=x|i>|b>)/#))
    #expect(!read.markup.contains("raw HTML"))
    #expect(read.kinds.contains("raw-html"))
  }

  @Test func wordsBetweenTagsStay() {
    #expect(ReadText("<b>chữ</b> thường").markup == "<p>chữ thường</p>\n")
    #expect(ReadText("a\n\n<i></i>\n\nb").markup == "<p>a</p>\n<p>b</p>\n")
    #expect(ReadText("- <i>\n- a").markup == "<ul>\n<li></li>\n<li>a</li>\n</ul>\n")
  }

  @Test func punctuationIsLeftAsItIs() {
    #expect(ReadText("\"a\" 'b' -- --- ... (c)").markup == "<p>&quot;a&quot; 'b' -- --- ... (c)</p>\n")
  }

  @Test(arguments: [
    ("a\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{80}\u{9F}b", "<p>ab</p>\n"),
    ("a&#1;&#8;&#11;&#13;&#31;&#127;&#x85;&#xFDD0;&#x1FFFF;b", "<p>ab</p>\n"),
    ("*a&#1;*`\u{2}`", "<p><em>a</em><code></code></p>\n"), ("# a&#1;b", "<h2 id=\"muc-ab\">ab</h2>\n"),
    ("```a\u{1}b&#2;\nc\u{3}\n```", "<pre><code class=\"language-ab\">c\n</code></pre>\n"),
    ("    a\u{1}b", "<pre><code>ab\n</code></pre>\n"),
    ("<http:&#x85;//a>", "<p><a href=\"http://a\">http://a</a></p>\n"),
    ("[a](https://b.vn \"c&#1;d\")", "<p><a href=\"https://b.vn\" title=\"cd\">a</a></p>\n"),
    ("[a](b.md \"c&#1;d\")", "<p><a href=\"¦0¦\" title=\"cd\">a</a></p>\n"),
  ])
  func controlsAreDropped(_ text: String, _ expected: String) {
    #expect(ReadText(text).markup == expected)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x8FFFF, 0x10FFFF] as [UInt32])
  func whatIsNoCharacterIsDropped(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(ReadText("a\(scalar)b").markup == "<p>ab</p>\n")
    // libcmark itself puts U+FFFD in the place of two of them.
    #expect(!ReadText("a&#\(value);b").markup.unicodeScalars.contains(scalar))
  }

  @Test func droppedControlsAreTold() {
    let marked = MarkedText("ế ▸&#1; *▸b\u{2}*\n\n> ▸`\u{3}`\n\n▸    c\u{4}\n")
    let read = ReadText(marked.text)
    #expect(Set(read.kinds) == ["control-dropped"])
    #expect(read.findings.map { $0.location.point.line } == [1, 1, 3, 5])
  }

  @Test func whatIsNoControlStays() {
    let words = "a\tb\u{A0}\u{200B}\u{FEFF}\u{E000}\u{FFFD}\u{10000}ế"
    #expect(ReadText(words).markup == "<p>\(words)</p>\n")
    #expect(ReadText(words + "&#9;&#xA0;").kinds.isEmpty)
  }
}
