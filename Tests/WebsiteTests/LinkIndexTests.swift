import Diagnostics
import Emulation
import Testing

@testable import Website

@Suite("Links within the site")
struct LinkIndexTests {
  private let links: LinkIndex

  init() throws {
    let archive = Archive.make(
      [
        try .make("Tổng kết", "2020-12-03", path: "content/records/2020/tong-ket.md"),
        try .make("Sơ kết", "2020-07-29", path: "content/records/2020/so-ket.md"),
        try .make("Đã gỡ", "2020-01-01", path: "content/records/2020/da-go.md", withdrawn: "2021-01-01"),
      ],
      units: [.make("yen-phong")],
      clusters: [Cluster(path: "content/clusters/bac-ninh/huyen-thi.yaml", id: "bac-ninh/huyen-thi")])
    let pages = [SitePage.make("content/pages/Liên hệ.md"), .make("content/pages/van-ban/quy-che.md")]
    var findings: [Finding] = []
    links = LinkIndex(
      archive: archive, pages: pages, addresses: Addresses(archive: archive, pages: pages, findings: &findings))
  }

  @Test(
    "A file is found from where the author stands, from records/, from content/ and from the root",
    arguments: [
      "so-ket.md", "./so-ket.md", "../2020/so-ket.md", "2020/so-ket.md", "records/2020/so-ket.md",
      "content/records/2020/so-ket.md",
      "/records/2020/so-ket.md", "/content/records/2020/so-ket.md", "../../records/2020/so-ket.md",
    ])
  func file(target: String) {
    #expect(links.address(of: target, from: "content/records/2020/tong-ket.md") == "ban-tin/2020/so-ket.html")
  }

  @Test(
    "A page is found by its file, however its name is composed",
    arguments: ["pages/Liên hệ.md", "../../pages/Liên hệ.md", "pages/Lie\u{302}n he\u{323}\u{302}.md"])
  func page(target: String) {
    #expect(links.address(of: target, from: "content/records/2020/tong-ket.md") == "lien-he.html")
  }

  @Test(
    "An address of the site is itself",
    arguments: [
      "index.html", "ban-tin/index.html", "cum/index.html", "don-vi/index.html", "tong-hop/index.html",
      "ban-tin/2020.html",
      "ban-tin/2020/12.html", "ban-tin/2020/tong-ket.html", "cum/bac-ninh/huyen-thi.html", "don-vi/yen-phong.html",
      "tong-hop/2020.html",
      "van-ban/quy-che.html",
    ])
  func address(target: String) {
    #expect(links.address(of: target, from: "content/pages/Liên hệ.md") == target)
    #expect(links.address(of: "/" + target, from: "content/pages/Liên hệ.md") == target)
  }

  @Test("A fragment goes with the link")
  func fragment() {
    #expect(
      links.address(of: "so-ket.md#muc-a", from: "content/records/2020/tong-ket.md") == "ban-tin/2020/so-ket.html#muc-a"
    )
    #expect(
      links.address(of: "tong-hop/2020.html#cuoc-hop", from: "content/site.yaml") == "tong-hop/2020.html#cuoc-hop")
  }

  @Test(
    "What leads nowhere has no address",
    arguments: [
      "khong-co.md", "da-go.md", "ban-tin/2020/da-go.html", "ban-tin/2020/07", "so-ket.html", "tong-hop/2019.html",
      "../../../../so-ket.md",
      "", "#",
    ])
  func nowhere(target: String) {
    #expect(links.address(of: target, from: "content/records/2020/tong-ket.md") == nil)
  }

  @Test("What may have been meant")
  func near() {
    #expect(links.near("2020/tong-kte.md").first == "content/records/2020/tong-ket.md")
    #expect(links.near("hoan-toan-khac-han.md") == [])
  }
}

extension Unit {
  fileprivate static func make(_ id: String) -> Unit {
    var unit = Unit(path: "content/units/a.yaml", at: SourcePoint(line: 1, column: 1))
    unit.id = Fact(id)
    unit.name = Fact(id)
    return unit
  }
}
