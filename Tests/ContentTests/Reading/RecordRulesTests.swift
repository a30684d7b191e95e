import Emulation
import Testing

@testable import Content

@Suite("What no single key of a record can tell")
struct RecordRulesTests {
  private static let base = "---\ntitle: A\ndate: 2020-12-03\nkind: khác\n"

  @Test("a record is of a cluster or of an organiser")
  func cluster() {
    for organised in [
      "cluster: a", "cluster: [a, b]", "organiser: a", "cluster:\norganiser: a", "cluster: a\norganiser: b",
    ] {
      #expect(Read.record(Self.base + organised + "\n---\n").told == [])
    }
    #expect(Read.record(Self.base + "---\n").told == ["1:1 missing-key"])
    for empty in ["cluster:", "cluster: []", "cluster: ~", "organiser:", "venue: a\ncluster:"] {
      let text = MarkedText(
        Self.base + empty.replacing("cluster", with: "▸cluster").replacing("organiser", with: "▸organiser") + "\n---\n")
      #expect(Read.record(text.text).told == text.told("missing-key"))
    }
  }

  @Test("a list that is required holds something", arguments: ["[]", "[~]", "[ , ]", "\n  -\n  -"])
  func emptyKinds(_ list: String) {
    // "[ , ]" is a mistake of its own.
    let text = MarkedText("---\ntitle: A\ndate: 2020\n▸kind: \(list)\ncluster: a\n---\n")
    let told = Read.record(text.text).told
    #expect(told == (list == "[ , ]" ? ["4:9 yaml-syntax"] : text.told("missing-key")))
  }

  @Test(
    "where the date is not known, the year is",
    arguments: [
      "▸unknown", "▸không rõ", "▸Không  rõ", "{value: ▸unknown, note: thiếu}", "\n  note: thiếu\n  value: ▸unknown",
    ])
  func undated(_ date: String) {
    let text = MarkedText("---\ntitle: A\nkind: khác\ncluster: a\ndate: \(date)\n---\n")
    #expect(Read.record(text.text).told == text.told("missing-key"))
    let dated = Read.record(text.text.replacing("title", with: "year: 2020\ntitle"))
    #expect(dated.told == [])
    #expect(dated.value.emulationYear == 2020)
  }

  @Test("one mistake is told once: a date that is none needs no year, and a year that is none is there")
  func once() {
    let date = MarkedText("---\ntitle: A\ndate: ▸hôm qua\nkind: khác\ncluster: a\n---\n")
    #expect(Read.record(date.text).told == date.told("bad-date"))
    let year = MarkedText("---\ntitle: A\ndate: unknown\nyear: ▸ba\nkind: khác\ncluster: a\n---\n")
    #expect(Read.record(year.text).told == year.told("wrong-form"))
  }

  @Test("a number is exact or a lower bound, not both")
  func bounds() {
    for (list, exact) in [("commendations:\n  - to: units", "count"), ("indicators:\n  - name: Thu", "value")] {
      let text = MarkedText(Read.recordText("\(list)\n    \(exact): 5\n    ▸at-least: 4"))
      #expect(Read.record(text.text).told == text.told("inconsistent-value"))
      #expect(Read.record(Read.recordText("\(list)\n    \(exact):\n    at-least: 4")).told == [])
      #expect(Read.record(Read.recordText("\(list)\n    \(exact): 5\n    at-least:")).told == [])
    }
  }

