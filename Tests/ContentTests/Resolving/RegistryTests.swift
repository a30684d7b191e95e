import Emulation
import Testing

@testable import Content

@Suite("The registry")
struct RegistryTests {
  @Test("Units that become what they were are told once a circle, where it closes")
  func cycles() {
    let two = MarkedText(
      "- {id: a, name: A, successors: [{kind: rename, to: b}]}\n- {id: b, name: B, successors: [{kind: rename, to: ▸a}]}\n"
    )
    #expect(ResolvedContent(units: two.text).told == two.places.map { "units/a.yaml:\($0) succession-cycle" })
    let itself = MarkedText("- {id: a, name: A, successors: [{kind: rename, to: ▸a}]}\n")
    let content = ResolvedContent(units: itself.text)
    #expect(content.told == itself.places.map { "units/a.yaml:\($0) succession-cycle" })
    #expect(content.findings.findings.first?.message.en == "following successors, “a” becomes itself again")
    let three = MarkedText(
      """
      - {id: x, name: X, successors: [{kind: merge, to: a}]}
      - {id: a, name: A, successors: [{kind: split, to: [d, b]}]}
      - {id: b, name: B, successors: [{kind: merge, to: c}]}
      - {id: c, name: C, successors: [{kind: merge, to: [d, ▸a]}]}
      - {id: d, name: D}

      """)
    #expect(ResolvedContent(units: three.text).told == three.places.map { "units/a.yaml:\($0) succession-cycle" })
  }

  @Test("What splits and merges again is no circle")
  func diamonds() {
    let content = ResolvedContent(
      units: """
        - {id: a, name: A, successors: [{kind: split, to: [b, c]}]}
        - {id: b, name: B, successors: [{kind: merge, to: d}]}
        - {id: c, name: C, successors: [{kind: merge, to: d}]}
        - {id: d, name: D, successors: [{kind: abolish}]}
        """)
    #expect(content.told == [])
    let d = content.registry.unit(id: "d")
    #expect(d.map { content.registry.predecessors(of: $0).map { content.registry[$0].id.value } } == ["b", "c"])
  }

  @Test("A chain of 10,000 renamings is followed to its end")
  func longChain() {
    let units = (0..<10_000).map { "- {id: a\($0), name: A\($0), successors: [{kind: rename, to: a\($0 + 1)}]}\n" }
      .joined()
    #expect(ResolvedContent(units: units + "- {id: a10000, name: A}\n").told == [])
    let cycle = ResolvedContent(units: units + "- {id: a10000, name: A, successors: [{kind: rename, to: a0}]}\n")
    #expect(cycle.told == ["units/a.yaml:10001:57 succession-cycle"])
  }

  @Test("A renaming, a merger and a split lead somewhere; an end does not")
  func successions() {
    for kind in ["rename", "merge", "split"] {
      let text = MarkedText("- {id: a, name: A, successors: [▸{kind: \(kind)}]}\n")
      #expect(ResolvedContent(units: text.text).told == text.places.map { "units/a.yaml:\($0) succession-target" })
    }
    #expect(ResolvedContent(units: "- {id: a, name: A, successors: [{kind: abolish}]}\n").told == [])
    let unknown = MarkedText("- {id: a, name: A, successors: [{kind: rename, to: [▸b]}]}\n")
    #expect(ResolvedContent(units: unknown.text).told == unknown.places.map { "units/a.yaml:\($0) unknown-unit" })
  }

  @Test("An id is of one unit, one award, one rule; the first place is told")
  func duplicateIDs() {
    let units = MarkedText("- {id: a, name: A}\n- {id: b, name: B}\n- {id: ▸a, name: C}\n- {id: ▸a, name: D}\n")
    let awards = MarkedText("- {id: a, name: A, ladder: form}\n- {id: ▸a, name: B, ladder: form}\n")
    let rules = MarkedText("- {id: membership}\n- {id: title-length}\n- {id: ▸membership}\n")
    let content = ResolvedContent(units: units.text, awards: awards.text, rules: rules.text)
    #expect(
      content.told == awards.places.map { "awards.yaml:\($0) duplicate-id" }
        + rules.places.map { "rules.yaml:\($0) duplicate-id" }
        + units.places.map { "units/a.yaml:\($0) duplicate-id" })
    #expect(
      content.findings.findings.flatMap(\.related).map { "\($0.location.point.line):\($0.location.point.column)" } == [
        "1:8", "1:8", "1:8", "1:8",
      ])
    #expect(content.registry.unit(id: "a").map { content.registry[$0].name.value } == "A")
  }

  @Test("What its parts say of one another is told where it stands")
  func references() {
    let units = MarkedText("- {id: a, name: A, parent: ▸bb}\n")
    let cluster = MarkedText(
      """
      name: Cụm
      organiser: ▸cc
      part-of: ▸lạ
      predecessors: [▸cũ]
      members:
        - {from: 2011, units: [a, ▸dd]}
      leaders:
        - {year: 2020, leader: ▸ee, deputies: [a, ▸gg]}

      """)
    let content = ResolvedContent(units: units.text, clusters: ["cum": cluster.text])
    let kinds = ["unknown-unit", "unknown-cluster", "unknown-cluster", "unknown-unit", "unknown-unit", "unknown-unit"]
    #expect(
      content.told == zip(cluster.places, kinds).map { "clusters/cum.yaml:\($0) \($1)" }
        + units.places.map { "units/a.yaml:\($0) unknown-unit" })
  }

  @Test("A unit is within itself and what is above it, also where parents lead back")
  func within() {
    let content = ResolvedContent(
      units:
        "- {id: a, name: A}\n- {id: b, name: B, parent: a}\n- {id: c, name: C, parent: b}\n- {id: d, name: D, parent: e}\n- {id: e, name: E, parent: d}\n"
    )
    let registry = content.registry
    func isWithin(_ unit: String, _ ancestor: String) -> Bool? {
      guard let unit = registry.unit(id: unit), let ancestor = registry.unit(id: ancestor) else { return nil }
      return registry.isWithin(unit, ancestor)
    }
    #expect(isWithin("c", "a") == true)
    #expect(isWithin("c", "c") == true)
    #expect(isWithin("a", "c") == false)
    #expect(isWithin("d", "e") == true)
    #expect(isWithin("d", "a") == false)
  }

  @Test("Ids that cannot stand in an address are told, with better ones")
  func badIDs() {
    let units = MarkedText("- {id: ▸Yên Phong, name: A}\n- {id: yen-phong, name: B}\n")
    let content = ResolvedContent(units: units.text, clusters: ["Bắc Ninh/cụm 1": "name: Cụm\norganiser: yen-phong\n"])
    #expect(
      content.told == ["clusters/Bắc Ninh/cụm 1.yaml:0:0 bad-id"] + units.places.map { "units/a.yaml:\($0) bad-id" })
    #expect(content.findings.findings.map(\.help?.en) == ["Use “bac-ninh/cum-1”.", "Use “yen-phong”."])
  }
}
