import Testing

@Suite("The tags of a page")
struct MarkupTests {
  @Test("Attributes are decoded, empty ones too")
  func attributes() {
    let markup = Markup("<a href=\"x?a=1&amp;b=2\" hidden>a</a><IMG src=\"y\" alt=\"\">")
    #expect(
      markup.tags == [
        Markup.Tag(name: "a", attributes: ["href": "x?a=1&b=2", "hidden": ""]), Markup.Tag(name: "/a"),
        Markup.Tag(name: "img", attributes: ["src": "y", "alt": ""]),
      ])
    #expect(markup.addresses.map(\.address) == ["x?a=1&b=2", "y"])
  }

  @Test(
    "Tags that do not match are told",
    arguments: [
      ("<p><b>a</b><br></p>", nil), ("<p><b>a</p></b>", "</p>"), ("</p>", "</p>"), ("<p>", "<p> that is not closed"),
      ("<svg><path d=\"M0\"/></svg>", nil),
    ])
  func mismatch(markup: String, told: String?) {
    #expect(Markup(markup).mismatch == told)
  }
}
