import Testing

@testable import Content

@Suite("Files that are no text, or no record")
struct SourceTextTests {
  /// Bytes that are not UTF-8, or that no text holds, and where that is told.
  private static let notText: [([UInt8], String)] = [
    ([0xFF], "1:1"),
    // UTF-16, with and without its mark.
    ([0xFE, 0xFF, 0x00, 0x2D], "1:1"), ([0x2D, 0x00, 0x2D, 0x00], "1:2"),
    // Windows-1258.
    (bytes("ti", 0xEA), "1:3"),
    // Cut in the middle of a character.
    (bytes("một\nhai ê", 0xC3), "2:6"),
    // Longer than needed.
    (bytes("ế", 0xC0, 0xAF), "1:2"),
    // Half a surrogate pair, behind a decomposed letter.
    (bytes("e\u{302}\u{301} ", 0xED, 0xA0, 0x80), "1:3"),
    // Beyond Unicode.
    ([0xF4, 0x90, 0x80, 0x80], "1:1"),
    (bytes("a\r\nb\rc", 0x80), "3:2"), ([0xEF, 0xBB, 0xBF, 0x61, 0x80], "1:2"), (bytes("a", 0), "1:2"),
  ]

  private static func bytes(_ text: String, _ others: UInt8...) -> [UInt8] { Array(text.utf8) + others }

  @Test("are refused at the first such byte, by line and character", arguments: notText)
  func invalid(_ bytes: [UInt8], _ place: String) {
    let outcome = Read.record(bytes)
    #expect(outcome.told == ["\(place) invalid-text"])
    #expect(outcome.words.contains("not UTF-8"))
  }

  @Test(
    "control characters are told at their place, in the front matter as in the text",
    arguments: [
      "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{7F}", "\u{80}", "\u{9F}", "\u{FEFF}", "\u{FFFE}",
      "\u{FFFF}",
    ])
  func controls(_ control: String) {
    for text in [
      MarkedText(Read.recordText("venue: Nhà ▸\(control)văn hóa")),
      MarkedText(Read.recordText("venue: a", body: "Được ▸\(control)!\n")),
    ] {
      let outcome = Read.record(text.text)
      #expect(outcome.told == text.told("invalid-text"))
      #expect(outcome.words.contains("invisible control character"))
    }
  }

  @Test(
    "nor may an escape make one",
    arguments: ["\\0", "\\a", "\\b", "\\e", "\\x01", "\\u0007", "\\x7f", "\\x9F", "\\uFFFE", "\\uFEFF", "\\U0000FFFF"])
  func escapedControls(_ escape: String) {
    let text = MarkedText(Read.recordText("venue: ▸\"Nhà \(escape) văn hóa\"\nx-a: 1"))
    #expect(Read.record(text.text).told == text.told("invalid-text"))
    #expect(Read.record(Read.recordText("venue: 'Nhà \(escape) văn hóa'")).told == [])
  }

  @Test("escapes of what a text may hold are read")
  func escapes() {
    let outcome = Read.record(Read.recordText("venue: \"a\\tb\\n\\\"c\\\" \\u1EBF \\_d \\U0001F600\""))
    #expect(outcome.told == [])
    #expect(outcome.value.venue?.value == "a\tb\n\"c\" ế \u{A0}d 😀")
  }

  @Test("Unicode's line separators are blanks, as YAML 1.2 has it")
  func separators() {
    let outcome = Read.record(Read.recordText("venue: Nhà\u{2028}văn\u{85}hóa\u{2029}xã"))
    #expect(outcome.told == [])
    #expect(outcome.value.venue?.value == "Nhà văn hóa xã")
  }

  @Test("values are in composed letters, however they were typed")
  func composed() {
    let outcome = Read.record(Read.recordText("venue: Nha\u{300} va\u{306}n ho\u{301}a xa\u{303} Ðo\u{302}ng"))
    #expect(outcome.value.venue.map { Array($0.value.unicodeScalars) } == Array("Nhà văn hóa xã Ðông".unicodeScalars))
  }

  @Test(
    "A record without front matter",
    arguments: [
      "", "\n", "Chỉ có chữ.\n", " ---\ntitle: a\n---\n", "\n---\ntitle: a\n---\n", "--- \ntitle: a\n---\n",
      "----\ntitle: a\n----\n",
    ])
  func noFrontMatter(_ text: String) {
    let outcome = Read.record(text)
    #expect(outcome.told == ["1:1 front-matter"])
    #expect(outcome.words.contains("does not begin with"))
  }

  @Test(
    "A record whose front matter is not closed",
    arguments: [
      "---", "---\n", "---\ntitle: a\n", "---\ntitle: a\n--- \nChữ.\n", "---\ntitle: a\n ---\n",
      "---\r\ntitle: a\r\n-- -\r\n",
    ])
  func unclosedFrontMatter(_ text: String) {
    let outcome = Read.record(text)
    #expect(outcome.told == ["1:1 front-matter"])
    #expect(outcome.words.contains("never closed"))
  }

  @Test("Front matter may end with the file, and with any line end", arguments: ["\n", "\r\n", "\r"])
  func frontMatterEnds(_ end: String) {
    for close in ["---", "---\n"] {
      let outcome = Read.record(
        "---\ntitle: A\ndate: 2020\nkind: khác\ncluster: a\n\(close)".replacing("\n", with: end))
      #expect(outcome.told == [])
      #expect(outcome.value.title.value == "A")
      #expect(outcome.body.isEmpty)
    }
  }

  @Test("A line of dashes in the text is a rule, not the front matter's end")
  func dashesInText() {
    let outcome = Read.record(Read.recordText("venue: a", body: "Một\n\n---\n\nHai\n"))
    #expect(outcome.told == [])
    #expect(outcome.body.markup.contains("<hr"))
  }

  @Test(
    "Empty front matter lacks what a record needs",
    arguments: ["---\n---\n", "---\n# ghi chú\n---\n", "---\n{}\n---\n"])
  func emptyFrontMatter(_ text: String) {
    let outcome = Read.record(text)
    #expect(outcome.told == Array(repeating: "1:1 missing-key", count: 4))
  }

  @Test("A file of the registry that is empty", arguments: ["", "\n\n", "# ghi chú\n", "---\n", "~\n", "\u{FEFF}"])
  func emptyRegistry(_ text: String) {
    // A site and a cluster need keys; a list may hold nothing.
    #expect(Read.site(text).told == ["1:1 missing-key"])
    #expect(Read.cluster(text).told == ["1:1 missing-key"])
    #expect(Read.units(text).told == [])
    #expect(Read.awards(text).told == [])
    #expect(Read.rules(text).told == [])
  }

  @Test("A file of the registry that is of another shape")
  func otherShape() {
    #expect(Read.units("id: a\nname: A\n").told == ["1:1 wrong-form"])
    #expect(Read.units("- a\n- {id: b, name: B}\n").told == ["1:3 wrong-form"])
    #expect(Read.units("- a\n- {id: b, name: B}\n").value.map(\.id.value) == ["b"])
    #expect(Read.site("- title: A\n").told == ["1:1 wrong-form"])
    #expect(Read.cluster("Cụm 1\n").told == ["1:1 wrong-form"])
    #expect(Read.record("---\n- title: A\n---\n").told == ["2:1 wrong-form"])
  }
}
