import Testing

@testable import PreviewServer

@Suite("Paths of requests")
struct SitePathTests {
  @Test(
    "A path leads to a file below the folder",
    arguments: [
      ("/", [], true), ("/index.html", ["index.html"], false), ("/cum/a/", ["cum", "a"], true),
      ("/a%20b/%C4%91.html", ["a b", "đ.html"], false), ("/cum/%2Dx", ["cum", "-x"], false),
    ])
  func inside(path: String, parts: [String], isFolder: Bool) throws {
    let read = try #require(SitePath(path))
    #expect(read.parts == parts)
    #expect(read.isFolder == isFolder)
  }

  @Test(
    "What could lead elsewhere is no path",
    arguments: [
      "", "index.html", "/..", "/../etc/passwd", "/a/../b", "/%2e%2e/x", "/a/%2E%2E/%2e%2e/x", "/.", "/.bantin-site",
      "/a/.git/config", "//example.org/", "/a//b", "/a%2fb", "/a%00.html", "/%", "/%4", "/%zz", "/%ff",
      "/" + String(repeating: "a", count: 256), String(repeating: "/a", count: 65),
    ])
  func outside(path: String) {
    #expect(SitePath(path) == nil)
  }

  @Test(
    "Addresses in a page lead from where it stands",
    arguments: [
      ("../assets/a.css", ["assets", "a.css"]), ("./b.css?v=1#x", ["cum", "b.css"]), ("/c.css", ["c.css"]),
      ("../../../d.css", ["d.css"]), ("%C4%91.png", ["cum", "đ.png"]),
    ])
  func resolved(address: String, parts: [String]) throws {
    let page = try #require(SitePath("/cum/a.html"))
    #expect(page.resolving(address[...])?.parts == parts)
  }

  @Test(
    "Addresses of other hosts are no files here",
    arguments: ["https://a.vn/x.css", "//a.vn/x.css", "data:,x", "", "#x"])
  func foreign(address: String) throws {
    let page = try #require(SitePath("/cum/a.html"))
    #expect(page.resolving(address[...]) == nil)
  }
}
