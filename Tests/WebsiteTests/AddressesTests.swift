import Diagnostics
import Emulation
import Testing

@testable import Website

@Suite("Where every page is")
struct AddressesTests {
  private func plan(_ records: [MeetingRecord], pages: [SitePage] = []) -> (addresses: Addresses, findings: [Finding]) {
    var findings: [Finding] = []
    let addresses = Addresses(archive: .make(records), pages: pages, findings: &findings)
    return (addresses, findings)
  }

  @Test(
    "A record's address is its year and a slug of its title",
    arguments: [
      ("Cụm huyện, thị xã tổng kết năm 2020", "2020-12-03", "ban-tin/2020/cum-huyen-thi-xa-tong-ket-nam-2020.html"),
      ("Đồng Hới", "2019-02", "ban-tin/2019/dong-hoi.html"),
      ("Đồng Hới", "2019", "ban-tin/2019/dong-hoi.html"),
      ("Hai ngày", "2019-12-31..2020-01-01", "ban-tin/2019/hai-ngay.html"),
      // Digits alone would be a month's page, "index" a folder's.
      ("12", "2020-12-03", "ban-tin/2020/tin-12.html"),
      ("Index", "2020-12-03", "ban-tin/2020/tin-index.html"),
      ("***", "2020-12-03", "ban-tin/2020/tin.html"),
    ])
  func fromTitle(title: String, date: String, address: String) throws {
    let (addresses, findings) = plan([try .make(title, date)])
    #expect(addresses.records == [address])
    #expect(findings == [])
  }

  @Test("The date's year stands in the address, not the year under review; the latter where there is no date")
  func year() throws {
    #expect(try plan([.make("a", "2021-01-17", year: 2020)]).addresses.records == ["ban-tin/2021/a.html"])
    #expect(try plan([.make("a", "unknown", year: 2020)]).addresses.records == ["ban-tin/2020/a.html"])
  }

  @Test("A slug of the record's own wins")
  func ownSlug() throws {
    let (addresses, findings) = plan([try .make("Tiêu đề", "2020-12-03", slug: "tong-ket-2020")])
    #expect(addresses.records == ["ban-tin/2020/tong-ket-2020.html"])
    #expect(findings == [])
  }

  @Test(
    "A slug that cannot stand in an address is told with a better one",
    arguments: [
      ("Tổng kết", "tong-ket"), ("tong ket", "tong-ket"), ("a/b", "a-b"), ("../a", "a"), ("12", "tin-12"),
      ("index", "tin-index"),
      ("A", "a"), ("-a-", "a"), ("con", "tin-con"),
    ])
  func badSlug(slug: String, better: String) throws {
    let findings = plan([try .make("Tiêu đề", "2020-12-03", slug: slug)]).findings
    #expect(findings.map(\.place) == ["content/records/a.md:3:7 bad-slug"])
    #expect(findings.first?.help?.en == "Write “\(better)”.")
  }

  @Test("pages/index.md is the home page's text; nothing else may take its address")
  func welcome() {
    let (addresses, findings) = plan([], pages: [.make("content/pages/index.md")])
    #expect(addresses.pages == ["index.html"])
    #expect(findings == [])
    let other = plan([], pages: [.make("content/pages/a.md", slug: "index")]).findings
    #expect(other.contains { $0.place.hasSuffix("duplicate-address") })
  }

  @Test("A withdrawn record has no address")
  func withdrawn() throws {
    let (addresses, _) = plan([try .make("a", "2020-12-03", withdrawn: "2022-02-01"), try .make("b", "2020-12-03")])
    #expect(addresses.records == [nil, "ban-tin/2020/b.html"])
    #expect(addresses.archive.map(\.records.count) == [1])
  }

