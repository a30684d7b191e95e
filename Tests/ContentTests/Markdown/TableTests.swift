import Testing

@testable import Content

struct TableTests {
  /// The table's cells, a row a line.
  private func cells(_ text: String) -> String {
    let markup = ReadText(text).markup
    guard let start = markup.firstRange(of: "<table>"), let end = markup.firstRange(of: "</table>") else { return "" }
    return markup[start.upperBound..<end.lowerBound].split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: #/<(th|td)[^>]*>(.*?)<\/(?:th|td)>/#.dotMatchesNewlines()).map { String($0.output.2) }
        .joined(separator: " ¦ ")
    }.joined(separator: "\n")
  }

  @Test func aTableIsARegionThatScrolls() {
    let markup = ReadText("| Đơn vị | Điểm | Hạng |\n|---|--:|:-:|\n| Yên Phong | 98,5 | 1 |\n").markup
    #expect(
      markup == """
        <div class="table scrolls" role="region" tabindex="0" aria-label="Bảng: Đơn vị, Điểm, Hạng">
        <table>
        <thead>
        <tr>
        <th scope="col">Đơn vị</th>
        <th scope="col" class="n">Điểm</th>
        <th scope="col" class="c">Hạng</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>Yên Phong</td>
        <td class="n">98,5</td>
        <td class="c">1</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func namesOfTablesAreUniqueAndShort() {
    let table = "|a &|\n|-|\n\n"
    let long = "|\(String(repeating: "ế", count: 100))|\n|-|\n"
    let names = ReadText(table + table + "||\n|-|\n\n" + long).markup.matches(of: #/aria-label="([^"]*)"/#)
    #expect(
      names.map { String($0.output.1) } == [
        "Bảng: a &amp;", "Bảng: a &amp; (2)", "Bảng", "Bảng: " + String(repeating: "ế", count: 80) + "…",
      ])
  }

  @Test(arguments: [
    ("| a | b |\n| - | - |\n| 1 | 2 |", "a ¦ b\n1 ¦ 2"), ("a | b\n-|-\n1 | 2", "a ¦ b\n1 ¦ 2"),
    ("|a|b|\n|-|-|\n|1|\n|1|2|3|\n1", "a ¦ b\n1 ¦ \n1 ¦ 2\n1 ¦ "), ("|a|\n|-|", "a"), ("a\n:-:\nb", "a\nb"),
    ("|a|b|\n|:-|-|\n| |x|", "a ¦ b\n ¦ x"), ("| a |\n| --- |\n|", "a\n"),
    ("|`a\\|b`|\\||\n|-|-|\n|**\\|**|[\\|](x.md)|", "<code>a|b</code> ¦ |\n<strong>|</strong> ¦ <a href=\"¦0¦\">|</a>"),
    ("|`a|b`|\n|-|-|", "`a ¦ b`"), ("|*a|b*|\n|-|-|", "*a ¦ b*"), ("|a\\\\|b|\n|-|", "a|b"),
    ("| # a | #b # |\n|-|-|\n| #|\\#|", "# a ¦ #b #\n# ¦ #"), ("|- a|1. b|> c|\n|-|-|-|", "- a ¦ 1. b ¦ &gt; c"),
    ("|***a***|_b_ c|\n|-|-|", "<em><strong>a</strong></em> ¦ <em>b</em> c"),
    ("|a|\n|-|\n|[r]|\n\n[r]: https://a.vn 'T'", "a\n<a href=\"https://a.vn\" title=\"T\">r</a>"),
    ("|a|\n|-|\n|&amp;&lt;b&gt;|", "a\n&amp;&lt;b&gt;"), ("|a|\n|-|\n|b\\|", "a\nb|"), ("|a|\n|-|\n|b\\\\|", "a\nb|"),
    ("|a|\n|-|\n  |b|\n      |c|", "a\nb\nc"), ("> |a|\n> |-|\n> |b|", "a\nb"), ("- |a|\n  |-|\n  |b|", "a\nb"),
    ("|a|\r\n|-|\r\n|b|\r\n", "a\nb"), ("[r]: x.md\n|a|\n|-|\n|b|", "a\nb"),
  ])
  func cellsAreThoseOfGitHub(_ text: String, _ expected: String) {
    #expect(cells(text) == expected)
  }

  @Test(arguments: [
    "|a|b|\n|-|", "|a|\n-", "| a |", "|a|\n\n|-|", "|a|\n|-|x|", "    |a|\n    |-|", "```\n|a|\n|-|\n```", "|a|\n|:|",
    "\\|a\\|\n|-|-|-|",
  ])
  func otherLinesAreNone(_ text: String) {
    #expect(!ReadText(text).markup.contains("<table>"))
  }

  @Test func anEmptyHeaderCellNamesNothing() {
    let markup = ReadText("| |a|\n|-|-|\n|b|c|").markup
    #expect(markup.contains("<tr>\n<td></td>\n<th scope=\"col\">a</th>\n</tr>"))
  }

  @Test func wordsBeforeTheHeaderAreAParagraph() {
    let markup = ReadText("Bảng *một\n    hai* [x](a.md):\n| a |\n|---|\n| b |").markup
    #expect(markup.hasPrefix("<p>Bảng <em>một\nhai</em> <a href=\"¦0¦\">x</a>:</p>\n<div class=\"table scrolls\""))
  }

  @Test func aBlankLineOrAnotherBlockEndsATable() {
    let markup = ReadText("|a|\n|-|\n|b|\n\nc\n\n|a|\n|-|\n> d").markup
    #expect(markup.contains("</div>\n<p>c</p>\n<div"))
    #expect(markup.hasSuffix("</div>\n<blockquote>\n<p>d</p>\n</blockquote>\n"))
  }

  @Test func aRuleMayFollowDirectly() {
    #expect(cells("|a|\n|-|\n|b|\n---\nc") == "a\nb")
    #expect(ReadText("|a|\n|-|\n|b|\n---\nc").markup.hasSuffix("</div>\n<hr />\n<p>c</p>\n"))
    #expect(ReadText("a\n---").markup == "<h2 id=\"muc-a\">a</h2>\n")
  }

  @Test func columnsThatDoNotMatchAreTold() {
    let marked = MarkedText("x\n> | a | b |\n> ▸|---|\n\n▸[bỏ](data:)\n".replacing("▸[bỏ](", with: "[bỏ](▸"))
    let read = ReadText(marked.text)
    #expect(read.kinds == ["table-mismatch", "unsafe-link"])
    #expect(read.findings.map(\.location.point) == marked.points)
    #expect(read.findings.first?.message.en.contains("2 cells, this line has 1") == true)
  }
}
