import Building
import Diagnostics
import Emulation
import Files
import TestSupport
import Testing

@Suite("The guide for clerks")
struct GuideTests {
  @Test("It is a site that Bantin builds, without a mistake and without a record")
  func builds() async throws {
    let folder = try TemporaryFolder()
    let today = try CalendarDate.parse("2026-01-01").get()
    let report = try await Build(root: Repository.root + "/Guide", today: today).run(output: folder.path + "/site")
    #expect(report.findings.findings.map(\.kind.id) == ["no-base-url"])
    #expect(report.published != nil)
    let home = String(decoding: try FileReader.bytes(of: folder.path + "/site/index.html"), as: UTF8.self)
    let pages = try Folder.entries(below: Repository.root + "/Guide/content/pages").map(\.path)
    for page in pages where page.hasSuffix(".md") && page != "index.md" {
      #expect(home.contains("\(page.dropLast(3)).html"), "the contents do not lead to \(page)")
    }
  }

  @Test("Its page of findings is the one that the program prints")
  func findings() throws {
    let file = try FileReader.bytes(of: Repository.root + "/Guide/content/pages/thong-bao.md")
    #expect(
      String(decoding: file, as: UTF8.self) == FindingArticle.text,
      "run: bantin explain --article > Guide/content/pages/thong-bao.md")
  }

  @Test("Every message that a page of it shows has the identifier of a finding")
  func quoted() throws {
    let folder = Repository.root + "/Guide/content/pages"
    for entry in try Folder.entries(below: folder) where entry.path.hasSuffix(".md") {
      let text = String(decoding: try FileReader.bytes(of: folder + "/" + entry.path), as: UTF8.self)
      for match in text.matches(of: /: (?:lỗi|cảnh báo|thông tin): .* \[([a-z0-9-]+)\]\n/) {
        #expect(AllFindings.kind(String(match.1)) != nil, "\(entry.path): \(match.1)")
      }
    }
  }
}
