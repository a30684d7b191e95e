import Diagnostics
import Emulation
import Testing

@testable import Website

@Suite("The index of the search page")
struct SearchIndexTests {
  private func index(_ records: [MeetingRecord], units: [Unit] = []) -> SearchIndex {
    index(.make(records, units: units))
  }

  private func index(_ archive: Archive) -> SearchIndex {
    var findings: [Finding] = []
    return SearchIndex(
      Edition(
        archive: archive, bodies: archive.records.map { _ in BodyText() }, pages: [], pageBodies: [],
        words: Words([:]), findings: &findings))
  }

  private func text(_ index: SearchIndex, _ prefix: String) -> String {
    index.files.filter { $0.address.hasPrefix("tim-kiem/" + prefix) }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  @Test("Each spelling of a word has its own list")
  func spellings() throws {
    let made = index([
      try .make("Hòa đua", "2020-01-02", path: "content/records/a.md"),
      try .make("Hoà dưa", "2020-01-03", path: "content/records/b.md"),
      try .make("Hoa dua", "2020-01-04", path: "content/records/c.md"),
    ])
    #expect(text(made, "tu").contains("\ndua =F|dưa=D|đua=B"))
    #expect(text(made, "tu").contains("\nhoa =F|hoa1=BB"))
    #expect(text(made, "cap").contains("\nhoa_dua =BBB\n"))
  }

  @Test("What was withdrawn is not there")
  func withdrawn() throws {
    let made = index([
      try .make("Còn", "2020-01-02", path: "content/records/a.md"),
      try .make("Rút", "2020-01-03", path: "content/records/b.md", withdrawn: "2021-01-01"),
    ])
    for file in made.files { #expect(!String(decoding: file.bytes, as: UTF8.self).lowercased().contains("rút")) }
    #expect(text(made, "muc-luc").contains("records:1,"))
    #expect(!text(made, "tu").contains("rut"))
  }

  @Test("A unit that only a withdrawn record names is not among those to choose from")
  func unitsOfWithdrawn() throws {
    var unit = Unit(path: "content/units/a.yaml", at: .wholeFile)
    unit.id = Fact("dong-son")
    unit.name = Fact("huyện Đông Sơn")
    var reference = Reference<Unit>("dong-son")
    reference.target = Handle(0)
    var award = AwardItem(at: .wholeFile)
    award.recipients = .units([reference])
    for withdrawn in [nil, "2021-01-01"] {
      let record = try MeetingRecord.make(
        "Một", "2020-01-02", path: "content/records/a.md", withdrawn: withdrawn
      ).with { $0.awards = [award] }
      #expect(text(index([record], units: [unit]), "don-vi").contains("Đông Sơn") == (withdrawn == nil))
    }
  }

  @Test("A record that comes last changes no number of another")
  func laterRecord() throws {
    var unit = Unit(path: "content/units/a.yaml", at: .wholeFile)
    unit.id = Fact("dong-son")
    unit.name = Fact("huyện Đông Sơn")
    let first = try MeetingRecord.make("Một", "2020-01-02", path: "content/records/z.md")
    let later = try MeetingRecord.make("Hai", "2020-01-03", path: "content/records/a.md")
    #expect(text(index([first], units: [unit]), "tu").contains("\nhuyen huyên5=;B"))
    #expect(text(index([later, first], units: [unit]), "tu").contains("\nhuyen huyên5=;B"))
    #expect(text(index([later, first], units: [unit]), "tu").contains("\nmot môt5=B\n"))
  }

  @Test("Persons whom an award goes to are found where open data name persons", arguments: [true, false])
  func persons(_ areOpen: Bool) throws {
    var recipient = Person(at: .wholeFile)
    recipient.name = Fact("Bùi Thị Mẫu")
    var chair = Person(at: .wholeFile)
    chair.name = Fact("Hồ Ví Dụ")
    var award = AwardItem(at: .wholeFile)
    award.persons = .named([recipient])
    let record = try MeetingRecord.make("Tổng kết", "2020-01-02").with { facts in
      facts.awards = [award]
      facts.chairs = [chair]
    }
    var site = Site()
    site.personsInOpenData = areOpen
    let made = index(.make([record], site: site))
    #expect(text(made, "ban-tin-0").contains("Bùi Thị Mẫu") == areOpen)
    #expect(text(made, "tu").contains("\nbui ") == areOpen)
    #expect(text(made, "ban-tin-0").contains("Hồ Ví Dụ"))
  }

  @Test("Quotes and backslashes in a title stay what they are")
  func quoting() throws {
    let made = index([try .make("Cờ \"đỏ\" \\ `${x}`", "2020-01-02")])
    #expect(text(made, "ban-tin-0").contains(#"Cờ \"đỏ\" \\ `${x}`"#))
    #expect(!text(made, "tu").dropFirst(20).dropLast(4).contains("`"))
  }

  @Test("The same records make the same index, another title another version")
  func version() throws {
    let first = index([try .make("Một", "2020-01-02")])
    #expect(first.version == index([try .make("Một", "2020-01-02")]).version)
    #expect(first.version != index([try .make("Hai", "2020-01-02")]).version)
  }
}
