import Emulation
import Testing

@testable import Content

@Suite("What names mean")
struct ResolverTests {
  private let content = ResolvedContent.provinces

  @Test("The registry itself is in order")
  func registry() {
    #expect(content.told == [])
  }

  @Test(
    "A unit is named by its id, its name or an alias, in any case, spacing, dashes and tone placement",
    arguments: [
      ("thuan-thanh", "thuan-thanh"), ("huyện Thuận Thành", "thuan-thanh"), ("Thuận Thành", "thuan-thanh"),
      ("THUẬN THÀNH", "thuan-thanh"),
      ("thuận  thành", "thuan-thanh"), ("Thuận\u{A0}Thành", "thuan-thanh"),
      ("Thua\u{323}\u{302}n Tha\u{300}nh", "thuan-thanh"),
      ("thị xã Thuận Thành", "thuan-thanh"), ("tỉnh Hòa Bình", "hoa-binh"), ("Tỉnh Hoà Bình", "hoa-binh"),
      ("huyện Yên Phong", "yen-phong"),
    ])
  func forms(_ written: String, _ id: String) {
    let outcome = content.record("cluster: bac-ninh/huyen-thi\nhost: \(written)")
    #expect(outcome.told == [])
    #expect(content.ids(outcome.value.hosts) == [id])
  }

  @Test(
    "A name that two units bore one after the other means the one of the record's date",
    arguments: [
      ("2020-12-03", "bac-ninh"), ("2025-06-30", "bac-ninh"), ("2025-07-01", "bac-ninh-2025"),
      ("2026-01", "bac-ninh-2025"), ("2024", "bac-ninh"),
      ("2025-06-01..2025-06-30", "bac-ninh"),
    ])
  func dates(_ date: String, _ id: String) {
    for name in ["Bắc Ninh", "tỉnh Bắc Ninh", "bắc ninh"] {
      let outcome = content.record("date: \(date)\ncluster: bac-ninh/huyen-thi\nhost: \(name)")
      #expect(outcome.told == [])
      #expect(content.ids(outcome.value.hosts) == [id])
    }
  }

  @Test("The emulation year is the date where there is none; where nothing is known, the unit that still is is meant")
  func undated() {
    for (lines, id) in [("year: 2020", "bac-ninh"), ("year: 2026", "bac-ninh-2025")] {
      let outcome = content.record("date: unknown\n\(lines)\ncluster: bac-ninh/huyen-thi\nhost: Bắc Ninh")
      #expect(content.ids(outcome.value.hosts) == [id])
    }
    var site = Site()
    site.summaryOrganisers = [Reference("Bắc Ninh")]
    var findings = content.findings.findings
    Resolver(registry: content.registry).resolve(&site, path: "content/site.yaml", findings: &findings)
    #expect(content.ids(site.summaryOrganisers) == ["bac-ninh-2025"])
    #expect(findings == [])
  }

  @Test("A date in whose span both names held is no help")
  func bothNames() {
    for date in ["2025", "2025-06-30..2025-07-01"] {
      let text = MarkedText(Read.recordText("date: \(date)\ncluster: trung-uong/so-noi-vu\nhost: ▸Bắc Ninh"))
      let outcome = content.record(text.text)
      #expect(outcome.told == text.told("ambiguous-unit"))
      #expect(outcome.words.hasSuffix("Use one of the ids: bac-ninh, bac-ninh-2025."))
    }
  }

  @Test(
    "A name of several units means the member of the record's cluster, then what is below its organiser",
    arguments: [
      ("cluster: bac-ninh/huyen-thi", "Yên Phong", "yen-phong"),
      ("cluster: bac-giang/cum-1", "Yên Phong", "yen-phong-bac-giang"),
      ("cluster: bac-ninh/huyen-thi", "Sở Nội vụ", "so-noi-vu-bac-ninh"),
      ("organiser: bac-giang", "Sở Nội vụ", "so-noi-vu-bac-giang"),
      // A member comes before what is below the organiser.
      ("cluster: trung-uong/so-noi-vu", "Sở Nội vụ", "so-noi-vu-bac-giang"),
    ])
  func places(_ whose: String, _ written: String, _ id: String) {
    let cluster = whose.hasPrefix("cluster") ? whose : whose + "\ncluster:"
    let outcome = content.record("\(cluster)\nhost: \(written)")
    #expect(outcome.told == [])
    #expect(content.ids(outcome.value.hosts) == [id])
  }

