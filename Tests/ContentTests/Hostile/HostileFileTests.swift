import Diagnostics
import Testing

@testable import Content

/// Files that somebody made to hurt. Each is read or refused; none crashes or fills a terminal. What must not take longer than in
/// proportion to its size is large enough here that it would never end otherwise.
@Suite("Hostile files")
struct HostileFileTests {
  @Test("10,000 nested lists and mappings are refused", arguments: [("[", "]"), ("{a: ", "}"), ("[{a: [", "]}]")])
  func nested(_ open: String, _ close: String) {
    for levels in [10_000, 100_000] {
      let text = "title: A\nx-sau: " + String(repeating: open, count: levels) + String(repeating: close, count: levels)
      let told = Read.site(text).told
      #expect(told.count == 1 && told[0].hasSuffix("yaml-feature"))
    }
  }

  @Test("10,000 nested blocks are refused")
  func nestedBlocks() {
    #expect(
      Read.site("title: A\nx-sau:\n  " + String(repeating: "- ", count: 10_000) + "a\n").told == ["3:67 yaml-feature"])
    let stairs = (0..<3_000).map { String(repeating: " ", count: $0) + "x-a:\n" }.joined()
    #expect(Read.site(stairs).told == ["33:33 yaml-feature"])
  }

  @Test("100,000 keys, of one's own, unknown or written twice")
  func keys() {
    let own = Read.site("title: A\n" + (1...100_000).map { "x-\($0): \($0)\n" }.joined())
    #expect(own.told == [])
    let unknown = Read.site("title: A\n" + (1...100_000).map { "khoa-\($0): \($0)\n" }.joined())
    #expect(unknown.told.count == 101)
    #expect(unknown.told.last == "100001:1 too-many-findings")
    #expect(unknown.findings.findings.last?.message.en == "this file has 99900 more findings")
    let twice = Read.site(Array(repeating: "title: A\n", count: 100_000).joined())
    #expect(twice.told.count == 101)
    #expect(twice.told.last == "100000:1 too-many-findings")
    let pairs = (1...50_000).map { "x-\($0): a\n" }.joined()
    #expect(Read.site("title: A\n" + pairs + pairs).told.count == 101)
  }

  @Test("20,000 items, right or wrong")
  func items() {
    let right = Read.record(Read.recordText("awards:\n" + (1...20_000).map { "  - award: a\($0)\n" }.joined()))
    #expect(right.told == [])
    #expect(right.value.awards.count == 20_000)
    let wrong = Read.record(
      Read.recordText("leadership: [" + Array(repeating: "a", count: 20_000).joined(separator: ", ") + "]"))
    #expect(wrong.told.count == 101)
    let words = Read.record(
      Read.recordText("points: a\nkind: [" + (1...20_000).map { "loai\($0)" }.joined(separator: ", ") + "]"))
    #expect(words.told.count == 101)
  }

  @Test("more values than any file needs are refused")
  func values() {
    let text = "title: A\nx-a: [" + String(repeating: "a,", count: YAMLParser.nodeLimit) + "]\n"
    #expect(Read.site(text).told.map { $0.split(separator: " ")[1] } == ["yaml-feature"])
  }

  @Test("a very long scalar, read as what its key wants")
  func scalar() {
    let long = String(repeating: "tiếng Việt ", count: 40_000) + "hết"
    #expect(Read.record(Read.recordText("summary: \(long)")).value.summary?.value.utf8.count == long.utf8.count)
    #expect(Read.record(Read.recordText("summary: \"\(long)\"")).told == [])
    for (key, kind) in [
      ("year", "wrong-form"), ("mode", "unlisted-word"), ("publish", "bad-date"), ("time", "wrong-form"),
      ("draft", "wrong-form"),
    ] {
      let outcome = Read.record(Read.recordText("\(key): \(long)"))
      #expect(outcome.told == ["6:\(key.count + 3) \(kind)"])
      // What is told of it is short all the same.
      #expect(outcome.words.utf8.count < 1_000)
    }
    let key = Read.site("title: A\n? \(long)\n: x\n")
    #expect(key.told == ["2:3 unknown-key"])
    #expect(key.words.utf8.count < 1_000)
  }

  @Test("mistakes at the end of a very long line are told with the piece that they stand in")
  func longLine() {
    let items = Array(repeating: "{a: b}", count: 300).joined(separator: ", ")
    let outcome = Read.record(
      Read.recordText("awards: [{award: \(String(repeating: "Việt ", count: 60_000))}, \(items)]"))
    #expect(outcome.told.count == 101)
    let text = TextReport(language: .english, isColoured: false).text(outcome.findings)
    #expect(text.utf8.count < 100_000)
    #expect(text.contains("\n 6 | …"))
  }

  @Test("the last finding is as grave as the worst that is not told")
  func severity() {
    let scores = (1...120).map { _ in "{unit: a, score: 1.286}" }.joined(separator: ", ")
    let warnings = Read.record(Read.recordText("results: {ranking: [\(scores)]}"))
    #expect(warnings.told.count == 101)
    #expect(!warnings.findings.hasErrors)
    #expect(warnings.findings.count(.warning) == 101)
    let error = Read.record(Read.recordText("results: {ranking: [\(scores), {unit: a, score: chín}, \(scores)]}"))
    #expect(error.told.count == 101)
    #expect(error.findings.count(.error) == 1)
    #expect(error.findings.findings.last?.severity == .error)
    #expect(error.findings.findings.last?.kind.id == "too-many-findings")
  }

  @Test("as many findings as there is room for are all told")
  func exactly() {
    let lines = (1...Decoding.limit).map { "khoa-\($0): a\n" }.joined()
    #expect(Read.site("title: A\n" + lines).told.count == Decoding.limit)
    #expect(Read.site("title: A\n" + lines + "venue: a\n").told.count == Decoding.limit + 1)
  }

  @Test("personal numbers behind a slash in one long word")
  func numbersInWord() {
    let numbers = String(repeating: "(0912345678)", count: 20_000)
    #expect(Read.record(Read.recordText("x-a: \"/\(numbers)\"")).told == [])
  }
}
