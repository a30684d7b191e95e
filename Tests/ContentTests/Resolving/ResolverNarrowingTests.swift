import Emulation
import Testing

@testable import Content

@Suite("What names mean: by case, by organiser, by time")
struct ResolverNarrowingTests {
  private static let units = """
    - {id: bac-ninh, name: tỉnh Bắc Ninh, valid: {until: 2025-06-30}, aliases: [Bắc Ninh]}
    - {id: bac-ninh-2025, name: tỉnh Bắc Ninh, valid: {from: 2025-07-01}, aliases: [Bắc Ninh]}
    - {id: bac-giang, name: tỉnh Bắc Giang}
    - {id: so-a, name: Sở Nội vụ, parent: bac-ninh}
    - {id: so-b, name: Sở Nội vụ, parent: bac-giang}

    """

  @Test("an id in another case or with blanks")
  func idCase() {
    let content = ResolvedContent(units: Self.units, clusters: ["bac-giang/cum-1": "name: C\norganiser: bac-giang\n"])
    #expect(content.record("cluster: Bac-Giang/Cum-1").told == [])
    #expect(content.record("cluster: bac-giang/cum-1\nhost: BAC-GIANG").told == [])
    #expect(content.record("cluster: bac-giang/cum-1\nhost: bac‑giang").told == [])
  }

  @Test("members of a cluster that are named by a name of several units, by its organiser")
  func membersByOrganiser() {
    let content = ResolvedContent(
      units: Self.units,
      clusters: [
        "c":
          "name: C\norganiser: bac-giang\nmembers: [{units: [Sở Nội vụ]}]\nleaders: [{year: 2020, leader: Sở Nội vụ}]\n"
      ])
    #expect(content.told == [])
  }

  @Test("part-of and predecessors by a name of several clusters, by the organiser")
  func clustersByOrganiser() {
    let content = ResolvedContent(
      units: Self.units,
      clusters: [
        "a/cum": "name: Cụm chung\norganiser: bac-ninh\n", "b/cum": "name: Cụm chung\norganiser: bac-giang\n",
        "b/nho": "name: Cụm con\norganiser: bac-giang\npart-of: Cụm chung\n",
      ])
    #expect(content.told == [])
  }

  @Test("a parent by a name that two units bore: the one of the unit's own time")
  func parentByTime() {
    let content = ResolvedContent(
      units: Self.units + "- {id: yen-phong, name: huyện Yên Phong, parent: Bắc Ninh, valid: {until: 2025-06-30}}\n")
    let unit = content.registry.unit(id: "yen-phong").map { content.registry[$0] }
    #expect(unit?.parent?.target.map { content.registry[$0].id.value } == "bac-ninh")
  }

  @Test("an organiser by a name that two units bore: the one of the cluster's own time")
  func organiserByTime() {
    let content = ResolvedContent(
      units: Self.units, clusters: ["c": "name: C\norganiser: Bắc Ninh\nvalid: {until: 2025-06-30}\n"])
    let cluster = content.registry.cluster(id: "c").map { content.registry[$0] }
    #expect(cluster?.organiser?.target.map { content.registry[$0].id.value } == "bac-ninh")
  }

  @Test("an unknown unit or cluster of a million letters is told shortly")
  func longName() {
    let content = ResolvedContent(units: Self.units, clusters: ["c": "name: C\norganiser: bac-giang\n"])
    let outcome = content.record("cluster: c\nhost: " + String(repeating: "Việt ", count: 20_000) + "x")
    #expect(outcome.words.utf8.count < 2_000)
  }
}
