import Testing

@testable import Website

@Suite("What feeds say")
struct FeedTests {
  private let url = "https://thidua.example.vn/ban-tin/2020/a.html"

  private func led(_ markup: String) -> String { FeedEntry.withPlaces(of: markup, on: url) }

  @Test("A link to a place on the record's own page leads to that page")
  func places() {
    #expect(
      led("<p><a href=\"#muc-1\">1</a> và <a href=\"#muc-2\">2</a></p>")
        == "<p><a href=\"\(url)#muc-1\">1</a> và <a href=\"\(url)#muc-2\">2</a></p>")
  }

  @Test(
    "Other links and other # stay as they are",
    arguments: ["", "#", "# một", "<p>Số 1 #2</p>", "<a href=\"b.html#muc-1\">b</a>", "href=#a", "<p>không có gì</p>"])
  func others(_ markup: String) { #expect(led(markup) == markup) }
}
