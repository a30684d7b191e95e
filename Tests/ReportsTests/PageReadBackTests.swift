import Emulation
import Templating
import TestSupport
import Testing
import Website

@testable import Building

@Suite("What pages show can be read back")
struct PageReadBackTests {
  /// The repository's templates over a site's edition.
  private func page(_ address: String, of site: SampleSite) async throws -> String {
    let folder = try await TemplateFolder.read(root: Repository.root, language: "vi")
    var findings = folder.findings
    let templates = await SiteTemplates(folder.library, findings: &findings)
    let page = try #require(SitePlan(site.edition).pages.first { $0.address == address })
    var buffer = OutputBuffer()
    templates.render(page, of: site.edition, into: &buffer)
    return buffer.text
  }

  private static let scored = """
    date: 2020-12-03
    kind: annual-review
    cluster: a/mot
    awards:
      - {award: co-thi-dua-tinh, to: [an, binh], votes: 9/9}
      - {award: co-thi-dua-tinh, to: [an], stage: conferred}
      - {award: bang-khen-tinh}
      - {award: giay-khen, persons: 1286}
    results:
      scale: 1000
      ranking:
        - {unit: an, self: 990, score: 985.25, bonus: 5, penalty: 0}
        - {unit: binh, score: 0}
    commendations:
      - {to: units, at-least: 100}
      - {to: units, count: 1300}
    """

  private func site(_ year: Int?) async throws -> SampleSite {
    year == nil ? try await SampleSite.make([Self.scored]) : try await SampleSite.read(Repository.root)
  }

  @Test("Every cell and every sum of the report's annexes is the table's", arguments: [nil, 2019, 2020, 2021])
  func report(_ known: Int?) async throws {
    let (site, year) = (try await site(known), known ?? 2020)
    let html = try await page("tong-hop/\(year)/bao-cao.html", of: site)
    let maker = try site.maker(year, namesPersons: true)
    var numbers = 0
    for kind in maker.kindsWithRows {
      let table = maker.table(kind)
      let rows = try #require(HTMLTableReader.rows(of: html, after: "id=\"\(kind.rawValue)\" "), "\(kind)")
      let body = rows.filter { !$0.contains(where: \.isHead) }.map { $0.map(\.text) }
      let columns = table.shownColumns
      var expected: [[String]] = []
      func add(_ range: Range<Int>) {
        for row in table.rows[range] { expected.append(columns.map { site.words.text(row.cells[$0]) }) }
      }
      func sum(_ range: Range<Int>, _ word: String) {
        let first = columns.first { table.sum(of: $0, over: range) == nil && table.columns[$0].kind != .position }
        expected.append(
          columns.map { column in
            if let sum = table.sum(of: column, over: range) { return site.words.text(sum) }
            return column == first ? site.words[word] : ""
          })
      }
      if table.groups.isEmpty { add(table.rows.indices) }
      for group in table.groups {
        add(group.rows)
        if table.hasSums, group.rows.count > 1 { sum(group.rows, "table.sum") }
      }
      if table.hasTotal, table.hasSums { sum(table.rows.indices, "table.total") }
      #expect(
        body == expected.map { $0.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } }, "\(kind)")
      numbers += table.rows.reduce(0) { $0 + $1.cells.count { $0.value.number != nil } }
    }
    #expect(numbers > 10)
  }

  @Test("The numbers of awards on the summary's page are the table's", arguments: [nil, 2019, 2020])
  func tally(_ known: Int?) async throws {
    let (site, year) = (try await site(known), known ?? 2020)
    let html = try await page("tong-hop/\(year).html", of: site)
    let table = try site.maker(year).table(.awardsTally)
    let award = try #require(table.columns.firstIndex { $0.key == "award" })
    let stages = AwardStage.allCases.filter { stage in
      site.archive.summary(of: year).tally.contains { $0.counts[stage] != nil }
    }
    let columns = try stages.flatMap { stage in
      try ["units", "persons"].map { counted in
        try #require(table.columns.firstIndex { $0.key == "\(stage.rawValue)-\(counted)" })
      }
    }
    let rows = try #require(HTMLTableReader.rows(of: html, after: "aria-labelledby=\"bang-khen-thuong\""))
    let lines = rows.filter { $0.contains { !$0.isHead } && $0.first?.isHead == true }.map { row in
      (row[0].text, row.dropFirst().map(\.text))
    }
    let shown = Dictionary(lines, uniquingKeysWith: { first, _ in first })
    let ladder = try #require(table.columns.firstIndex { $0.key == "ladder" })
    for row in table.rows {
      // The ladder stands in small letters behind the name.
      let name = site.words.text(row.cells[award])
      let cells = try #require(shown[name + site.words.text(row.cells[ladder])] ?? shown[name], "\(name)")
      for (text, column) in zip(cells, columns) {
        let told = site.words.text(row.cells[column])
        #expect(
          told == TableWords.missing ? text.hasPrefix(told) : text == told,
          "\(name) \(table.columns[column].key): \(text), told \(told)")
      }
      #expect(cells.count == columns.count)
    }
    #expect(!table.rows.isEmpty)
  }

  @Test("Each figure of the report leads to a page of the site: the unit's, the cluster's or the bulletin's")
  func links() async throws {
    let site = try await SampleSite.read(Repository.root)
    let html = try await page("tong-hop/2020/bao-cao.html", of: site)
    let pages = Set(SitePlan(site.edition).pages.map { "../../" + $0.address })
    var count = 0
    for kind in try site.maker().kindsWithRows {
      for cell in (HTMLTableReader.rows(of: html, after: "id=\"\(kind.rawValue)\" ") ?? []).joined() {
        guard let href = cell.href else { continue }
        #expect(pages.contains(href))
        count += 1
      }
    }
    #expect(count > 20)
  }
}
