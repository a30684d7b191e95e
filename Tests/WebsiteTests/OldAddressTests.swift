import Testing

@testable import Website

@Suite("Old addresses")
struct OldAddressTests {
  @Test(
    "What answers an old address",
    arguments: [
      ("/tin-tuc/57424", "tin-tuc/57424", "tin-tuc/57424/index.html"),
      ("tin-tuc/57424/", "tin-tuc/57424/", "tin-tuc/57424/index.html"),
      ("/tin-tuc/so-ket.html", "tin-tuc/so-ket.html", "tin-tuc/so-ket.html"),
      ("/tin-tuc/CU.HTM", "tin-tuc/CU.HTM", "tin-tuc/CU.HTM"),
      ("/xem.aspx", "xem.aspx", "xem.aspx/index.html"),
      ("/tin-t%E1%BB%A9c/1", "tin-t%E1%BB%A9c/1", "tin-tức/1/index.html"),
      ("/tin-tức/1", "tin-t%E1%BB%A9c/1", "tin-tức/1/index.html"),
      ("/a b", "a%20b", "a b/index.html"),
      ("/ban-tin/2020/ten-cu.html", "ban-tin/2020/ten-cu.html", "ban-tin/2020/ten-cu.html"),
    ])
  func file(written: String, request: String, file: String) throws {
    let old = try OldAddress(written)
    #expect(old.request == request)
    #expect(old.file == file)
  }

  @Test("A query is for servers only, and cannot end a string of their settings")
  func query() throws {
    let old = try OldAddress("/Default.aspx?id=5&t=\"$x\";ấ")
    #expect(old.file == nil)
    #expect(old.request == "Default.aspx?id=5&t=%22%24x%22;%E1%BA%A5")
  }

  @Test(
    "What is refused",
    arguments: [
      "", "/", "/index.html", "//khac.vn/x", "https://khac.vn/x", "/../x", "/a/../b", "/a/./b", "/%2E%2E/x", "/a//b",
      "/.bantin-site", "/a/.git/x", "/a%00b", "/a\u{1}b", "/a\\b", "/a%5Cb", "/a%2G", "/a%", "/a%FF", "/a#b",
      "/con/x.html", "/a/nul.txt", "/COM1", "/a:b", "/a.", "/Index.HTML", "/Ban-Tin/x", "/assets/x.html",
      "/ban-tin/2020", "/cum/x/", "/du-lieu/x.csv", "/\(String(repeating: "x", count: 201))",
    ])
  func refused(written: String) { #expect(throws: OldAddress.Problem.self) { try OldAddress(written) } }
}
