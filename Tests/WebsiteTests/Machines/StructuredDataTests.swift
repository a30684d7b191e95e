import Diagnostics
import Testing

@testable import Website

@Suite("Structured data")
struct StructuredDataTests {
  @Test("No text can end the script, and none holds a line end of JavaScript")
  func safe() {
    let element = String(
      decoding: StructuredData.element([Array("{\"name\": \"</script><!-- & \u{2028}\u{2029} “é”\"}".utf8)]),
      as: UTF8.self)
    #expect(
      element
        == #"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"name": "\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029 “é”"}]}</script>"#
        + "\n")
  }

  @Test("Nothing to say is no element")
  func nothing() { #expect(StructuredData.element([]).isEmpty) }
}
