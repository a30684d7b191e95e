import Building
import Diagnostics
import Files
import TestSupport
import Testing

@Suite("Pictures on ordinary pages")
struct PagePictureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.link("templates", to: Repository.root + "/templates")
    try folder.write("title: Bản tin thử\nbase-url: https://a.example.vn/\n", to: "content/site.yaml")
  }

  private func put(_ fixture: String, at name: String) throws {
    try FileWriter.write(
      try FileReader.bytes(of: Repository.root + "/Tests/PhotographsTests/Fixtures/" + fixture),
      to: folder.path + "/content/pages/" + name)
  }

  private func write(_ text: String, _ more: String = "", to name: String = "a.md") throws {
    try folder.write("---\ntitle: Giới thiệu\n\(more)---\n\(text)\n", to: "content/pages/" + name)
  }

  private func build() async throws -> BuiltSite { try await BuiltSite.build(root: folder.path, into: folder) }

  private func pictures(_ site: BuiltSite) -> [String] { FolderNames.all(of: site.path + "/anh") }

  private func found(_ site: BuiltSite) -> [String] {
    site.report.findings.findings.map { "\($0.location.point.line):\($0.location.point.column) \($0.kind.id)" }
  }

  @Test("A picture is shown in its sizes, with measures, words, caption and a link to the largest")
  func shown() async throws {
    try put("wide.jpg", at: "anh/rong.jpg")
    try write("![Hội \"trường\"](anh/rong.jpg \"Toàn cảnh\")", to: "van-phong/gioi-thieu.md")
    try FileWriter.makeFolder(folder.path + "/content/pages/van-phong/anh")
    try put("wide.jpg", at: "van-phong/anh/rong.jpg")
    try write("Trước ![Sơ đồ](../pages/anh/rong.jpg) sau.")
    let site = try await build()
    #expect(found(site) == [])
    let names = pictures(site)
    try #require(names.count == 2)
    let (large, small) = (names[0], names[1])
    let page = try site.page("van-phong/gioi-thieu.html")
    let image = """
      <figure>
      <a href="../anh/\(large)"><img src="../anh/\(small)" srcset="../anh/\(small) 480w, ../anh/\(large) 1000w" \
      sizes="(min-width: 44rem) 42rem, 100vw" width="1000" height="100" loading="lazy" decoding="async" \
      alt="Hội &quot;trường&quot;"></a>
      <figcaption>Toàn cảnh</figcaption>
      </figure>
      """
    #expect(page.contains(image))
    #expect(page.contains("<meta property=\"og:image\" content=\"https://a.example.vn/anh/\(large)\">"))
    #expect(try site.page("a.html").contains("<p>Trước <img src=\"anh/\(small)\" srcset=\"anh/\(small) 480w, "))
  }

  @Test("A picture that is smaller than a column is not enlarged")
  func small() async throws {
    try put("upright.jpg", at: "nho.jpg")
    try write("![Cổng](nho.jpg)")
    let site = try await build()
    let width = try #require(pictures(site).first?.split(separator: "-").last?.split(separator: ".").first)
    #expect(try site.page("a.html").contains("sizes=\"(min-width: \(width)px) \(width)px, 100vw\" width=\"\(width)\""))
  }

  @Test("The home page shows pictures of pages/index.md")
  func home() async throws {
    try put("wide.jpg", at: "rong.jpg")
    try write("![Hội trường](rong.jpg)", to: "index.md")
    let site = try await build()
    #expect(try site.page("index.html").contains("<a href=\"anh/\(pictures(site)[0])\"><img src=\"anh/"))
  }

  @Test(
    "A name with spaces or Vietnamese letters is found as it is written and as an address",
    arguments: ["<toàn cảnh.jpg>", "to%C3%A0n%20c%E1%BA%A3nh.jpg", "<toa\u{300}n ca\u{309}nh.jpg>"])
  func names(name: String) async throws {
    try put("upright.jpg", at: "to\u{e0}n c\u{1ea3}nh.jpg")
    try write("![Cổng](\(name))")
    let site = try await build()
    #expect(found(site) == [])
    #expect(pictures(site).count == 1)
  }

  @Test("What is published tells nothing of the camera, and nothing of the file's name")
  func stripped() async throws {
    try put("turned.jpg", at: "nha-rieng.jpg")
    try write("![Cổng](nha-rieng.jpg)")
    let site = try await build()
    let name = try #require(pictures(site).first)
    let bytes = try FileReader.bytes(of: site.path + "/anh/" + name)
    #expect(!bytes.contains(Array("MAYANH".utf8)) && !bytes.contains(Array("Exif".utf8)))
    #expect(!(try site.page("a.html")).contains("nha-rieng"))
  }

  @Test("A draft's pictures are checked and not published")
  func draft() async throws {
    try put("wide.jpg", at: "rong.jpg")
    try write("![Cổng](rong.jpg)", "draft: true\n")
    #expect(pictures(try await build()) == [])
    try folder.write("hỏng", to: "content/pages/rong.jpg")
    #expect(found(try await build()) == ["5:9 unreadable-picture"])
  }

  @Test(
    "What is no picture beside the page is told at its name, and nothing is written",
    arguments: [
      ("![a](b.jpg)", ["5:6 missing-file"]),
      ("![a](/etc/passwd)", ["5:6 missing-file"]),
      ("![a](../../../x.jpg)", ["5:6 missing-file"]),
      ("![a](..%2F..%2F..%2Fx.jpg)", ["5:6 missing-file"]),
      ("![a](pipe.jpg)", ["0:0 unexpected-file", "5:6 missing-file"]),
      ("![a](out.jpg)", ["0:0 outside-link", "5:6 missing-file"]),
      ("![a](a%00.jpg)", ["5:6 missing-file"]),
      ("![a](moving.webp)", ["5:6 unreadable-picture"]),
      ("![a](vast.png)", ["5:6 unreadable-picture"]),
      ("![a](../site.yaml)", ["5:6 missing-file"]),
      ("![a](a.md)", ["5:6 missing-file"]),
    ])
  func refused(text: String, expected: [String]) async throws {
    try folder.makeFolder("content/pages")
    if text.contains("pipe") { try folder.pipe("content/pages/pipe.jpg") }
    if text.contains("out") { try folder.link("content/pages/out.jpg", to: Repository.root + "/README.md") }
    for name in ["moving.webp", "vast.png"] where text.contains(name) { try put(name, at: name) }
    try write("\n" + text)
    let site = try await build()
    #expect(site.report.published == nil)
    #expect(found(site).sorted() == expected.sorted())
  }

  @Test("A picture without words and one that no page shows are told; pictures of other hosts are not shown")
  func warned() async throws {
    try put("wide.jpg", at: "rong.jpg")
    try put("upright.jpg", at: "thua.jpg")
    try write("![](rong.jpg)\n\n![Ngoài](https://b.example.vn/a.jpg)")
    let site = try await build()
    #expect(site.report.published != nil)
    #expect(found(site).sorted() == ["4:5 missing-alternative", "6:1 image-in-body", "0:0 orphan-file"].sorted())
    #expect(!(try site.page("a.html")).contains("b.example.vn"))
  }
}
