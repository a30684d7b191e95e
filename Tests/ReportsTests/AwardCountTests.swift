import Emulation
import Testing

@Suite("Awards counted")
struct AwardCountTests {
  private static let review = "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\n"

  @Test("Named units count one each")
  func named() async throws {
    let site = try await SampleSite.make([Self.review + "awards:\n  - {award: co-thi-dua-tinh, to: [an, binh]}"])
    #expect(site.tally("co-thi-dua-tinh") == "2 units")
  }

  @Test("A count without names counts as it is told")
  func count() async throws {
    let site = try await SampleSite.make([Self.review + "awards:\n  - {award: bang-khen-tinh, count: 3}"])
    #expect(site.tally("bang-khen-tinh") == "3 units")
    #expect(try site.rows(.proposals, ["unit", "award", "units"]) == ["– | Bằng khen của Chủ tịch UBND tỉnh | 3"])
  }

  @Test("More than are named: the named ones and a row for the others")
  func countAndNames() async throws {
    let site = try await SampleSite.make([Self.review + "awards:\n  - {award: bang-khen-tinh, to: [an], count: 3}"])
    #expect(site.tally("bang-khen-tinh") == "3 units")
    #expect(try site.rows(.proposals, ["unit", "units"]) == ["huyện An | 1", "– | 2"])
  }

  @Test("Neither names nor a count: a lower bound, and no zero")
  func unknown() async throws {
    let site = try await SampleSite.make([
      Self.review
        + "awards:\n  - {award: bang-khen-tinh}\n  - {award: bang-khen-tinh, to: [an]}\n  - {award: giay-khen}"
    ])
    #expect(site.tally("bang-khen-tinh") == "trên 1 units")
    #expect(site.tally("giay-khen") == "–")
    #expect(try site.rows(.awardsTally, ["award", "proposed-units", "proposed-persons"]).last == "Giấy khen | – | –")
  }

