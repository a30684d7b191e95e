import Emulation
import Testing

@Suite("Scores and ranks")
struct ScoreTests {
  private func scores(_ ranking: String, more: String = "", keys: [String] = ["unit", "total", "rank"]) async throws
    -> [String]
  {
    let site = try await SampleSite.make([
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nresults:\n  scale: 100\n  bonus: 10\n\(more)  ranking:\n\(ranking)"
    ])
    return try site.rows(.scores, keys)
  }

  @Test("A rank that the source does not tell is worked out and marked; ties share one, the next is missing")
  func ties() async throws {
    let rows = try await scores(
      "    - {unit: an, score: 98.5}\n    - {unit: binh, score: 98.50}\n    - {unit: cam, score: 97}\n    - {unit: dong, score: 99}"
    )
    #expect(rows == ["huyện An | 98,5 | 2*", "huyện Bình | 98,50 | 2*", "huyện Cam | 97 | 4*", "huyện Đông | 99 | 1*"])
  }

  @Test("The source's rank wins over the computed one")
  func toldRank() async throws {
    let rows = try await scores("    - {unit: an, score: 98, rank: 2}\n    - {unit: binh, score: 97, rank: 1}")
    #expect(rows == ["huyện An | 98 | 2", "huyện Bình | 97 | 1"])
  }

  @Test("A line without a score leaves all ranks open")
  func gap() async throws {
    let rows = try await scores("    - {unit: an, score: 98}\n    - {unit: binh}")
    #expect(rows == ["huyện An | 98 | –", "huyện Bình | – | –"])
  }

  @Test("Of a table that is told in part no rank is worked out")
  func partly() async throws {
    #expect(try await scores("    - {unit: an, score: 98}", more: "  outcome: partly\n") == ["huyện An | 98 | –"])
  }

  @Test("Bonus and penalty make the total; it may exceed the scale by the bonus")
  func bonus() async throws {
    let rows = try await scores(
      "    - {unit: an, self: 100, score: 97, bonus: 10, penalty: 0}\n    - {unit: binh, self: 99, score: 98.25, bonus: 0, penalty: 1.5}",
      keys: ["unit", "self", "score", "bonus", "penalty", "total", "rank"])
    #expect(rows == ["huyện An | 100 | 97 | 10 | 0 | 107* | 1*", "huyện Bình | 99 | 98,25 | 0 | 1,5 | 96,75* | 2*"])
  }

  @Test("Zero is a score, and is not what is not told")
  func zero() async throws {
    #expect(
      try await scores("    - {unit: an, score: 0}\n    - {unit: binh, score: 1}") == [
        "huyện An | 0 | 2*", "huyện Bình | 1 | 1*",
      ])
  }

  @Test("Votes and grades stand beside the ranks")
  func votes() async throws {
    let rows = try await scores(
      "    - {unit: an, score: 98, votes: 9/9, grade: xuất sắc}",
      keys: ["unit", "votes-in-favour", "votes-cast", "grade"])
    #expect(rows == ["huyện An | 9 | 9 | xuất sắc"])
  }

  @Test("Two clusters of one record have sheets and ranks of their own")
  func twoClusters() async throws {
    let site = try await SampleSite.make([
      """
      date: 2020-12-03
      kind: annual-review
      cluster: [a/mot, b/mot]
      results:
        ranking:
          - {unit: an, score: 90}
          - {unit: h1, score: 95}
          - {unit: binh, score: 92}
      """
    ])
    #expect(
      try site.rows(.scores, ["cluster", "position", "unit", "rank"]) == [
        "Cụm Một | 1 | huyện An | 2*", "Cụm Một | 2 | huyện Bình | 1*", "Cụm tỉnh B | 1 | huyện Một | 1*",
      ])
  }

  @Test("Two sources that tell different scores stand one below the other")
  func twoSources() async throws {
    let record = "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\nresults:\n  ranking:\n    - {unit: an, score: "
    let site = try await SampleSite.make([record + "90}", record + "91}\nsame-event: content/records/a.md"])
    #expect(try site.rows(.scores, ["position", "unit", "score"]) == ["1 | huyện An | 90", "1 | huyện An | 91"])
    #expect(try site.maker().table(.scores).groups.count == 2)
  }
}
