import Emulation
import Testing

@testable import Website

@Suite("Absolute addresses")
struct PublicSiteTests {
  private func make(_ base: String?) -> PublicSite? {
    var site = Site()
    site.baseURL = base.map { Fact($0) }
    return PublicSite(site)
  }

  @Test("They begin with the base, the home page is the base itself, and every byte that needs it is encoded")
  func url() throws {
    let site = try #require(make("https://thidua.example.vn:8080/an-binh/"))
    #expect(site.url("index.html") == "https://thidua.example.vn:8080/an-binh/")
    #expect(site.url("cum/khối 1&2.html") == "https://thidua.example.vn:8080/an-binh/cum/kh%E1%BB%91i%201%262.html")
    #expect(site.host == "thidua.example.vn")
  }

  @Test("Without a base there are none")
  func none() {
    #expect(make(nil) == nil)
    #expect(make("") == nil)
  }

  @Test("The path of the base", arguments: [("https://a.vn/", "/"), ("https://a.vn/x/", "/x/"), ("https://a.vn", "/")])
  func path(base: String, path: String) { #expect(PublicSite.path(of: base) == path) }
}
