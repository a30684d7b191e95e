import Testing

@testable import Content

/// Columns count characters as an editor shows them, whatever bytes they are made of.
@Suite("Places of findings")
struct PositionTests {
  @Test(
    "in lists, mappings and scalars of every kind",
    arguments: [
      "awards:\n  - award: giay-khen\n  - award: giay-khen\n    count: ▸ba",
      "awards:\n- award: giay-khen\n- award: giay-khen\n  count:   ▸ba",
      "awards:\n  - award: giay-khen\n    persons:\n      - name: An\n        office: ▸[a]",
      "awards: [{award: giay-khen}, {award: giay-khen, count: ▸ba}]",
      "awards: [\n  {award: giay-khen,\n   count: ▸ba}\n  ]",
      "awards:\n  - {award: giay-khen, to: [a, b, ▸{c: d}]}",
      "points: [một, hai, ▸[ba]]",
      "points:\n  - một\n  - hai\n  -   ▸[ba]",
      "points:\n  -\n    ▸[ba]",
      "year: ▸\"hai nghìn\"",
      "year: ▸'hai nghìn'",
      "year: ▸\"hai\n  nghìn\"",
      "year: ▸|\n  hai nghìn",
      "year: ▸>-\n  hai\n  nghìn",
      "year:\n  ▸hai nghìn",
      "year: # năm thi đua\n  ▸hai nghìn",
      "\"year\": ▸hai nghìn",
      "year:     ▸hai nghìn   # sai",
      "summary: |\n  Đoạn một.\n\n  Đoạn hai.\nyear: ▸hai nghìn",
      "summary: >\n  Đoạn một.\n  Đoạn hai.\n\n\nyear: ▸hai nghìn",
      "summary: \"Đoạn một.\n\n  Đoạn hai.\"\nyear: ▸hai nghìn",
      "summary: Đoạn một,\n  vẫn đoạn một.\nyear: ▸hai nghìn",
      "# ghi chú\n\nyear: ▸hai nghìn",
    ])
  func shapes(_ lines: String) {
    let text = MarkedText(Read.recordText(lines))
    #expect(Read.record(text.text).told == text.told("wrong-form"))
  }

  @Test(
    "behind letters of every kind in the same line",
    arguments: [
      "{name: Nguyễn Thị Ưởng, role: ▸xyz}",
      // The same in decomposed letters, which are composed when they are read.
      "{name: Nguye\u{302}\u{303}n Thi\u{323} U\u{31B}o\u{31B}\u{309}ng, role: ▸xyz}",
      // Letters that have no composed form stay two or three scalars, and one character.
      "{name: x\u{323}\u{301} y\u{31B}\u{301}, role: ▸xyz}",
      "{name: 委员会, role: ▸xyz}",
      "{name: 👩‍👩‍👧‍👦 🇻🇳, role: ▸xyz}",
      "{name: \"a\\tb\", role: ▸xyz}",
      "{name: a\tb, role: ▸xyz}",
      "{name: a\u{A0}b\u{200B}, role: ▸xyz}",
      "{name: một\u{2028}hai, role: ▸xyz}",
      "{name: một\u{85}hai\u{2029}ba, role: ▸xyz}",
    ])
  func letters(_ person: String) {
    let text = MarkedText(Read.recordText("participants:\n  - \(person)"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("unlisted-word"))
    #expect(outcome.value.participants.count == 1)
  }

  @Test("in decomposed values and keys themselves")
  func decomposed() {
    let text = MarkedText(Read.recordText("▸tie\u{302}u đe\u{302}\u{300}: a\nmode: trực tie\u{302}\u{301}p"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("unknown-key"))
    #expect(outcome.words.contains("“tiêu đề”"))
    #expect(outcome.value.mode?.value == .inPerson)
  }

  @Test("with a byte order mark, which no editor shows", arguments: ["\n", "\r\n", "\r"])
  func byteOrderMark(_ end: String) {
    let text = MarkedText(Read.recordText("year: ▸hai nghìn", body: "Một <b>▸</b>").replacing("\n", with: end))
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.text.utf8)
    #expect(Read.record(bytes).told.first == "\(text.places[0]) wrong-form")
    #expect(Read.record(text.bytes).told.first == "\(text.places[0]) wrong-form")
  }

  @Test("with line ends of every kind, mixed too", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let lines = "venue: Nhà văn hóa\nsummary: |\n  Một.\n\n  Hai.\npoints: [a, ▸{b: c}]\nyear: ▸ba"
    let text = MarkedText(Read.recordText(lines).replacing("\n", with: end).replacing("Một.\(end)", with: "Một.\n"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("wrong-form", "wrong-form"))
    #expect(outcome.value.venue?.value == "Nhà văn hóa")
    #expect(outcome.value.summary?.value == "Một.\n\nHai.\n")
  }

  @Test("of a key that nothing follows are the key's")
  func emptyRequired() {
    for lines in [
      "▸title:\nvenue: a", "venue: a\n▸title:", "▸title: ~", "▸title: # chưa có", "▸\"title\":   \nvenue: a",
    ] {
      let text = MarkedText("---\ndate: 2020\nkind: khác\ncluster: a\n\(lines)\n---\n")
      #expect(Read.record(text.text).told == text.told("missing-key"))
    }
  }

  @Test("come in the order of the file, several in one line too")
  func several() {
    let text = MarkedText(
      Read.recordText(
        "year: ▸ba\nleadership: [{year: 2021, by: ▸xyz, ▸khoa: 1}, {▸nam: 2021}, ▸{by: bầu}]\ntime: ▸trưa"))
    let places = text.places
    #expect(
      Read.record(text.text).told == [
        "\(places[0]) wrong-form", "\(places[1]) unlisted-word", "\(places[2]) unknown-key",
        // The item that has no year for its key is misspelt.
        "\(places[3].line):\(places[3].column - 1) missing-key", "\(places[3]) unknown-key", "\(places[4]) missing-key",
        "\(places[5]) wrong-form",
      ])
  }
}
