import Diagnostics
import Testing

@testable import Emulation

@Suite("Years whose summaries may be others")
struct ChangedYearsTests {
  private static func record(_ date: String, path: String) throws -> MeetingRecord {
    var facts = MeetingFacts(path: path)
    facts.date = Fact(try EventDate.parse(date).get())
    return MeetingRecord(facts)
  }

  private static func archive(_ records: [MeetingRecord]) -> Archive {
    var findings: [Finding] = []
    let registry = Registry(units: [], clusters: [], awards: [], rules: [], findings: &findings)
    return Archive(site: Site(), registry: registry, records: records)
  }

  @Test("Those around what a changed record tells, before and after; none where each is the same object")
  func changed() throws {
    let records = try [Self.record("2015-01-02", path: "a.md"), Self.record("2018-01-02", path: "b.md")]
    let before = Self.archive(records)
    #expect(Self.archive(records).changedYears(since: before) == [])
    let moved = try [records[0], Self.record("2020-01-02", path: "b.md")]
    #expect(Self.archive(moved).changedYears(since: before) == [2017, 2018, 2019, 2020, 2021])
  }

  @Test("All, where records came or went, or another file is in one's place")
  func all() throws {
    let records = try [Self.record("2015-01-02", path: "a.md"), Self.record("2018-01-02", path: "b.md")]
    let before = Self.archive(records)
    #expect(Self.archive([records[0]]).changedYears(since: before) == nil)
    let other = try [records[0], Self.record("2018-01-02", path: "c.md")]
    #expect(Self.archive(other).changedYears(since: before) == nil)
  }
}
