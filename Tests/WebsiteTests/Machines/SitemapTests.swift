import Diagnostics
import Emulation
import Testing

@testable import Website

@Suite("The site map")
struct SitemapTests {
  private let edition: Edition
  private let site: PublicSite

  init() throws {
    let records = try (1...3).map {
      try MeetingRecord.make("Họp \($0)", "2020-0\($0)-05", path: "content/records/\($0).md")
    }
    var findings: [Finding] = []
    edition = Edition(
      archive: .make(records), bodies: records.map { _ in BodyText() }, pages: [], pageBodies: [], words: Words([:]),
      findings: &findings)
    var published = Site()
    published.baseURL = Fact("https://a.vn/")
    site = try #require(PublicSite(published))
  }

  private func locations(_ bytes: [UInt8]) -> [String] {
    text(bytes).matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("One file with every page but the one for what is not found; a record says when it changed")
  func one() {
    let plan = SitePlan(edition)
    let files = Sitemap(plan, edition).files(site)
    #expect(files.map(\.address) == ["sitemap.xml"])
    #expect(locations(files[0].bytes).count == plan.pages.count - 1)
    let text = text(files[0].bytes)
    #expect(!text.contains("404.html"))
    #expect(text.contains("<loc>https://a.vn/ban-tin/2020/hop-2.html</loc><lastmod>2020-02-05</lastmod>"))
  }

  @Test("Too many pages are parted, and an index names the parts")
  func parts() {
    let plan = SitePlan(edition)
    let whole = locations(Sitemap(plan, edition).files(site)[0].bytes)
    let sitemap = Sitemap(plan, edition, limit: 4)
    let files = sitemap.files(site)
    let count = (whole.count + 3) / 4
    #expect(count > 1)
    #expect(files.map(\.address) == sitemap.addresses)
    #expect(text(files[0].bytes).contains("<sitemapindex"))
    #expect(locations(files[0].bytes) == (1...count).map { "https://a.vn/sitemap-\($0).xml" })
    #expect(files.dropFirst().flatMap { locations($0.bytes) } == whole)
    #expect(files.dropFirst().allSatisfy { locations($0.bytes).count <= 4 })
  }

  @Test("As many pages as a file holds make no index")
  func full() {
    let plan = SitePlan(edition)
    #expect(Sitemap(plan, edition, limit: plan.pages.count - 1).addresses == ["sitemap.xml"])
    #expect(Sitemap(plan, edition, limit: plan.pages.count - 2).addresses.count == 3)
  }
}
