import Emulation
import Reports
import TestSupport
import Testing

@Suite("What is written can be read back")
struct ReadBackTests {
  /// The repository's records, and one with scores, which none of them tells.
  private static let sites: [@Sendable () async throws -> (SampleSite, Int)] = [
    { (try await SampleSite.read(Repository.root), 2019) }, { (try await SampleSite.read(Repository.root), 2020) },
    {
      (
        try await SampleSite.make([
          """
          date: 2020-12-03
          kind: annual-review
          cluster: a/mot
          awards:
            - {award: co-thi-dua-tinh, to: [an], votes: 9/9}
            - {award: bang-khen-tinh}
          results:
            scale: 1000
            ranking:
              - {unit: an, self: 990, score: 985.25, bonus: 5, penalty: 0}
              - {unit: binh, score: 0}
          commendations:
            - {to: units, at-least: 100}
          """
        ]), 2020
      )
    },
  ]

  @Test("Every number, date and id in CSV", arguments: sites.indices, CSVFace.Separator.allCases)
  func csv(_ index: Int, _ separator: CSVFace.Separator) async throws {
    let (site, year) = try await Self.sites[index]()
    let maker = try site.maker(year)
    for kind in maker.kindsWithRows {
      let table = maker.table(kind)
      let lines = CSVReader.read(
        CSVFace(site.source, separator: separator).bytes(of: [table]), separator: separator == .comma ? 0x2C : 0x3B)
      let fields = CSVField.fields(of: table.columns)
      #expect(lines.first == fields.map(\.key))
      #expect(lines.count == table.rows.count + 1)
      for (line, row) in zip(lines.dropFirst(), table.rows) {
        for (text, field) in zip(line, fields) {
          guard let column = field.column else { continue }
          let cell = row.cells[column]
          switch field.part {
          case .value: expect(text, cell.value, site, "\(kind) \(field.key)")
          case .isBound: #expect(text == (cell.value.number == nil ? "" : String(cell.value.isBound)))
          case .isComputed: #expect(text == (cell.value.isBlank ? "" : String(cell.isComputed)))
          case .name, .records: break
          }
        }
      }
    }
  }

  private func expect(_ text: String, _ value: TableValue, _ site: SampleSite, _ place: String) {
    switch value {
    case .missing, .empty: #expect(text.isEmpty, "\(place)")
    case .year(let year): #expect(text == String(year))
    case .integer, .decimal, .atLeast:
      #expect(value.number.map { ExactDecimal.parse(text) == .number($0) } ?? false, "\(place)")
    case .date(.day(let day)): #expect((try? CalendarDate.parse(text).get()) == day, "\(place)")
    case .unit(let unit, _): #expect(site.archive.registry.unit(id: text) == unit, "\(place)")
    case .cluster(let cluster, _): #expect(site.archive.registry.cluster(id: text) == cluster, "\(place)")
    default: #expect(!text.isEmpty, "\(place)")
    }
  }

  @Test("Every number and date in JSON", arguments: sites.indices)
  func json(_ index: Int) async throws {
    let (site, year) = try await Self.sites[index]()
    let maker = try site.maker(year)
    let tables = maker.kindsWithRows.map(maker.table)
    let root = try #require(JSONReader.read(JSONFace(site.source).bytes(of: tables, year: year)))
    #expect(root["year"] == .number(String(year)))
    #expect(root["tables"].items.count == tables.count)
    for (json, table) in zip(root["tables"].items, tables) {
      #expect(json["id"] == .text(table.kind.rawValue))
      #expect(json["rows"].items.count == table.rows.count)
      for (item, row) in zip(json["rows"].items, table.rows) {
        for (column, cell) in zip(table.columns, row.cells) {
          expect(item.fields[column.key], cell.value, "\(table.kind) \(column.key)")
        }
        #expect(item["records"].items.count == row.records.count)
      }
      for (item, group) in zip(json["sums"].items, table.groups) {
        for (index, column) in table.columns.enumerated() {
          if let sum = table.sum(of: index, over: group.rows) {
            expect(item.fields[column.key], sum, "\(table.kind) \(column.key)")
          }
        }
      }
    }
  }

  private func expect(_ json: JSONValue?, _ value: TableValue, _ place: String) {
    switch value {
    case .empty: #expect(json == nil, "\(place)")
    case .missing: #expect(json == .null, "\(place)")
    case .integer, .decimal: #expect(json == .number(value.number?.plain ?? ""), "\(place)")
    case .year(let year): #expect(json == .number(String(year)), "\(place)")
    case .atLeast(let number): #expect(json == .record(["at-least": .number(number.plain)]), "\(place)")
    case .date(let date): #expect(json == date.iso.map { .text($0) } ?? .null, "\(place)")
    default: #expect(json != nil && json != .null, "\(place)")
    }
  }
}
