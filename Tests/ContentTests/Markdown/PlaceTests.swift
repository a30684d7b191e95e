import Diagnostics
import Testing

@testable import Content

/// Where findings and links are, in lines and columns of the file.
struct PlaceTests {
  /// Every `▸` stands before `<` of raw HTML, `!` of a picture, or the address of a link.
  @Test(arguments: [
    "ếế ▸<b> ▸<i> [a](▸b.md) ![](", "▸![a](b)", "a\n▸<b>", "a  \n▸<b>", "a\\\n▸<b>", "▸<b>\n\n▸<i>",
    // In containers, also where lines leave them out.
    "> a ▸<b>\n> ▸<i>\n▸<u>\n  > ▸<s>", "- a\n  ▸<b>\n▸<i>\n      ▸<u>", "> - a\n>   ▸<b>\n> ▸<i>\n▸<u>",
    "10. a\n    ▸<b>\n\n    > c\n    > ▸<i>\n   > ▸<u>", "-\ta\n\t▸<b>", "- - a\n    ▸<b>\n  ▸<i>", ">\ta\n>\t▸<b>",
    "- a\n\n  b\n  ▸<b>", "-\n  a\n  ▸<b>", "1.  > - a ▸<b>\n    >   ▸<i>\n      ▸<u>", "> a\n    > ▸<b>",
    "- > a\n      > ▸<b>", "- a\n - b\n  - c\\\n   d ▸<b>", "\t\u{B}a ▸<b>".replacing("\t\u{B}", with: "  "),
    // After things that libcmark misplaces what follows them in.
    "`a\nb` ▸<b>", "[a](\n▸b.md\n) ▸<i>", "[a](b.md \"c\nd\") ▸<i>".replacing("(b", with: "(▸b"), "[a\nb](▸c.md) ▸<i>",
    "▸<b\nc> ▸<i>", "\\* \\` \\< &amp; &eacute; &ngE; &#225; ▸<b>", "``a ` b`` *c **d** e* ▸<b>",
    "[a]\n[b](▸c.md) ▸<b>",
    "[a]: b.md\n[c]: <d> 'e\nf'\ng ▸<b>", "[a]: b.md\n▸[a] ▸<i>", "[a b]: x\n▸<b>", "<a@b.vn> ▸<b>\n<http://a> ▸<i>",
    "▸[a][b] ▸<i>\n\n[b]: c.md", "▸[a][] ▸<i>\n\n[a]: c.md", "[a](<▸b.md> 'c') ▸<i>", "[a](▸b(c(d)).md) ▸<i>",
    "[![a](▸data:b)](▸c.md) ▸<i>", "\u{1F1FB}\u{1F1F3} e\u{302}\u{301} ▸<b>",
    // Headings.
    "# a ▸<b> #", "#\t\ta ▸<b>", "a\n▸<b>\n===\n\n▸<i>", "> a ▸<b>\n> ---\n> ▸<i>", "a ▸<b>\n---\n---\n▸<i>",
    "a ▸<b>\n===",
    // Blocks of raw HTML.
    "a\n\n▸<div>\nb\n\n> ▸<div>", "- ▸<!-- a -->\n\n   ▸<?b?>",
    // Tables.
    "| a ▸<b> | \\| ▸<i> |\n|-|-|\n| `\\|` ▸<u> | [a](▸b.md) ▸<s>|", "> |a|\n> |-|\n> | ế ▸<b>\n▸<i> |",
    "- |a|\n  |-|\n  |▸<b>|",
    "x ▸<b>\n  y ▸<i>\n|a|\n|-|\n|▸<u>|", "|a|b|\n|-|-|\n|▸[r]|▸<i>|\n\n[r]: c.md",
    // Footnotes.
    "[^1]\n\n[^1]: x ▸<b>\n    ▸<i>\n\n    - ế\n      ▸<u>\n\n\t▸<s>", "[^1]\n\n   [^1]:  \t x ▸<b>\n▸<i>\n\n▸<u>",
    "[^1][^2] ▸<b>\n\n[^2]: ▸<i>\n[^1]: ▸<u>\n\n▸<s>", "[^1]\n\n[^1]: |a|\n      |-|\n    | ▸<b> |",
    // Ends of lines.
    "a\r\n▸<b>\r\n\r\n▸<i>", "a\r▸<b>\r\r▸<i>", "\u{FEFF}ế ▸<b>\n▸<i>",
  ])
  func everythingHasItsPlace(_ marked: String) {
    let text = MarkedText(marked.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    // Line ends are written as the case has them; the places are the same.
    let read = ReadText(marked.replacing("▸", with: ""))
    let points =
      read.findings.filter { !$0.kind.id.hasSuffix("footnote") }.map(\.location.point) + read.links.map(\.point)
    #expect(points.sorted() == text.points)
  }

  /// Texts in which libcmark's inlines and the words of the file could go apart. A mark of a footnote in every
  /// paragraph makes sure that it is gone through; an assertion would tell where the words are lost.
  @Test(arguments: [
    "- a\n - b\n  - c\\\n   d", "- a[a]\\\n \"- a[a](b \"c\")\n e", "[a](b \"c\\\") d\")", "[a](b \"c\\\\\" d\")",
    "[a](b (c\\) d))", "[a](b\\) c)", "[a](\\(b)", "[a](<b\\>c>)", "[a](b 'c", "[a][b\\]c]", "[a][ ]", "`` ` ``",
    "` a`\n`b `",
    "&amp;amp; &amp &#0; &#xD800;", "&#x110000; &#xfffffff; &zzz; &;", "&ngE;&acE;&Tab;&NewLine;", "a&#32;\n&#32;b",
    "**a*b**c*", "*a**b*", "***a** b*", "_a__b_", "a*\n*b", "<a\n  b='c\nd'>", "x <!-- a\nb -->", "<a@b.c><x:y>",
    "![a\nb](c\n'd')", "[![a](b)][a]", "a\\", "a\\\\\nb", "\\\\\\a", "a\t\nb", "a \u{B}\nb", "[a\\]](b)",
    "[a&rbrack;](b)",
    "[`]`](a)", "[<b c=']'>](a)", "- `a\n   b`", "> `a\n>b`\n  c`d`", "-\t`a\n \tb`", "- a\n\t`b\n\tc`",
    "> - a\n>  `b\n> c`",
    "1)  a\n   `b\n  c`", "- a\n  - b\n\n    c `\n  d`", "> - a\n>\t`b\n>\tc`", "- > a `\n \tb` c", "-   - a\\\n\tb",
    "[c]: <b\\>> 'c'\nd", "[c]: b 'c' d\ne", "[c]: b\n'c' d\ne", "[c]: b\n'c'\nd", "[\nc\n]: b\nc", "[c]:\nb\nc",
    "[c]: <>\nb",
    "[]: a\nb", "[ ]: a\nb", "[c]: b (d\n(e)\nf", "[c]: b\\\nf", "# a `b` \\# #", "##\ta #\t#", "a `b\n===",
    "a\n---\n---", "> a\nb\n===\n> ===",
  ])
  func wordsAndTreeStayTogether(_ text: String) {
    let read = ReadText(text.replacing("\n\n", with: " [^x]\n\n") + " [^x]\n\n[a]: b\n\n[b\\]c]: d")
    #expect(!read.markup.isEmpty)
    #expect(read.kinds.contains { $0 == "undefined-footnote" || $0 == "empty-link" } || text.contains("`"))
  }

  @Test func theFrontMatterCounts() {
    let file = "---\ntitle: t\n---\n\nế <b>\n"
    let page = RecordReader.page(Array(file.utf8), path: "content/pages/a.md")
    #expect(page.findings.map(\.location.point) == [SourcePoint(line: 5, column: 3)])
  }

  @Test func linesBeforeTheTextCount() {
    #expect(ReadText("a\n<b>c</b>", lineOffset: 10).places == ["12:1 raw-html", "12:5 raw-html"])
  }
}
