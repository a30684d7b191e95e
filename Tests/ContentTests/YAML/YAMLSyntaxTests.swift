import Testing

@testable import Content

@Suite("What is no YAML, or none that is used here")
struct YAMLSyntaxTests {
  @Test(
    "is told in plain words at its place",
    arguments: [
      ("venue: Hội nghị▸: phần một", "colon is out of place"),
      ("venue: a\n  points▸: b", "colon is out of place"),
      ("venue: ▸\"Hội trường", "never closed"),
      ("venue: ▸'Hội trường\nmode: online", "never closed"),
      ("venue: ▸\"Hội trường\nyear: 2020\nslug: a", "never closed"),
      ("points: ▸[một, hai", "“[” that opens here is never closed"),
      ("points: ▸[một, hai\nyear: 2020", "“[” that opens here is never closed"),
      ("compact: ▸{year: 2021\nyear: 2020", "“{” that opens here is never closed"),
      ("points: [một, {hai: ba▸]", "a comma or “}” is missing"),
      ("compact: {year: a▸: b}", "a comma or “}” is missing"),
      ("points: [một, ▸, hai]", "a value is wanted here"),
      ("venue: ▸] a", "a value is wanted here"),
      ("venue: \"Hội nghị\" ▸tổng kết", "follows a value that has ended"),
      ("points: [một]▸]", "follows a value that has ended"),
      ("venue: ▸@a", "no value can begin"),
      ("venue: ▸`a`", "no value can begin"),
      ("venue: ▸% a", "no value can begin"),
      ("▸\tvenue: a", "indented with a tab"),
      ("points:\n▸\t- a", "no value can begin"),
      ("venue: a\n▸\tb", "indented with a tab"),
      ("points:\n  - a\n ▸- b", "indentation does not match"),
      ("venue: a\n mode▸: online", "colon is out of place"),
      ("venue: ▸- a", "out of place here"),
      ("venue: |▸a\n  b", "only a line break may stand"),
      ("venue: >-2▸a\n  b", "only a line break may stand"),
      ("venue: \"C:▸\\data\"", "does not go with what follows it"),
      ("venue: \"\\x▸zz\"", "does not go with what follows it"),
      ("venue: \"\\u▸D800\"", "does not go with what follows it"),
      ("một\n▸hai: ba", "lacks its colon"),
    ])
  func syntax(_ lines: String, _ words: String) {
    let text = MarkedText(Read.recordText(lines))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("yaml-syntax"))
    #expect(outcome.words.contains(words))
    // No word of the parser's own is told, in either language.
    #expect(!outcome.words.contains("expected") && !outcome.words.contains("scalar"))
  }

  @Test(
    "anchors, aliases and tags, each once, and nothing that follows from it",
    arguments: [
      ("venue: ▸&a Hội trường", "anchors"), ("venue: ▸&Bắc Ninh", "anchors"), ("venue: ▸& a", "anchors"),
      ("points: ▸&a [b, c]", "anchors"), ("compact: ▸&a {year: 2021}", "anchors"), ("title: ▸&a", "anchors"),
      ("venue: ▸*a", "aliases"), ("title: ▸*a", "aliases"), ("kind: ▸*a", "aliases"), ("year: ▸*a", "aliases"),
      ("cluster: ▸*a", "aliases"), ("points: [một, ▸*a]", "aliases"), ("awards: [▸*a]", "aliases"),
      ("venue: ▸**đậm**", "aliases"),
      ("title: {value: ▸*a}", "aliases"), ("venue: {value: b, note: ▸*a}", "aliases"), ("▸*a : b", "aliases"),
      ("venue: ▸! a", "tags"), ("venue: ▸!!str a", "tags"), ("venue: ▸!quan-trọng", "tags"), ("title: ▸!quan", "tags"),
      ("points: ▸!!seq [a]", "tags"), ("compact: ▸!a {year: 2021}", "tags"),
    ])
  func features(_ lines: String, _ words: String) {
    let text = MarkedText(Read.recordText(lines))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("yaml-feature"))
    #expect(outcome.words.contains(words))
  }

  @Test("the same key twice, with the first place beside it")
  func duplicate() {
    let text = MarkedText("- id: a\n  ▸name: A\n  aliases: [B]\n  ▸name: C\n")
    let outcome = Read.units(text.text)
    #expect(outcome.told == ["\(text.places[1]) duplicate-key"])
    #expect(
      outcome.findings.findings.first?.related.map { "\($0.location.point.line):\($0.location.point.column)" } == [
        text.places[0].description
      ])
    #expect(outcome.value.first?.name.value == "A")
  }

  @Test("the same key twice, in letters composed differently")
  func duplicateDecomposed() {
    let text = MarkedText(Read.recordText("x-đề: 1\n▸x-đe\u{302}\u{300}: 2"))
    #expect(Read.record(text.text).told == text.told("duplicate-key"))
  }

  @Test("many keys, the last ones twice")
  func manyDuplicates() {
    let keys = (1...40).map { "x-\($0): a" }
    let text = MarkedText(
      Read.recordText((keys + ["▸x-40: b", "▸x-13: c", "▸x-1: d", "▸x-40: e"]).joined(separator: "\n")))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.places.map { "\($0) duplicate-key" })
    // Each is held against the first of its name, not against the one before.
    #expect(outcome.findings.findings.map { Int($0.related.first?.location.point.line ?? 0) } == [45, 18, 6, 45])
  }

  @Test("keys that are lists or mappings", arguments: ["? ▸[a]\n: b", "▸{a: b}: c", "▸[a]: b"])
  func keysAreTexts(_ lines: String) {
    let text = MarkedText(lines.hasPrefix("?") || !lines.isEmpty ? "title: A\n" + lines + "\n" : lines)
    #expect(Read.site(text.text).told == text.told("yaml-syntax"))
  }

  @Test(
    "several documents in one file",
    arguments: ["title: A\n▸---\ntitle: B\n", "title: A\n...\n▸---\ntitle: B\n", "title: A\n...\n▸title: B\n"])
  func documents(_ marked: String) {
    let text = MarkedText(marked)
    #expect(Read.site(text.text).told == text.told("yaml-feature"))
  }

  @Test("one document between its marks is read")
  func oneDocument() {
    let outcome = Read.site("%YAML 1.2\n---\ntitle: A\n...\n")
    #expect(outcome.told == [])
    #expect(outcome.value.title.value == "A")
  }

  @Test("nesting has an end")
  func depth() {
    let deepest = YAMLParser.depthLimit - 1
    func nested(_ levels: Int) -> String {
      "title: A\nx-sau: " + String(repeating: "[", count: levels) + "a" + String(repeating: "]", count: levels) + "\n"
    }
    #expect(Read.site(nested(deepest)).told == [])
    let text = MarkedText(nested(deepest + 1).replacing("a]", with: "▸a]"))
    #expect(Read.site(text.text).told == text.told("yaml-feature"))
  }
}
