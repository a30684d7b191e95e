import Testing

@testable import Content

struct FootnoteTests {
  @Test func referencesAndNotesAreLinkedBothWays() {
    #expect(
      ReadText("Một[^a] hai[^A].\n\n[^a]: Chú *thích*.\n").markup == """
        <p>Một<sup class="footnote"><a href="#chu-thich-1" id="chu-thich-1-dan" aria-label="Chú thích 1">1</a></sup> \
        hai<sup class="footnote"><a href="#chu-thich-1" id="chu-thich-1-dan-2" aria-label="Chú thích 1">1</a></sup>.</p>
        <section class="footnotes" aria-label="Chú thích">
        <ol>
        <li id="chu-thich-1">
        <p>Chú <em>thích</em>. <a class="back" href="#chu-thich-1-dan" aria-label="Trở lại chỗ dẫn chú thích 1">↩\u{FE0E}</a> \
        <a class="back" href="#chu-thich-1-dan-2" aria-label="Trở lại chỗ dẫn chú thích 1, lần 2">↩\u{FE0E}<sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  /// The notes' words by number, without their back-links.
  private func notes(_ text: String) -> [String] {
    ReadText(text).markup.split(separator: "<li id=\"chu-thich-").dropFirst().map { note in
      let words = note.drop { $0 != "\n" }
      let end = words.firstRange(of: #/ ?<a class="back"/#)?.lowerBound ?? words.endIndex
      return words[..<end].split(separator: "\n").joined()
    }
  }

  @Test func numbersFollowTheReferences() {
    #expect(notes("[^b] [^a]\n\n[^a]: một\n\n[^b]: hai\n") == ["<p>hai", "<p>một"])
    #expect(notes("|[^b]|\n|-|\n|[^a]|\n\n[^a]: một\n[^b]: hai\n") == ["<p>hai", "<p>một"])
  }

  @Test func aNoteMayReferToOthers() {
    let text = "[^1]\n\n[^1]: a[^2]\n\n[^2]: b[^1][^3]\n\n[^3]: c\n\n[^4]: d[^5]\n\n[^5]: e"
    let read = ReadText(text)
    #expect(read.markup.matches(of: #/<li id="chu-thich-(\d)">/#).count == 3)
    #expect(read.kinds == ["unused-footnote", "unused-footnote"])
  }

  @Test(arguments: [
    ("[^1]: từ", ["<p>từ"]), ("[^1]:từ", ["<p>từ"]), ("[^1]: a\nb", ["<p>ab"]), ("[^1]: a\n\n    b", ["<p>a</p><p>b"]),
    ("[^1]: a\n\n\tb", ["<p>a</p><p>b"]), ("[^1]: a\n\n  b", ["<p>a"]), ("[^1]:\n    a", ["<p>a"]),
    ("   [^1]: a\n    - b\n    - c", ["<p>a</p><ul><li>b</li><li>c</li></ul><p>"]),
    ("[^1]: - a\n      b", ["<ul><li>ab</li></ul><p>"]), ("[^1]: > a", ["<blockquote><p>a</p></blockquote><p>"]),
    ("[^1]: a\n\n        mã", ["<p>a</p><pre><code>mã</code></pre><p>"]), ("Đoạn\n[^1]: a", ["<p>a"]),
    ("[x]: y\n[^1]: a b", ["<p>a b"]), ("- mục\n[^1]: a", ["<p>a"]), ("[^1]: a\n# b", ["<p>a"]),
    (
      "[^1]: |a|\n    |-|\n\n    b",
      [
        #"<div class="table scrolls" role="region" tabindex="0" aria-label="Bảng: a">"#
          + #"<table><thead><tr><th scope="col">a</th></tr></thead></table></div><p>b"#
      ]
    ),
    ("[^1]: a [r]\n\n[r]: https://a.vn", [#"<p>a <a href="https://a.vn">r</a>"#]),
    ("[^1]:", ["<p>"]),
  ])
  func aNoteHoldsBlocks(_ definition: String, _ expected: [String]) {
    #expect(notes("[^1]\n\n" + definition + "\n") == expected)
  }

  @Test(arguments: [
    "    [^1]: a", "```\n[^1]: a\n```", "<div>\n[^1]: a\n</div>", "[^1] : a", "[^]: a", "\\[^1]: a",
    "- a\n\n      [^1]: b",
    "> [^1]: chữ", "> [^1]: hai chữ", "10. a\n\n    [^1]: b",
  ])
  func definitionsStandAtTheBeginningOfALine(_ text: String) {
    let read = ReadText("[^1]\n\n" + text)
    #expect(!read.markup.contains("footnotes"))
    #expect(read.kinds.contains("undefined-footnote"))
    #expect(read.markup.hasPrefix("<p>[^1]</p>"))
  }

  @Test(arguments: ["\\[^1]", "[\\^1]", "[&#94;1]", "`[^1]`", "[^]", "[^1", "&#91;^1]", "[x[^1]](https://a.vn)"])
  func otherWordsAreNoReferences(_ text: String) {
    let read = ReadText(text + "\n\n[^1]: a")
    #expect(read.kinds == ["unused-footnote"])
    #expect(!read.markup.contains("<sup"))
  }

  @Test(arguments: ["![^1]", "[a][^1]", "*[^1]*", "[^1](", "a[^1]b"])
  func aReferenceMayStandAnywhere(_ text: String) {
    let read = ReadText(text + "\n\n[^1]: a")
    #expect(read.kinds.isEmpty)
    #expect(read.markup.contains("id=\"chu-thich-1-dan\""))
  }

  @Test func findingsStandAtTheBrackets() {
    let marked = MarkedText(
      """
      ế ▸[^không] và ▸[^hai chữ] ở [^1]
      > - |a|▸[^b]|
      >   |-|-|

      ▸[^thừa]: x
      [^1]: y
          z ▸[^c]
      ▸[^1]: lại
      """)
    let read = ReadText(marked.text)
    #expect(
      read.kinds == [
        "undefined-footnote", "undefined-footnote", "undefined-footnote", "unused-footnote", "undefined-footnote",
        "duplicate-footnote",
      ])
    #expect(read.findings.map(\.location.point) == marked.points)
    #expect(read.findings.map(\.severity) == [.warning, .warning, .warning, .information, .warning, .warning])
    #expect(read.findings.last?.related.map(\.location.point.line) == [6])
    #expect(read.findings[1].help?.en.contains("no spaces") == true)
  }

  @Test func whatNobodyRefersToIsNotShown() {
    let read = ReadText("a\n\n[^1]: [b](b.md) <i>c</i>\n")
    #expect(read.markup == "<p>a</p>\n")
    #expect(read.links.isEmpty)
    #expect(read.kinds == ["unused-footnote"])
  }
}
