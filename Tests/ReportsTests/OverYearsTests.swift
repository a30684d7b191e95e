import Emulation
import Testing

@Suite("Figures over the years")
struct OverYearsTests {
  private static func review(_ year: Int, _ rest: String) -> String {
    "date: \(year)-12-03\nkind: annual-review\nyear: \(year)\ncluster: a/mot\n\(rest)"
  }

  private func medals(_ records: [String]) async throws -> (site: SampleSite, rows: [String]) {
    let site = try await SampleSite.make(records)
    let archive = site.archive
    let table = archive.medals(of: site.edition.reportedYears.compactMap { site.edition.summaries[$0] })
    let columns = table.columns.map { column in
      switch column.award {
      case .catalogue(let award): "\(column.stage.rawValue) \(archive.registry[award].id.value)"
      case .other(let title, _): "\(column.stage.rawValue) \(title)"
      }
    }
    let lines = table.lines.map { line in
      let counts = line.counts.map(String.init).joined(separator: " ")
      return
        "\(archive.registry[line.unit].id.value): \(counts), first \(line.firstRanks), \(line.years.lowerBound)–\(line.years.upperBound)"
    }
    return (site, columns + lines)
  }

  @Test("Stages stand apart, the most final first; the unit with most of the first column comes first")
  func stages() async throws {
    let rows = try await medals([
      Self.review(
        2019,
        "awards:\n  - {award: co-thi-dua-tinh, to: [an, binh]}\n  - {award: co-thi-dua-tinh, to: [binh], stage: conferred}"
      ),
      Self.review(
        2020,
        "awards:\n  - {award: co-thi-dua-chinh-phu, to: [cam]}\n  - {award: co-thi-dua-tinh, to: [an]}\n  - {award: co-thi-dua-tinh, to: [dong], stage: declined}"
      ),
    ]).rows
    #expect(
      rows == [
        "conferred co-thi-dua-tinh", "proposed co-thi-dua-chinh-phu", "proposed co-thi-dua-tinh",
        "binh: 1 0 1, first 0, 2019–2019", "cam: 0 1 0, first 0, 2020–2020", "an: 0 0 2, first 0, 2019–2020",
      ])
  }

  @Test("Two meetings of one year that name a unit for the same award count once")
  func onceAYear() async throws {
    let award = "awards:\n  - {award: co-thi-dua-tinh, to: [an]}"
    let rows = try await medals([
      "date: 2020-11-03\nkind: preparatory\nyear: 2020\ncluster: a/mot\n\(award)", Self.review(2020, award),
    ]).rows
    #expect(rows == ["proposed co-thi-dua-tinh", "an: 1, first 0, 2020–2020"])
  }

  @Test("First ranks count, also of a unit without an award; a predecessor's are its own")
  func firstRanks() async throws {
    let ranking =
      "results:\n  ranking:\n    - {unit: binh, score: 9}\n    - {unit: an, score: 9}\n    - {unit: cam, score: 8}"
    let rows = try await medals([
      Self.review(2019, "awards:\n  - {award: co-thi-dua-tinh, to: [cam]}"), Self.review(2020, ranking),
    ]).rows
    #expect(
      rows == [
        "proposed co-thi-dua-tinh", "cam: 1, first 0, 2019–2019", "an: 0, first 1, 2020–2020",
        "binh: 0, first 1, 2020–2020",
      ])
  }

  @Test("Of two meetings of a year that rank, the later one has the last word; what is worked out is marked")
  func ranks() async throws {
    let site = try await SampleSite.make([
      Self.review(2019, "results:\n  ranking:\n    - {unit: an, rank: 2}\n    - {unit: binh, rank: 1}"),
      "date: 2020-11-03\nkind: preparatory\nyear: 2020\ncluster: a/mot\nresults:\n  ranking:\n    - {unit: an, rank: 1}\n    - {unit: cam, rank: 2}",
      Self.review(2020, "results:\n  ranking:\n    - {unit: an, score: 5}\n    - {unit: binh, score: 6}"),
    ])
    let cluster = try #require(site.archive.registry.cluster(id: "a/mot"))
    let history = site.archive.rankHistory(of: cluster)
    let lines = history.lines.map { line in
      let ranks = history.years.map { year in
        line.ranks[year].map { "\($0.number)\($0.isComputed ? "*" : "")" } ?? "–"
      }
      return "\(site.archive.registry[line.unit].id.value) \(ranks.joined(separator: " "))"
    }
    #expect(history.years == [2019, 2020])
    #expect(lines == ["binh 1 1*", "an 2 2*", "cam – 2"])
  }

  @Test("Awards by ladder and level: ladders and levels are never added to one another, a bound makes the sum one")
  func levels() async throws {
    let site = try await SampleSite.make([
      Self.review(
        2020,
        "awards:\n  - {award: co-thi-dua-chinh-phu, to: [an]}\n  - {award: co-thi-dua-tinh, to: [binh, cam]}\n  - {award: bang-khen-tinh, to: [dong]}\n  - {award: bang-khen-tinh}\n  - {award: giay-khen, persons: 4}\n  - {award: other, title: Cờ luân lưu, to: [an]}"
      )
    ])
    let counts = site.archive.levelCounts(of: site.archive.summary(of: 2020), at: .proposed).map { count in
      let (ladder, level) = (count.ladder?.rawValue ?? "–", count.level?.rawValue ?? "–")
      let numbers = [count.units, count.persons].map { $0.map { ($0.isBound ? "trên " : "") + "\($0.number)" } ?? "–" }
      return "\(ladder) \(level): \(numbers.joined(separator: ", "))"
    }
    #expect(
      counts == [
        "title state: 1, –", "title province: 2, –", "form province: trên 1, –", "form unit: –, 4", "– –: 1, –",
      ])
    #expect(site.archive.levelCounts(of: site.archive.summary(of: 2020), at: .conferred).isEmpty)
  }
}