  @Test("Two records with one address: the error stands on the second and names the first")
  func twoRecords() throws {
    let findings = plan([
      try .make("Tổng kết", "2020-12-03", path: "content/records/a.md"),
      try .make("Khác", "2020-01-01", path: "content/records/b.md", slug: "tong-ket"),
      try .make("Tổng kết", "2021-01-01", path: "content/records/c.md"),
    ]).findings
    #expect(findings.map(\.place) == ["content/records/b.md:3:7 duplicate-address"])
    #expect(
      findings.first?.related.map(\.location) == [
        SourceLocation(path: "content/records/a.md", point: SourcePoint(line: 2, column: 8))
      ])
  }

  @Test("A withdrawn record keeps nobody from its address")
  func addressOfWithdrawn() throws {
    let findings = plan([
      try .make("Tổng kết", "2020-12-03", withdrawn: "2022-02-01"),
      try .make("Tổng kết", "2020-12-03", path: "content/records/b.md"),
    ]).findings
    #expect(findings == [])
  }

  @Test(
    "A page's address is its path below pages/",
    arguments: [
      (SitePage.make("content/pages/gioi-thieu.md"), "gioi-thieu.html"),
      (SitePage.make("content/pages/Liên hệ.md"), "lien-he.html"),
      (SitePage.make("content/pages/Văn bản/Quy chế.md"), "van-ban/quy-che.html"),
      (SitePage.make("content/pages/van-ban/a.md", slug: "quy-che"), "van-ban/quy-che.html"),
    ])
  func page(page: SitePage, address: String) {
    let (addresses, findings) = plan([], pages: [page])
    #expect(addresses.pages == [address])
    #expect(findings == [])
  }

  @Test(
    "A page may not take the place of one that the program makes",
    arguments: [
      "404.md", "tim-kiem.md", "ban-tin/a.md", "cum/a.md", "don-vi/index.md", "tong-hop/2020.md",
      "du-lieu/a.md", "assets/a.md",
    ])
  func reserved(name: String) {
    let path = "content/pages/" + name
    #expect(plan([], pages: [.make(path)]).findings.map(\.place) == ["\(path):0:0 duplicate-address"])
  }

  @Test("Two pages with one address: the error stands on the second")
  func twoPages() {
    let findings = plan([], pages: [.make("content/pages/lien-he.md"), .make("content/pages/Liên hệ.md")]).findings
    #expect(findings.map(\.place) == ["content/pages/Liên hệ.md:0:0 duplicate-address"])
  }

  @Test("Archives: years and months ascend, the newest record comes first, what has no month stands apart")
  func archives() throws {
    let (addresses, _) = plan([
      try .make("a", "2020-03-01"), try .make("b", "2020-03-02"), try .make("c", "2019-12"), try .make("d", "2020"),
      try .make("e", "unknown", year: 2020), try .make("f", "2020-01-31..2020-02-01"),
    ])
    #expect(addresses.archive.map(\.year) == [2019, 2020])
    let year = try #require(addresses.archive.last)
    #expect(year.months.map(\.month) == [1, 3])
    #expect(year.months.map { $0.records.map(\.index) } == [[5], [1, 0]])
    #expect(year.undated.map(\.index) == [4, 3])
    #expect(year.records.map(\.index) == [1, 0, 5, 4, 3])
  }

  @Test(
    "A year of more than 300 entries shows some of each month; each month has all of its own, and what has no month has a page"
  )
  func longYear() throws {
    var records: [MeetingRecord] = []
    for number in 0..<700 {
      let day = number % 28 + 1
      records.append(try .make("a\(number)", "2020-03-\(day < 10 ? "0" : "")\(day)"))
    }
    records.append(try .make("b", "2020-02-01"))
    let short = try #require(plan(records.suffix(300)).addresses.archive.first)
    #expect(!short.isLong)
    #expect(short.pagedMonths == [2, 3])
    records.append(try .make("c", "2020"))
    let year = try #require(plan(records).addresses.archive.first)
    #expect(year.isLong)
    #expect(year.pagedMonths == [2, 3, 0])
    #expect(year.parts(of: 3).map(\.count) == [300, 300, 100])
    #expect(year.parts(of: 3).reversed().flatMap { $0 } == year.months[1].records)
    #expect(year.parts(of: 2).map(\.count) == [1])
    #expect(year.parts(of: 0).map { $0.map(\.index) } == [[701]])
    #expect(year.parts(of: 7).isEmpty)
  }

  @Test("What is added later moves nothing from its page")
  func stableParts() throws {
    var records = try (0..<400).map { try MeetingRecord.make("a\($0)", "2020-03-\($0 < 200 ? "05" : "10")") }
    let before = try #require(plan(records).addresses.archive.first).parts(of: 3)
    records += try (0..<250).map { try MeetingRecord.make("b\($0)", "2020-03-31") }
    let after = try #require(plan(records).addresses.archive.first).parts(of: 3)
    #expect(after.first == before.first)
    #expect(Set(before[1]).isSubset(of: after[1]))
  }

  @Test("Pages of the site by year, month, cluster, unit")
  func made() {
    #expect(Addresses.archiveYear(2020) == "ban-tin/2020.html")
    #expect(Addresses.archiveMonth(2020, 3) == "ban-tin/2020/03.html")
    #expect(Addresses.archiveMonth(2020, 12) == "ban-tin/2020/12.html")
    #expect(Addresses.archiveMonth(2020, 12, part: 2) == "ban-tin/2020/12/trang-2.html")
    #expect(Addresses.archiveMonth(2020, 0) == "ban-tin/2020/00.html")
    #expect(Addresses.cluster("bac-ninh/huyen-thi") == "cum/bac-ninh/huyen-thi.html")
    #expect(Addresses.unit("yen-phong") == "don-vi/yen-phong.html")
    #expect(Addresses.summary(2020) == "tong-hop/2020.html")
  }

  @Test(
    "The way up to the site's top",
    arguments: [("index.html", ""), ("ban-tin/2020.html", "../"), ("cum/a/b/c.html", "../../../")])
  func up(address: String, way: String) {
    #expect(Addresses.root(from: address) == way)
  }
}