  @Test("A name of several units that nothing tells apart is an error that lists them and where they are")
  func ambiguous() {
    let text = MarkedText(Read.recordText("organiser: hoa-binh\ncluster: trung-uong/so-noi-vu\nhost: ▸Yên Phong"))
    let outcome = content.record(text.text)
    #expect(outcome.told == text.told("ambiguous-unit"))
    #expect(outcome.words == "“Yên Phong” is the name of 2 units. Use one of the ids: yen-phong, yen-phong-bac-giang.")
    #expect(
      outcome.findings.findings.first?.related.map(\.message.en) == [
        "yen-phong: huyện Yên Phong", "yen-phong-bac-giang: xã Yên Phong",
      ])
    #expect(outcome.findings.findings.first?.related.map { Int($0.location.point.line) } == [16, 18])
    #expect(content.ids(outcome.value.hosts) == ["?"])
  }

  @Test(
    "A name that is not known is an error that suggests the nearest",
    arguments: [
      ("thuan thanh", "Did you mean “thuan-thanh”"), ("Thuan Thanh", "Did you mean “thuan-thanh”"),
      ("thuận thanh", "Did you mean “thuan-thanh”"),
      ("yen-fong", "Did you mean “yen-phong”"), ("huyện Yên Phog", "“huyện Yên Phong”"),
      ("Quảng Ninh nào đó", "Mend the name, or add the unit"),
    ])
  func unknown(_ written: String, _ words: String) {
    let text = MarkedText(Read.recordText("cluster: bac-ninh/huyen-thi\nhost: ▸\(written)"))
    let outcome = content.record(text.text)
    #expect(outcome.told == text.told("unknown-unit"))
    #expect(outcome.words.contains(words))
  }

  @Test("A cluster is named by its id, its name or an alias")
  func clusters() {
    for name in ["bac-ninh/huyen-thi", "Cụm huyện, thị xã", "CỤM HUYỆN,  THỊ XÃ"] {
      let outcome = content.record("cluster: ['\(name)']")
      #expect(outcome.told == [])
      #expect(outcome.value.clusters.compactMap(\.target).map { content.registry[$0].id } == ["bac-ninh/huyen-thi"])
    }
  }

  @Test("A name of two clusters means that of the record's organiser; without one it is an error")
  func ambiguousCluster() {
    for (organiser, id) in [("bac-ninh", "bac-ninh/huyen-thi"), ("bac-giang", "bac-giang/cum-1")] {
      let outcome = content.record("organiser: \(organiser)\ncluster: Cụm số 1")
      #expect(outcome.told == [])
      #expect(outcome.value.clusters.compactMap(\.target).map { content.registry[$0].id } == [id])
    }
    let text = MarkedText(Read.recordText("cluster: ▸Cụm số 1"))
    let outcome = content.record(text.text)
    #expect(outcome.told == text.told("ambiguous-cluster"))
    #expect(outcome.words.contains("Use one of the ids: bac-ninh/huyen-thi, bac-giang/cum-1."))
    let unknown = MarkedText(Read.recordText("cluster: ▸bac-ninh/huyen-thj"))
    #expect(content.record(unknown.text).told == unknown.told("unknown-cluster"))
    #expect(content.record(unknown.text).words.contains("Did you mean “bac-ninh/huyen-thi”"))
  }

  @Test(
    "An award is named by its id, its names of any time or an alias",
    arguments: [
      ("co-tinh", "co-tinh"), ("CO-TINH", "co-tinh"), ("Cờ thi đua của ubnd tỉnh", "co-tinh"), ("Cờ tỉnh", "co-tinh"),
      ("cờ dẫn đầu", "co-tinh"),
      ("Cờ thi đua xuất sắc", "co-tinh"), ("bang-khen", "bang-khen"), ("Bằng khen", "bang-khen"),
    ])
  func awards(_ written: String, _ id: String) {
    let outcome = content.record("cluster: bac-ninh/huyen-thi\nawards: [{award: \(written)}]")
    #expect(outcome.told == [])
    #expect(outcome.value.awards.compactMap(\.award.target).map { content.registry[$0].id.value } == [id])
  }

  @Test("An award's name means the one that there was on the date")
  func awardDates() {
    let outcome = content.record("date: 2024-12-03\ncluster: bac-ninh/huyen-thi\nawards: [{award: Bằng khen}]")
    #expect(outcome.value.awards.compactMap(\.award.target).map { content.registry[$0].id.value } == ["bang-khen-moi"])
  }

  @Test("An award that is not known, of two names or without a name")
  func wrongAwards() {
    let text = MarkedText(
      Read.recordText(
        "cluster: bac-ninh/huyen-thi\nawards:\n  - award: ▸Giấy khen\n  - award: ▸Cờ luân lưu\n  - award: ▸co-tihn\n  - award: ▸other\n  - award: other\n    title: Cờ"
      ))
    #expect(
      content.record(text.text).told
        == text.told("ambiguous-award", "unknown-award", "unknown-award", "other-without-title"))
  }

  @Test("Who gives an award may be any body: its words are kept")
  func givenBy() {
    let outcome = content.record(
      "cluster: bac-ninh/huyen-thi\nawards: [{award: co-tinh, by: Bộ Nội vụ}, {award: co-tinh, by: Thuận Thành}]")
    #expect(outcome.told == [])
    #expect(outcome.value.awards.map(\.by?.written) == ["Bộ Nội vụ", "Thuận Thành"])
    #expect(content.ids(outcome.value.awards.compactMap(\.by)) == ["?", "thuan-thanh"])
  }

  @Test("An item's cluster is one of the record's")
  func itemsClusters() {
    let items = [
      "leadership: [{year: 2021, cluster: @}]", "awards: [{award: co-tinh, cluster: @}]", "results: {cluster: @}",
      "results: {ranking: [{unit: Thuận Thành, cluster: @}]}", "results: {grades: [{grade: tốt, cluster: @}]}",
      "excluded: [{unit: Thuận Thành, cluster: @}]", "commendations: [{to: units, cluster: @}]",
      "movements: [{name: A, cluster: @}]",
      "indicators: [{name: A, cluster: @}]", "handovers: [{what: A, cluster: @}]",
      "documents: [{number: A, cluster: @}]",
    ]
    for item in items {
      let right = Read.recordText("cluster: bac-ninh/huyen-thi\n" + item.replacing("@", with: "bac-ninh/huyen-thi"))
      #expect(content.record(right).told == [])
      let wrong = MarkedText(
        Read.recordText("cluster: bac-ninh/huyen-thi\n" + item.replacing("@", with: "▸bac-giang/cum-1")))
      #expect(content.record(wrong.text).told == wrong.told("cluster-not-of-record"))
      let unknown = MarkedText(Read.recordText("cluster: bac-ninh/huyen-thi\n" + item.replacing("@", with: "▸lạ")))
      #expect(content.record(unknown.text).told == unknown.told("unknown-cluster"))
    }
  }

  @Test("Every place of a record that names a unit is resolved, or told where it stands")
  func everyPlace() {
    let places = [
      "host: @", "host: [Thuận Thành, @]", "chairs: [{unit: @}]", "participants: [{name: An, unit: @}]",
      "leadership: [{year: 2021, leader: @}]",
      "leadership: [{year: 2021, deputies: [Thuận Thành, @]}]", "awards: [{award: co-tinh, to: @}]",
      "awards: [{award: co-tinh, to: [Thuận Thành, @]}]",
      "awards: [{award: co-tinh, persons: [{name: An, unit: @}]}]", "results: {ranking: [{unit: @}]}",
      "results: {grades: [{grade: tốt, units: [@]}]}",
      "excluded: [{unit: @}]", "commendations: [{to: units, unit: @}]", "indicators: [{name: A, units: [@]}]",
      "handovers: [{what: A, from: @}]",
      "handovers: [{what: A, to: @}]", "organiser: @",
    ]
    for place in places {
      let right = Read.recordText("cluster: bac-ninh/huyen-thi\n" + place.replacing("@", with: "thuan-thanh"))
      #expect(content.record(right).told == [])
      let wrong = MarkedText(Read.recordText("cluster: bac-ninh/huyen-thi\n" + place.replacing("@", with: "▸Đông Anh")))
      #expect(content.record(wrong.text).told == wrong.told("unknown-unit"))
    }
  }
}
