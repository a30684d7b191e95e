import TestSupport
import Testing

@testable import Building

@Suite("What publishing would change")
struct SiteChangesTests {
  private let site: EditedSite

  init() throws { site = try EditedSite() }

  private func changes() async throws -> SiteChanges { try #require(try await site.changes()) }

  @Test("Nothing, right after publishing; and nothing is written")
  func nothing() async throws {
    try await site.publish()
    #expect(try await changes() == SiteChanges())
    try site.replace("Hội nghị họp buổi chiều", with: "Hội nghị diễn ra buổi chiều")
    let edited = try TreeSnapshot(site.folder["site"])
    _ = try await changes()
    #expect(try TreeSnapshot(site.folder["site"]) == edited)
    #expect(FolderNames.all(of: site.folder.path) == ["content", "site", "templates"])
  }

  @Test("Everything is new where nothing is published, and no folder is made")
  func first() async throws {
    let found = try await changes()
    #expect(found.pages.count > 50)
    #expect(found.pages.allSatisfy { $0.kind == .added && $0.lines.isEmpty && !$0.title.isEmpty })
    #expect(found.pages.contains { $0.address == EditedSite.recordPage })
    #expect(found.figures.allSatisfy { $0.old == nil && $0.new != nil })
    #expect(FolderNames.all(of: site.folder.path) == ["content", "templates"])
  }

  @Test("A word that changes is told as the line goes and comes, without markup")
  func text() async throws {
    try await site.publish()
    try site.replace("Hội nghị họp buổi chiều", with: "Hội nghị <diễn ra> & họp")
    let found = try await changes()
    let page = try #require(found.pages.first { $0.address == EditedSite.recordPage })
    #expect(page.kind == .changed)
    #expect(page.lines.map(\.isAdded) == [false, true])
    #expect(page.lines[0].text.hasPrefix("Hội nghị họp buổi chiều tại"))
    #expect(!page.lines[1].text.contains("&amp;"))
    #expect(found.figures == [])
  }

  @Test("A figure that changes names its table, its row, its column and the record that changed it")
  func figure() async throws {
    try await site.publish()
    try site.replace("      - quy-dau-tu-phat-trien-bac-ninh\n", with: "")
    let found = try await changes()
    let counted = try #require(found.figures.first { $0.old == "2" && $0.new == "1" && $0.year == 2019 })
    #expect(counted.row.hasSuffix("Bằng khen của Thủ tướng Chính phủ"))
    #expect(counted.records == [EditedSite.recordPage])
    let sum = try #require(found.figures.first { $0.row.hasPrefix("Σ") })
    #expect(sum.old == "5")
    #expect(sum.new == "4")
    #expect(found.figures.contains { $0.new == nil && $0.old == "1" })
    // Every figure is traced, also those of the next year's comparison, and none to another record.
    #expect(found.figures.contains { $0.year == 2020 })
    #expect(found.figures.allSatisfy { $0.records == [EditedSite.recordPage] })
  }

  @Test("A record that is not published any more is a page that goes, and takes its figures along")
  func removed() async throws {
    try await site.publish()
    try site.replace("kind: annual-review\n", with: "kind: annual-review\ndraft: true\n")
    let found = try await changes()
    let page = try #require(found.pages.first { $0.kind == .removed && $0.address == EditedSite.recordPage })
    #expect(page.title.hasPrefix("Khối các sở, ban, ngành kinh tế, kỹ thuật"))
    #expect(found.files.contains { $0.kind == .removed && $0.address.hasPrefix("tong-hop/2019") })
    let gone = found.figures.filter { $0.year == 2019 }
    #expect(!gone.isEmpty)
    #expect(gone.allSatisfy { $0.new == nil && $0.records == [EditedSite.recordPage] })
  }

  @Test("A withdrawn record's page goes, and no figure changes")
  func withdrawn() async throws {
    try await site.publish()
    try site.replace("kind: annual-review\n", with: "kind: annual-review\nwithdrawn: 2025-01-01\n")
    let found = try await changes()
    #expect(found.pages.contains { $0.kind == .removed && $0.address == EditedSite.recordPage })
    #expect(found.figures == [])
  }

  @Test("A page that differs in its markup alone changes no line; one that is missing is new")
  func markup() async throws {
    try await site.publish()
    site.folder.remove("site/tong-hop/index.html")
    let page = try site.folder.text("site/gioi-thieu.html")
    try site.folder.write(page.replacing("<h1>", with: "<h1 class=\"x\">"), to: "site/gioi-thieu.html")
    let found = try await changes()
    #expect(found.pages.map(\.address) == ["gioi-thieu.html", "tong-hop/index.html"])
    #expect(found.pages.map(\.kind) == [.changed, .added])
    #expect(found.pages[0].lines == [])
    #expect(found.files == [])
    #expect(found.figures == [])
  }

  @Test("With an error in what was written nothing can be told")
  func error() async throws {
    try site.replace("kind: annual-review\n", with: "kind: [\n")
    #expect(try await site.changes() == nil)
  }

  @Test("Somebody else's folder is refused as a build would refuse it")
  func foreign() async throws {
    try site.folder.write("mine", to: "site/a.txt")
    await #expect(throws: OutputRefusal(path: site.output, reason: .foreignFiles(["a.txt"], count: 1))) {
      try await site.changes()
    }
  }
}