  @Test("Persons are counted apart from units")
  func persons() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: giay-khen, persons: 4}\n  - {award: giay-khen, to: [an]}"
    ])
    #expect(site.tally("giay-khen") == "1 units, 4 persons")
  }

  @Test("The others are worked out where the list of members is the whole")
  func others() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: co-thi-dua-tinh, to: [an]}\n  - {award: bang-khen-tinh, to: others}"
    ])
    #expect(site.tally("bang-khen-tinh") == "3 units")
    #expect(try site.rows(.proposals, ["unit"]) == ["huyện An", "huyện Bình", "huyện Cam", "huyện Đông"])
  }

  @Test("The others are counted only where no more is known of the members")
  func othersCounted() async throws {
    let site = try await SampleSite.make([
      "date: 2020-12-03\nkind: annual-review\ncluster: a/hai\nawards:\n  - {award: co-thi-dua-tinh, to: [giang]}\n  - {award: bang-khen-tinh, to: others}"
    ])
    #expect(site.tally("bang-khen-tinh") == "4 units")
    #expect(try site.rows(.proposals, ["unit", "units"]) == ["huyện Giang | 1", "các đơn vị còn lại | 4"])
  }

  @Test("All, of a cluster of which no member is known, is not a number")
  func allUnknown() async throws {
    let site = try await SampleSite.make([
      "date: 2020-12-03\nkind: annual-review\ncluster: a/ba\nawards:\n  - {award: bang-khen-tinh, to: all}"
    ])
    #expect(site.tally("bang-khen-tinh") == "–")
    #expect(try site.rows(.proposals, ["unit", "units"]) == ["tất cả các đơn vị | –"])
  }

  @Test("Excluded units are not among the others")
  func excluded() async throws {
    let site = try await SampleSite.make([
      Self.review
        + "excluded: [{unit: dong, reason: vi phạm}]\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}\n  - {award: bang-khen-tinh, to: others}"
    ])
    #expect(site.tally("bang-khen-tinh") == "2 units")
  }

  @Test("What was declined stands apart from what is proposed")
  func declined() async throws {
    let site = try await SampleSite.make([
      Self.review
        + "awards:\n  - {award: co-thi-dua-tinh, to: [an]}\n  - {award: co-thi-dua-tinh, to: [binh], stage: declined}"
    ])
    #expect(site.tally("co-thi-dua-tinh") == "1 units")
    #expect(site.tally("co-thi-dua-tinh", .declined) == "1 units")
  }

  @Test("What the council passed stands beside what was proposed, never added")
  func council() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: co-thi-dua-tinh, to: [an, binh, cam]}",
      "date: 2021-01-20\nyear: 2020\nkind: council\norganiser: tinh-a\nawards:\n  - {award: co-thi-dua-tinh, to: [an, binh], stage: council}",
    ])
    #expect(site.tally("co-thi-dua-tinh") == "3 units")
    #expect(site.tally("co-thi-dua-tinh", .council) == "2 units")
    #expect(
      try site.rows(.awardsTally, ["award", "proposed-units", "council-units", "decided-units"]) == [
        "Cờ thi đua của UBND tỉnh | 3 | 2 | –"
      ])
  }

  @Test("A unit that two meetings name at the same stage counts once")
  func twice() async throws {
    let site = try await SampleSite.make([
      "date: 2020-11-20\nkind: assessment\ncluster: a/mot\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}",
      Self.review + "awards:\n  - {award: co-thi-dua-tinh, to: [an, binh]}",
    ])
    #expect(site.tally("co-thi-dua-tinh") == "2 units")
  }

  @Test("Two sources of one sitting are one; the greater number holds, and that they differ is told")
  func contradiction() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: bang-khen-tinh, count: 2}",
      Self.review + "same-event: content/records/a.md\nawards:\n  - {award: bang-khen-tinh, count: 3}",
    ])
    #expect(site.tally("bang-khen-tinh") == "3 units disputed")
    #expect(try site.rows(.awardsTally, ["remark"]) == ["Các nguồn về cùng cuộc họp nêu khác nhau; lấy số lớn hơn."])
  }

  @Test("Two sources of one sitting that agree are no contradiction")
  func agreement() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: bang-khen-tinh, to: [an, binh]}",
      Self.review + "same-event: content/records/a.md\nawards:\n  - {award: bang-khen-tinh, count: 2}",
    ])
    #expect(site.tally("bang-khen-tinh") == "2 units")
  }

  @Test("Numbers of different sittings are added up")
  func twoSittings() async throws {
    let site = try await SampleSite.make([
      "date: 2020-07-01\nkind: commendation\ncluster: a/mot\nawards:\n  - {award: giay-khen, count: 2, stage: conferred}",
      Self.review + "awards:\n  - {award: giay-khen, count: 3, stage: conferred}",
    ])
    #expect(site.tally("giay-khen", .conferred) == "5 units")
  }

  @Test("A record of two clusters: each unit counts for the one it is a member of")
  func twoClusters() async throws {
    let site = try await SampleSite.make([
      "date: 2020-12-03\nkind: annual-review\ncluster: [a/mot, b/mot]\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}\n  - {award: co-thi-dua-tinh, to: [h1, h2]}"
    ])
    #expect(site.tally("co-thi-dua-tinh") == "3 units")
    #expect(
      try site.rows(.proposals, ["cluster", "unit"]) == [
        "Cụm Một | huyện An", "Cụm tỉnh B | huyện Một", "Cụm tỉnh B | huyện Hai",
      ])
    #expect(
      try site.rows(.clustersOverYears, ["cluster", "proposed-units"]) == ["Cụm Một | 1", "Cụm tỉnh B | 2"])
  }

  @Test("An award of no catalogue is counted under its title, whatever its letters' case")
  func other() async throws {
    let site = try await SampleSite.make([
      Self.review
        + "awards:\n  - {award: other, title: Cờ luân lưu, to: [an]}\n  - {award: other, title: cờ luân lưu, to: [binh]}"
    ])
    #expect(site.tally("Cờ luân lưu") == "2 units")
    #expect(try site.rows(.awardsTally, ["ladder", "award"]) == ["Khác | Cờ luân lưu"])
  }

  @Test("A withdrawn record has no page, and its numbers count")
  func withdrawn() async throws {
    let site = try await SampleSite.make([
      Self.review + "withdrawn: 2021-02-01\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}"
    ])
    #expect(site.tally("co-thi-dua-tinh") == "1 units")
    #expect(site.edition.addresses.record(Handle(0)) == nil)
  }

  @Test("What is only planned does not count")
  func planned() async throws {
    let site = try await SampleSite.make([
      Self.review + "status: planned\nawards:\n  - {award: co-thi-dua-tinh, to: [an]}"
    ])
    #expect(site.tally("co-thi-dua-tinh") == nil)
  }

  @Test("The two ladders stand in groups of their own")
  func ladders() async throws {
    let site = try await SampleSite.make([
      Self.review + "awards:\n  - {award: bang-khen-tinh, to: [binh]}\n  - {award: co-thi-dua-tinh, to: [an]}"
    ])
    let table = try site.maker().table(.awardsTally)
    #expect(table.groups.map { site.words.text($0) } == ["Danh hiệu thi đua", "Hình thức khen thưởng"])
    #expect(!table.hasTotal)
  }

  @Test("Persons are named only where the site says so")
  func namesOfPersons() async throws {
    let record =
      Self.review + "awards:\n  - {award: chien-si-thi-dua-co-so, persons: [{name: Trần An, office: Phó Chủ tịch}]}"
    let site = try await SampleSite.make([record])
    #expect(try site.maker().table(.proposals).columns.allSatisfy { $0.key != "person" })
    #expect(try site.rows(.proposals, ["persons"]) == ["1"])
    #expect(
      try site.rows(.proposals, ["person", "office", "persons"], namesPersons: true) == ["Trần An | Phó Chủ tịch | 1"])
  }

  @Test("Only the organisers that are asked for are summed up")
  func organisers() async throws {
    let records = [
      Self.review + "awards:\n  - {award: co-thi-dua-tinh, to: [an]}",
      "date: 2020-12-04\nkind: annual-review\ncluster: b/mot\nawards:\n  - {award: co-thi-dua-tinh, to: [h1, h2]}",
    ]
    let all = try await SampleSite.make(records)
    let one = try await SampleSite.make(records, site: "summaries: {organisers: [tinh-b]}\n")
    #expect(all.tally("co-thi-dua-tinh") == "3 units")
    #expect(one.tally("co-thi-dua-tinh") == "2 units")
    let unit = try #require(all.archive.registry.unit(id: "tinh-a"))
    #expect(all.archive.summary(of: 2020, organisers: [unit]).clusters.count == 3)
  }
}
