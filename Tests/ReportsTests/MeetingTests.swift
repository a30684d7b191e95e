import Emulation
import Testing

@Suite("Meetings, leaders, movements, commendations")
struct MeetingTests {
  @Test("Meetings held, planned and missing by cluster and kind")
  func meetings() async throws {
    let site = try await SampleSite.make([
      "date: 2020-03-01\nkind: compact-signing\ncluster: a/mot",
      "date: 2020-07-01\nkind: midyear-review\ncluster: a/mot",
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nstatus: planned",
      "date: 2020-09-01\nkind: thematic\ncluster: a/mot\nstatus: cancelled",
    ])
    #expect(
      try site.rows(
        .meetings,
        [
          "cluster", "compact-signing", "midyear-review", "annual-review", "other-meetings", "held", "planned",
          "cancelled",
        ]
      ).first { $0.hasPrefix("Cụm Một") } == "Cụm Một | 01/03/2020 | 01/07/2020 | 03/12/2020 | 01/09/2020 | 2 | 1 | 1")
    #expect(
      try site.rows(.missing, ["cluster", "kind", "planned-date"]).filter { $0.hasPrefix("Cụm Một") } == [
        "Cụm Một | Tổng kết | 03/12/2020"
      ])
  }

  @Test("A cluster without a record has dashes, not zeros, and all its meetings missing")
  func noRecord() async throws {
    let site = try await SampleSite.make(["date: 2020-03-01\nkind: compact-signing\ncluster: a/mot"])
    #expect(try site.rows(.meetings, ["cluster", "annual-review", "held"]).contains("Cụm tỉnh B | – | –"))
    #expect(try site.rows(.missing, ["cluster"]).filter { $0 == "Cụm tỉnh B" }.count == 3)
  }

  @Test("A compact signed at a review is the next year's")
  func compact() async throws {
    let site = try await SampleSite.make(["date: 2019-12-30\nkind: [annual-review, compact-signing]\ncluster: a/mot"])
    #expect(try site.rows(.meetings, ["cluster", "compact-signing"], year: 2020).contains("Cụm Một | 30/12/2019"))
    #expect(try site.rows(.meetings, ["cluster", "compact-signing"], year: 2019).contains("Cụm Một | –"))
  }

  @Test("Two sources of one sitting are one meeting")
  func sameSitting() async throws {
    let record = "date: 2020-12-03\nkind: annual-review\ncluster: a/mot"
    let site = try await SampleSite.make([record, record + "\nsame-event: content/records/a.md"])
    #expect(try site.rows(.meetings, ["cluster", "held"]).contains("Cụm Một | 1"))
  }

  @Test("The sum of sizes is a lower bound where one is not known")
  func sizes() async throws {
    let site = try await SampleSite.make(["date: 2020-12-03\nkind: annual-review\ncluster: a/mot"])
    let table = try site.maker().table(.meetings)
    let column = try #require(table.columns.firstIndex { $0.key == "unit-count" })
    #expect(table.sum(of: column, over: table.rows.indices) == .atLeast(ExactDecimal(12)))
    #expect(table.groups.map { table.sum(of: column, over: $0.rows) } == [.atLeast(ExactDecimal(9)), .integer(3)])
  }

  @Test("A year of which nothing is told has no tables")
  func nothing() async throws {
    let site = try await SampleSite.make(["date: 2020-12-03\nkind: annual-review\ncluster: a/mot"])
    #expect(site.edition.tables(of: 2015, namesPersons: false) == nil)
    #expect(site.edition.reportedYears == [2020])
  }

  @Test("Leaders and deputies of the year and of the next, from several records")
  func leaders() async throws {
    let site = try await SampleSite.make([
      "date: 2020-03-01\nkind: compact-signing\ncluster: a/mot\nleadership:\n  - {year: 2020, leader: an}",
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nleadership:\n  - {year: 2020, deputies: [cam, dong]}\n  - {year: 2021, leader: binh}",
    ])
    #expect(
      try site.rows(.leaders, ["cluster", "leader", "deputies", "next-leader", "next-deputies"]).contains(
        "Cụm Một | huyện An | huyện Cam; huyện Đông | huyện Bình | –"))
  }

  @Test("A unit has the name that was valid then")
  func renamed() async throws {
    let site = try await SampleSite.make([
      "date: 2019-06-01\nkind: briefing\ncluster: a/hai\nleadership:\n  - {year: 2019, leader: moi}",
      "date: 2020-06-01\nkind: briefing\ncluster: a/hai\nleadership:\n  - {year: 2020, leader: moi}",
    ])
    #expect(try site.rows(.leaders, ["leader"], year: 2019).contains("huyện Xưa"))
    #expect(try site.rows(.leaders, ["leader"], year: 2020).contains("huyện Mới"))
  }

  @Test("A merged unit's awards are not its successor's")
  func merged() async throws {
    let site = try await SampleSite.make(
      [
        "date: 2019-12-03\nkind: annual-review\ncluster: a/xua\nawards:\n  - {award: co-thi-dua-tinh, to: [cu]}",
        "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}",
      ], clusters: ["a/xua": "name: Cụm Xưa\norganiser: tinh-a\nmembers:\n  - {from: 2015, units: [cu]}\n"])
    #expect(
      try site.rows(.unitsOverYears, ["unit", "year", "fact"]) == [
        "huyện An | 2020 | Khen thưởng", "huyện Cũ | 2019 | Khen thưởng",
      ])
  }

  @Test("A movement that two clusters name stands once")
  func movements() async throws {
    let site = try await SampleSite.make([
      "date: 2020-07-01\nkind: midyear-review\ncluster: a/mot\nmovements: [{name: Chung sức}]",
      "date: 2020-07-02\nkind: midyear-review\ncluster: b/mot\nmovements: [{name: chung  sức}, {name: Đền ơn, from: 2011, until: 2020}]",
    ])
    #expect(
      try site.rows(.movements, ["movement", "clusters", "from", "until"]) == [
        "Chung sức | Cụm Một; Cụm tỉnh B |  | ", "Đền ơn | Cụm tỉnh B | 2011 | 2020",
      ])
  }

  @Test("Units and persons, recipients and occurrences are never added; a bound makes the sum one")
  func commendations() async throws {
    let site = try await SampleSite.make([
      """
      date: 2020-12-03
      kind: annual-review
      cluster: a/mot
      commendations:
        - {to: persons, at-least: 500, counted-as: occurrences}
        - {to: persons, count: 100, counted-as: occurrences}
        - {to: persons, count: 7, counted-as: recipients}
        - {to: units, count: 0, counted-as: occurrences}
        - {to: units, counted-as: occurrences}
      """
    ])
    let sums = site.archive.commendationSums(of: site.archive.summary(of: 2020))
    #expect(sums.map(\.quantity) == [.exactly(0), .exactly(7), .atLeast(600)])
    let table = try site.maker().table(.commendations)
    #expect(table.groups.map { site.words.text($0) } == ["Lượt tập thể", "Số cá nhân", "Lượt cá nhân"])
    #expect(try site.rows(.commendations, ["count"]) == ["0", "–", "7", "trên 500", "100"])
    let count = try #require(table.columns.firstIndex { $0.key == "count" })
    #expect(
      table.groups.map { site.words.text(table.sum(of: count, over: $0.rows) ?? .empty) } == ["0", "7", "trên 600"])
  }

  @Test("Indicators keep their decimals and bounds")
  func indicators() async throws {
    let site = try await SampleSite.make([
      "date: 2020-07-01\nkind: midyear-review\ncluster: a/mot\nindicators:\n  - {name: Thu, at-least: 50.5, measure: '%'}\n  - {name: Chi, value: 1286}"
    ])
    #expect(
      try site.rows(.indicators, ["indicator", "value", "measure"]) == ["Thu | trên 50,5 | %", "Chi | 1.286 | "])
  }

  @Test("The share of Government flags is counted at the council over all units of the organiser")
  func flagShare() async throws {
    func share(_ members: String) async throws -> String? {
      let site = try await SampleSite.make(
        [
          "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nawards:\n  - {award: co-thi-dua-chinh-phu, to: [an, binh]}",
          "date: 2021-01-20\nyear: 2020\nkind: council\norganiser: tinh-a\nawards:\n  - {award: co-thi-dua-chinh-phu, to: [an, binh], stage: council}",
        ], clusters: ["a/ba": "name: Khối Ba\norganiser: tinh-a\n" + members])
      return try site.rows(.flagShare, ["organiser", "unit-count", "proposed", "council", "share", "limit", "verdict"])
        .first
    }
    // 4 + 5 + 1 units: 20%, which is not more than 20%.
    #expect(try await share("members:\n  - {count: 1}\n") == "tỉnh A | 10 | 2 | 2 | 20,0* | 20 | Không vượt")
    #expect(try await share("members:\n  - {count: 0}\n") == "tỉnh A | 9 | 2 | 2 | 22,2* | 20 | Vượt")
    #expect(try await share("") == "tỉnh A | – | 2 | 2 | – | 20 | –")
  }

  @Test("The year before is compared where both are known exactly")
  func comparison() async throws {
    let site = try await SampleSite.make([
      "date: 2019-12-03\nkind: annual-review\ncluster: a/mot\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}\ncommendations:\n  - {to: units, count: 4}",
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nawards:\n  - {award: co-thi-dua-tinh, to: [an, binh, cam]}\ncommendations:\n  - {to: units, at-least: 5}",
    ])
    let rows = try site.rows(.comparison, ["figure", "year-before", "this-year", "difference"])
    #expect(rows.contains("Tập thể | 1 | 3 | 2"))
    #expect(rows.contains("Tập thể được biểu dương (không nêu cách tính) | 4 | trên 5 | –"))
    #expect(rows.contains("Phong trào thi đua được nêu | – | – | –"))
  }
}
