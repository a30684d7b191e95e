import Testing

@Suite("What a reader sees of a page")
struct VisibleTextTests {
  @Test(
    "Tags are stripped, entities decoded, white space folded",
    arguments: [
      ("<p>một</p><p>hai</p>", "một hai"),
      ("<li>một</li>\n<li>hai\u{A0} ba</li>", "một hai ba"),
      ("<b>Cụm</b> <a href=\"x\">trưởng</a><sup>1</sup>", "Cụm trưởng1"),
      ("<a title=\"a > b\">c</a>", "c"),
      ("a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39; &#x111; &nbsp;f", "a & b <c> \"d\" 'e' đ f"),
      ("a && b &unknown; &#xFFFFFFFF;", "a && b &unknown; &#xFFFFFFFF;"),
      ("<head><title>x</title></head><body>y<script>z</script><style>z</style></body>", "y"),
      ("<header>a</header>b<!-- c > d -->e", "a be"),
      ("a<br>b", "a b"),
    ])
  func text(markup: String, seen: String) {
    #expect(VisibleText(markup).text == seen)
  }

  @Test("Words are found however their white space is folded, and only in full")
  func contains() {
    let page = VisibleText("<p>Cụm thi đua</p>\n<p>các huyện</p>")
    #expect(page.contains("thi\nđua  các"))
    #expect(!page.contains("thi đua của"))
  }
}
