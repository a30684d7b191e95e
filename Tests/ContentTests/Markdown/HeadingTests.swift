import Testing

@testable import Content

struct HeadingTests {
  @Test(arguments: [
    ("# Một\n\n## Hai", "h2 h3"), ("### Một\n\n#### Hai\n\n### Ba", "h2 h3 h2"), ("## Một\n\n# Hai", "h3 h2"),
    ("Một\n===\n\nHai\n---", "h2 h3"), ("#### Một\n\n###### Hai", "h2 h4"), ("# a\n\n###### b", "h2 h6"),
    ("# a\n\n##### b\n\n###### c", "h2 h6 h6"), ("###### a", "h2"), ("> ### a\n\n- ## b", "h3 h2"),
  ])
  func theHighestIsSecondAndTheOthersFollow(_ text: String, _ expected: String) {
    let markup = ReadText(text).markup
    #expect(markup.matches(of: #/<(h[1-6]) id="/#).map { String($0.output.1) }.joined(separator: " ") == expected)
    #expect(markup.matches(of: #/<\/(h[1-6])>/#).map { String($0.output.1) }.joined(separator: " ") == expected)
  }

  @Test func anchorsAreMadeFromTheWords() {
    let markup = ReadText("# Kết quả *chấm điểm* & `mã` [liên kết](https://a.vn)").markup
    #expect(
      markup
        == "<h2 id=\"muc-ket-qua-cham-diem-ma-lien-ket\">Kết quả <em>chấm điểm</em> &amp; <code>mã</code> "
        + "<a href=\"https://a.vn\">liên kết</a></h2>\n")
  }

  @Test func anchorsAreUnique() {
    let markup = ReadText("# a\n# a 2\n# a\n# A\n# a-2\n#\n# !").markup
    let anchors = markup.matches(of: #/id="([^"]*)"/#).map { String($0.output.1) }
    #expect(anchors == ["muc-a", "muc-a-2", "muc-a-3", "muc-a-4", "muc-a-2-2", "muc-tin", "muc-tin-2"])
  }

  @Test func aFootnoteIsNoWordOfAnAnchor() {
    #expect(ReadText("# Điểm[^1]\n\n[^1]: a").markup.hasPrefix("<h2 id=\"muc-diem\">Điểm<sup"))
  }

  @Test func headingsOfFootnotesComeLast() {
    let anchors = ReadText("[^1]: # a\n\n# a\n\n[^1]").markup.matches(of: #/<h(\d) id="(muc[^"]*)"/#)
    #expect(anchors.map { "\($0.output.1) \($0.output.2)" } == ["2 muc-a", "2 muc-a-2"])
  }
}