  @Test("a person has a name, an office or a unit")
  func persons() {
    let text = MarkedText(
      Read.recordText(
        "chairs:\n  - ▸note: vắng\n  - name: An\nparticipants: [▸{role: phát biểu}, {unit: a}, {office: Chủ tịch}]\n"
          + "awards: [{award: a, persons: [▸{name: }]}]"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("missing-key", "missing-key", "missing-key"))
    #expect(outcome.value.chairs.count == 1)
    #expect(outcome.value.participants.count == 2)
  }

  @Test(
    "an award goes to units, to all or to the others",
    arguments: [
      ("others", "others"), ("Others", "others"), ("các đơn vị còn lại", "others"), ("Còn  lại", "others"),
      ("[others]", "others"),
      ("{value: others, note: theo nguồn}", "others"), ("all", "all"), ("Tất cả các đơn vị", "all"),
      ("{value: tất cả}", "all"),
      ("a", "1"), ("[a, b]", "2"), ("[]", "0"), ("{value: a, certainty: likely}", "1"), ("[others, a]", "2"),
    ])
  func recipients(_ written: String, _ meant: String) {
    let outcome = Read.record(Read.recordText("awards:\n  - award: giay-khen\n    to: \(written)"))
    #expect(outcome.told == [])
    let read: String? =
      switch outcome.value.awards.first?.recipients {
      case .others: "others"
      case .all: "all"
      case .units(let units): String(units.count)
      case nil: nil
      }
    #expect(read == meant)
  }

  @Test("an award goes to a number of persons, or to those that are named")
  func awardedPersons() {
    let outcome = Read.record(
      Read.recordText(
        "awards: [{award: a, persons: 4}, {award: a, persons: {value: 0, note: b}}, {award: a, persons: [{name: An}]}]")
    )
    #expect(outcome.told == [])
    let told = outcome.value.awards.map { item -> String in
      switch item.persons {
      case .count(let count): "\(count.value)"
      case .named(let persons): persons.compactMap(\.name?.value).joined()
      case nil: "?"
      }
    }
    #expect(told == ["4", "0", "An"])
    for wrong in ["▸bốn", "▸4 người", "[▸An]", "▸{name: An}", "▸-1", "{value: ▸bốn}"] {
      let text = MarkedText(Read.recordText("awards: [{award: a, persons: \(wrong)}]"))
      #expect(Read.record(text.text).told == text.told("wrong-form"))
    }
  }

  @Test("empty items of a list are passed over")
  func emptyItems() {
    let outcome = Read.record(Read.recordText("awards:\n  -\n  - award: a\n  - ~\nhost: [a, ~]"))
    #expect(outcome.told == [])
    #expect(outcome.value.awards.count == 1)
    #expect(outcome.value.hosts.count == 1)
  }

  @Test("an item that cannot be read leaves the others")
  func otherItems() {
    let outcome = Read.record(
      Read.recordText("awards:\n  - award: a\n  - giấy khen\n  - award: b\nkind: [khác, lạ, tổng kết]"))
    #expect(outcome.value.awards.map(\.award.written) == ["a", "b"])
    #expect(outcome.value.kinds.map(\.value) == [.other, .annualReview])
    #expect(outcome.findings.count(.error) == 2)
  }

  @Test("a comma inside braces is told as the comma that it is")
  func commas() {
    for lines in [
      "awards: [{award: a, note: Giấy khen của Sở, ▸ban}]", "results: {ranking: [{unit: a, score: 98,▸5}]}",
      "venue: {value: Hội trường A, ▸xã B}", "compact: {year: 2021, ▸hai}",
      "{title: A, date: 2020, kind: khác, cluster: a, summary: b, ▸c}",
    ] {
      let text = MarkedText(lines.hasPrefix("{") ? "---\n\(lines)\n---\n" : Read.recordText(lines))
      let outcome = Read.record(text.text)
      #expect(outcome.told == text.told("unknown-key"))
      #expect(outcome.words.contains("a comma begins a new key"))
    }
    let rules = MarkedText("- {id: a, parameters: {b: một, ▸hai}}\n")
    #expect(Read.rules(rules.text).told == rules.told("unknown-key"))
    #expect(Read.rules(rules.text).words.contains("a comma begins a new key"))
  }

  @Test(
    "the site's address is a whole one",
    arguments: ["thidua.example.vn", "ftp://a.vn/", "//a.vn", "https://", "https:///a", "https://a b.vn/", "http:a.vn"])
  func wrongBase(_ address: String) {
    let text = MarkedText("title: A\nbase-url: ▸\(address)\n")
    #expect(Read.site(text.text).told == text.told("wrong-form"))
  }

  @Test("and ends in a slash")
  func base() {
    for address in ["https://a.vn", "https://a.vn/", "http://a.vn:8080/b", "HTTPS://A.vn/b/"] {
      let outcome = Read.site("title: A\nbase-url: \(address)\n")
      #expect(outcome.told == [])
      #expect(outcome.value.baseURL?.value == (address.hasSuffix("/") ? address : address + "/"))
    }
  }
}
