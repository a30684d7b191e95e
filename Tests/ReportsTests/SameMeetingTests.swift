import Testing

@Suite("One meeting, two records")
struct SameMeetingTests {
  /// Pairs of records of which something is told: the later one, and the one before it.
  private func told(_ records: [String]) async throws -> [String] {
    try await SampleSite.make(records).findings.filter { $0.kind.id == "same-meeting-twice" }.map { finding in
      ([finding.location] + finding.related.map(\.location)).map { String($0.path.dropFirst(16).dropLast(3)) }
        .joined(separator: "–")
    }
  }

  @Test("Records of one cluster, kind and day are told of, each with each")
  func told() async throws {
    let record = "date: 2020-12-03\nkind: annual-review\ncluster: a/mot"
    #expect(try await told([record]) == [])
    #expect(try await told([record, record]) == ["b–a"])
    #expect(try await told([record, "date: 2020-12-02\nkind: annual-review\ncluster: a/mot", record]) == ["c–a"])
    #expect(try await told([record, record, record]).sorted() == ["b–a", "c–a", "c–b"])
    let earlier = record.replacing("12-03", with: "12-02")
    #expect(try await told([record, earlier, record, earlier]).sorted() == ["c–a", "d–b"])
    let both = "date: 2020-12-03\nkind: [compact-signing, annual-review]\ncluster: a/mot"
    #expect(try await told([record, both]) == ["b–a"])
  }

  @Test(
    "Other days, kinds, clusters, and days that are not known whole are not",
    arguments: [
      "date: 2020-12-04\nkind: annual-review\ncluster: a/mot",
      "date: 2020-12-03\nkind: compact-signing\ncluster: a/mot",
      "date: 2020-12-03\nkind: annual-review\norganiser: tinh-a",
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nsame-event: content/records/a.md",
      "date: 2020-12\nkind: annual-review\ncluster: a/mot",
      "date: 2020-12-03..2020-12-04\nkind: annual-review\ncluster: a/mot",
    ])
  func silent(other: String) async throws {
    #expect(try await told(["date: 2020-12-03\nkind: annual-review\ncluster: a/mot", other]) == [])
    #expect(try await told([other, other.replacing("\nsame-event: content/records/a.md", with: "")]).count < 2)
  }

  @Test("Two of one month are not one meeting")
  func months() async throws {
    let month = "date: 2020-12\nkind: annual-review\ncluster: a/mot"
    #expect(try await told([month, month]) == [])
    #expect(try await told([month, month.replacing("2020-12", with: "2020-12-01"), month]) == [])
  }
}
