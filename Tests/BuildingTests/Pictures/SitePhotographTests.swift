import Building
import Diagnostics
import Files
import TestSupport
import Testing

@Suite("Photographs of a site")
struct SitePhotographTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.link("templates", to: Repository.root + "/templates")
    try folder.write("title: Bản tin thử\nbase-url: https://a.example.vn/\n", to: "content/site.yaml")
    try folder.write("- id: an-binh\n  name: tỉnh An Bình\n", to: "content/units/a.yaml")
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    try FileReader.bytes(of: Repository.root + "/Tests/PhotographsTests/Fixtures/" + name)
  }

  private func put(_ bytes: [UInt8], at name: String) throws {
    try FileWriter.write(bytes, to: folder.path + "/content/records/" + name)
  }

  private func write(_ photos: String, _ more: String = "") throws {
    try folder.write(
      "---\ntitle: Hội nghị\ndate: 2020-12-03\nkind: tổng kết\norganiser: an-binh\n\(more)photos:\n\(photos)---\n",
      to: "content/records/a.md")
  }

  private func build(into output: TemporaryFolder? = nil) async throws -> BuiltSite {
    try await BuiltSite.build(root: folder.path, into: output ?? folder)
  }

  private func pictures(_ site: BuiltSite) -> [String] { FolderNames.all(of: site.path + "/anh") }

  private func found(_ site: BuiltSite) -> [String] { site.report.findings.findings.map { "\($0.kind.id)" } }

  @Test("A photograph is shown in its sizes, with its measures, its alternative and a link to the largest")
  func shown() async throws {
    try put(try fixture("wide.jpg"), at: "rong.jpg")
    try write("  - file: rong.jpg\n    caption: Toàn cảnh\n    alt: Hội trường\n")
    let site = try await build()
    #expect(found(site) == [])
    let names = pictures(site)
    try #require(names.count == 2)
    let (large, small) = (names[0], names[1])
    #expect(large.hasSuffix("-1000.jpg") && small.hasSuffix("-480.jpg"))
    let page = try site.page("ban-tin/2020/hoi-nghi.html")
    #expect(page.contains("<a href=\"../../anh/\(large)\"><img src=\"../../anh/\(small)\""))
    #expect(page.contains("srcset=\"../../anh/\(small) 480w, ../../anh/\(large) 1000w\""))
    #expect(page.contains("<meta property=\"og:image\" content=\"https://a.example.vn/anh/\(large)\">"))
    #expect(page.contains("alt=\"Hội trường\" width=\"480\" height=\"48\" loading=\"lazy\""))
  }

  @Test("What is published tells nothing of the camera, and nothing of the file's name")
  func stripped() async throws {
    try put(try fixture("turned.jpg"), at: "nha-rieng.jpg")
    try write("  - file: nha-rieng.jpg\n    alt: Cổng\n")
    let site = try await build()
    let name = try #require(pictures(site).first)
    let bytes = try FileReader.bytes(of: site.path + "/anh/" + name)
    #expect(!bytes.contains(Array("MAYANH".utf8)) && !bytes.contains(Array("Exif".utf8)))
    #expect(!(try site.page("ban-tin/2020/hoi-nghi.html")).contains("nha-rieng"))
  }

  @Test("With what was kept, without it and with it damaged, the bytes are the same")
  func kept() async throws {
    try put(try fixture("wide.jpg"), at: "rong.jpg")
    try write("  - file: rong.jpg\n    alt: Hội trường\n")
    func bytes(_ site: BuiltSite) throws -> [[UInt8]] {
      try pictures(site).map { try FileReader.bytes(of: site.path + "/anh/" + $0) }
    }
    let first = try bytes(try await build())
    let store = folder.path + "/.bantin/photographs"
    let kept = try #require(FolderNames.all(of: store).first)
    #expect(try bytes(try await build(into: TemporaryFolder())) == first)
    var damaged = try FileReader.bytes(of: store + "/" + kept)
    damaged[damaged.count / 2] ^= 1
    try FileWriter.write(damaged, to: store + "/" + kept)
    #expect(try bytes(try await build(into: TemporaryFolder())) == first)
    try FileWriter.write([], to: store + "/" + kept)
    #expect(try bytes(try await build(into: TemporaryFolder())) == first)
    #expect(try FileReader.bytes(of: store + "/" + kept).count > 1000)
  }

  @Test("What no record names any more is not kept, and what lies there from others stays")
  func forgotten() async throws {
    try put(try fixture("wide.jpg"), at: "rong.jpg")
    try write("  - file: rong.jpg\n    alt: Hội trường\n")
    _ = try await build()
    let store = folder.path + "/.bantin/photographs"
    try FileWriter.write([1], to: store + "/ghi-chu.txt")
    #expect(FolderNames.all(of: store).count == 2)
    try write("  - caption: Toàn cảnh\n")
    #expect(pictures(try await build()) == [])
    #expect(FolderNames.all(of: store) == ["ghi-chu.txt"])
  }

  @Test("A changed photograph has another address, even with the same size and name")
  func replaced() async throws {
    try put(try fixture("upright.jpg"), at: "a.jpg")
    try write("  - file: a.jpg\n    alt: Cổng\n")
    let before = pictures(try await build())
    var bytes = try fixture("upright.jpg")
    bytes[bytes.count - 10] ^= 1
    try put(bytes, at: "a.jpg")
    let after = pictures(try await build())
    #expect(before.count == 1 && after.count == 1 && before != after)
  }

  @Test(
    "A draft's and a withdrawn record's photographs are checked and not published",
    arguments: ["draft: true\n", "withdrawn: 2021-01-01\n"])
  func hidden(key: String) async throws {
    try put(try fixture("wide.jpg"), at: "rong.jpg")
    try write("  - file: rong.jpg\n    alt: Hội trường\n", key)
    #expect(pictures(try await build()) == [])
    try put(Array("hỏng".utf8), at: "rong.jpg")
    #expect(found(try await build()) == ["unreadable-picture"])
  }

  @Test(
    "A picture that cannot be shown is told at its name, and nothing is written",
    arguments: [
      ("cmyk.jpg", "no ordinary JPEG"), ("picture.gif", "no ordinary JPEG"), ("moving.webp", "no ordinary JPEG"),
      ("vast.png", "too many pixels"),
    ])
  func unreadable(name: String, words: String) async throws {
    try put(try fixture(name), at: "a.jpg")
    try write("  - caption: Toàn cảnh\n    file: a.jpg\n    alt: Cổng\n")
    let site = try await build()
    #expect(site.report.published == nil)
    let finding = try #require(site.report.findings.findings.first)
    #expect(finding.kind.id == "unreadable-picture")
    #expect(finding.location.path == "content/records/a.md")
    #expect(finding.location.point.line == 8 && finding.location.point.column == 11)
    #expect(finding.message.en.contains(words))
  }

  @Test("bantin check tells the same and keeps nothing")
  func checked() async throws {
    try put(Array(try fixture("upright.jpg").prefix(400)), at: "a.jpg")
    try write("  - file: a.jpg\n    alt: Cổng\n")
    let today = try #require(BuiltSite.today)
    let report = try await Build(root: folder.path, today: today).check()
    #expect(report.findings.findings.map(\.kind.id) == ["unreadable-picture"])
    #expect(FolderNames.all(of: folder.path + "/.bantin") == [])
  }

  @Test("A name is found however its letters are put together, as macOS and keyboards do it")
  func normalisation() async throws {
    try put(try fixture("wide.jpg"), at: "toa\u{300}n ca\u{309}nh.jpg")
    try write("  - file: to\u{e0}n c\u{1ea3}nh.jpg\n    alt: Hội trường\n")
    let site = try await build()
    #expect(found(site) == [])
    #expect(pictures(site).count == 2)
  }

  @Test("A pipe, a device and a link out of the content are told, and nothing waits for them")
  func noFiles() async throws {
    try folder.makeFolder("content/records")
    try folder.pipe("content/records/a.jpg")
    try write(
      "  - file: a.jpg\n    alt: Cổng\n  - file: /dev/zero\n    alt: Cổng\n  - file: ../../../x.jpg\n    alt: Cổng\n")
    let site = try await build()
    #expect(site.report.published == nil)
    #expect(found(site).filter { $0 == "missing-file" }.count == 3)
  }
}
