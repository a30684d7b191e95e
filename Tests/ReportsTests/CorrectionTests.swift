import Emulation
import Testing

@Suite("Corrections of a year's records")
struct CorrectionTests {
  private static let keys = ["corrected", "record", "field", "was", "is", "reason"]
  private static let head = "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\n"

  @Test("Every correction of the year's records by its day, whatever the order of the files")
  func order() async throws {
    let site = try await SampleSite.make([
      Self.head
        + "corrections:\n  - {date: 2021-02-01, field: venue, from: Hội trường A, to: Hội trường B}\n  - {date: 2021-01-05, field: leadership, from: năm 2020, to: năm 2021, reason: in nhầm}",
      "date: 2020-07-01\nkind: midyear-review\ncluster: a/hai\ncorrections:\n  - {date: 2021-01-20, field: Số đơn vị}",
      "date: 2019-07-01\nkind: midyear-review\ncluster: a/hai\ncorrections:\n  - {date: 2021-01-20, field: venue}",
    ])
    #expect(
      try site.rows(.corrections, Self.keys) == [
        "05/01/2021 | Bản tin a | Lãnh đạo cụm, khối | năm 2020 | năm 2021 | in nhầm",
        "20/01/2021 | Bản tin b | Số đơn vị |  |  | ",
        "01/02/2021 | Bản tin a | Địa điểm | Hội trường A | Hội trường B | –",
      ])
  }

  @Test("What was withdrawn from publication is not published by its corrections")
  func withdrawn() async throws {
    let site = try await SampleSite.make([
      Self.head + "withdrawn: 2022-01-01\ncorrections:\n  - {date: 2021-02-01, field: venue, from: A, to: B}"
    ])
    #expect(try site.rows(.corrections, Self.keys).isEmpty)
    #expect(try !site.maker().kindsWithRows.contains(.corrections))
  }

  @Test("Persons that a correction may name are told only where the site names persons")
  func persons() async throws {
    let site = try await SampleSite.make([
      Self.head
        + "awards:\n  - {award: giay-khen, persons: [{name: Nguyễn Văn A}]}\ncorrections:\n  - {date: 2021-02-01, field: awards, from: Nguyễn Văn B, to: Nguyễn Văn A}\n  - {date: 2021-02-02, field: chairs, from: Bà X, to: Bà Y}\n  - {date: 2021-02-03, field: results, from: '1', to: '2'}"
    ])
    #expect(try site.rows(.corrections, ["was", "is"]) == [" | ", " | ", "1 | 2"])
    #expect(
      try site.rows(.corrections, ["was", "is"], namesPersons: true) == [
        "Nguyễn Văn B | Nguyễn Văn A", "Bà X | Bà Y", "1 | 2",
      ])
  }
}
