import Building
import Diagnostics
import TestSupport
import Testing
import Website

@Suite("Records whose address changes")
struct MovedRecordTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.link("templates", to: Repository.root + "/templates")
    try folder.write("title: Bản tin thử\nbase-url: https://a.example.vn/\n", to: "content/site.yaml")
    try folder.write("- id: an-binh\n  name: tỉnh An Bình\n", to: "content/units/a.yaml")
  }

  private func write(_ title: String, _ more: String = "", to name: String = "a") throws {
    try folder.write(
      "---\ntitle: \(title)\ndate: 2020-12-03\nkind: tổng kết\norganiser: an-binh\n\(more)---\n",
      to: "content/records/\(name).md")
  }

  private func build(into output: TemporaryFolder? = nil) async throws -> BuiltSite {
    let site = try await BuiltSite.build(root: folder.path, into: output ?? folder)
    #expect(site.report.published != nil)
    return site
  }

  private func moved(_ site: BuiltSite) -> [String] {
    site.report.findings.findings.filter { $0.kind.id == "moved-record" }.map(\.message.en)
  }

  @Test("The old address leads to the new one, in this build and in every one after it")
  func moved() async throws {
    try write("Tên cũ")
    #expect(moved(try await build()) == [])
    try write("Tên mới")
    let second = try await build()
    let told = "the address changed from “ban-tin/2020/ten-cu.html” to “ban-tin/2020/ten-moi.html”"
    #expect(moved(second) == [told])
    let page = try second.page("ban-tin/2020/ten-cu.html")
    #expect(page.contains("content=\"0; url=../../ban-tin/2020/ten-moi.html\""))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!(try second.page("sitemap.xml").contains("ten-cu")))
    let third = try await build()
    #expect(moved(third) == [told])
    #expect(third.report.published?.written == 0)
    try write("Tên mới nhất")
    let fourth = try await build()
    for old in ["ten-cu", "ten-moi"] {
      #expect(try fourth.page("ban-tin/2020/\(old).html").contains("url=../../ban-tin/2020/ten-moi-nhat.html"))
    }
  }

  @Test("Written among the aliases, the old address is kept by the content: any folder gets the same bytes")
  func alias() async throws {
    try write("Tên cũ")
    _ = try await build()
    try write("Tên mới", "aliases: [/ban-tin/2020/ten-cu.html]\n")
    let site = try await build()
    #expect(moved(site) == [])
    let elsewhere = try await build(into: TemporaryFolder())
    #expect(try site.files() == elsewhere.files())
  }

  @Test("Back at its old address, a record leads there from the other")
  func back() async throws {
    for title in ["Tên cũ", "Tên mới", "Tên cũ"] {
      try write(title)
      _ = try await build()
    }
    let site = try await build()
    #expect(try site.page("ban-tin/2020/ten-moi.html").contains("url=../../ban-tin/2020/ten-cu.html"))
    #expect(!(try site.page("ban-tin/2020/ten-cu.html").contains("http-equiv=\"refresh\"")))
  }

  @Test("A page that has the address now comes before a record that had it")
  func taken() async throws {
    try write("Tên cũ")
    _ = try await build()
    try write("Tên mới")
    try write("Tên cũ", to: "b")
    let site = try await build()
    #expect(moved(site) == [])
    #expect(!(try site.page("ban-tin/2020/ten-cu.html").contains("http-equiv=\"refresh\"")))
  }

  @Test("A record that is withdrawn or gone leads nowhere", arguments: [true, false])
  func gone(isWithdrawn: Bool) async throws {
    try write("Tên cũ")
    _ = try await build()
    try write("Tên mới")
    _ = try await build()
    if isWithdrawn {
      try write("Tên mới", "withdrawn: 2021-01-01\naliases: [/tin/1]\n")
    } else {
      folder.remove("content/records/a.md")
    }
    let files = try await build().files()
    #expect(
      !files.keys.contains { $0.hasSuffix("ten-cu.html") || $0.hasSuffix("ten-moi.html") || $0.hasPrefix("tin/") })
  }

  @Test("What the published folder remembers cannot lead out of the site")
  func hostile() async throws {
    try write("Tên cũ")
    _ = try await build()
    try folder.write(
      "content/records/a.md\tban-tin/../../../x.html\nkhông phải của ta\ncontent/records/a.md\tban-tin/2020/a.html\t/etc/x.html\n",
      to: "site/" + AddressBook.name)
    let site = try await build()
    #expect(try site.files().keys.filter { $0.hasSuffix("x.html") && !$0.hasSuffix("index.html") } == [])
    #expect(try site.page("ban-tin/2020/a.html").contains("url=../../ban-tin/2020/ten-cu.html"))
  }
}
