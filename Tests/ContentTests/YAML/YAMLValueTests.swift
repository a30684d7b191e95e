import Emulation
import Testing

@testable import Content

@Suite("Values are read by the type that their key wants")
struct YAMLValueTests {
  @Test(
    "and not by what YAML would guess, without quotes",
    arguments: [
      "14:00", "1:30:45", "08", "0o17", "0x1F", "1_000", "1e3", ".inf", "no", "No", "yes", "on", "off", "y", "true",
      "12/QĐ-UBND", "34-CT/TW", "2020-12-03", "03/12/2020", "9/9", "98,5", "1.286", "+84", "<<", "=", "-1", "-a", "?a",
      ":a",
      "a:b", "a#b", "100%", "C:\\data", "Null nhưng là tên", "điều 11", "\"trong nháy\"", "'nháy đơn'", "a - b",
      "a & b", "a * b",
      "https://a.vn/?b=1&c=2#d",
    ])
  func text(_ written: String) {
    let meant = written.trimming { $0 == "\"" || $0 == "'" }
    let outcome = Read.record(Read.recordText("venue: \(written)\npoints:\n  - \(written)"))
    #expect(outcome.told == [])
    #expect(outcome.value.venue?.value == meant)
    #expect(outcome.value.points.map(\.value) == [meant])
  }

  @Test("as keys too", arguments: ["on", "no", "yes", "y", "null", "1", "2020-12-03", "14:00", "~"])
  func keys(_ key: String) {
    let text = MarkedText(Read.recordText("▸\(key): a"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("unknown-key"))
    #expect(outcome.words.contains("has no key “\(key)”"))
  }

  @Test("a number may begin with a zero")
  func zeros() {
    let outcome = Read.record(Read.recordText("year: 02020\nawards: [{award: a, count: 08}]\nresults: {scale: 0100}"))
    #expect(outcome.told == [])
    #expect(outcome.value.year?.value == 2020)
    #expect(outcome.value.awards.first?.count?.value == 8)
    #expect(outcome.value.results.first?.scale?.value == ExactDecimal(100))
  }

  @Test("a time is a time and a date a date", arguments: ["14:00", "14h", "14 giờ", "\"14:00\""])
  func times(_ written: String) {
    #expect(
      Read.record(Read.recordText("time: \(written)")).value.time?.value
        == ClockTime(hour: 14, minute: 0).map { .clock($0) })
  }

  @Test("yes and no are flags where a flag is wanted, in both languages")
  func flags() {
    for yes in ["true", "True", "yes", "có", "Có", "đúng"] {
      #expect(Read.record(Read.recordText("draft: \(yes)")).value.isDraft)
    }
    for no in ["false", "no", "không", "KHÔNG", "sai"] {
      let outcome = Read.record(Read.recordText("draft: \(no)"))
      #expect(outcome.told == [])
      #expect(!outcome.value.isDraft)
    }
  }

  @Test(
    "words of a list may be written in either language, in any case, spacing and tone placement",
    arguments: [
      "annual-review", "Annual-Review", "tổng kết", "Tổng Kết", "TỔNG KẾT", "tổng  kết", "tổng\u{A0}kết",
      "to\u{302}\u{309}ng ke\u{302}\u{301}t", "annual\u{2010}review",
    ])
  func words(_ written: String) {
    #expect(Read.record(Read.recordText("kind: \(written)")).value.kinds.map(\.value) == [.annualReview])
  }

  @Test("scores are exact, with a comma or a full stop")
  func decimals() {
    let outcome = Read.record(
      Read.recordText("results:\n  ranking:\n    - unit: a\n      score: 98,5\n    - unit: b\n      score: 98.50"))
    #expect(outcome.told == [])
    #expect(outcome.value.results.first?.ranking.map(\.score?.value.plain) == ["98.5", "98.50"])
  }

  @Test("votes are two numbers and nothing else", arguments: ["9/9", "9 / 9", "\" 9/9 \""])
  func votes(_ written: String) {
    let outcome = Read.record(Read.recordText("awards:\n  - award: a\n    votes: \(written)"))
    #expect(outcome.value.awards.first?.votes?.value == Votes(inFavour: 9, cast: 9))
  }

  @Test(
    "no part of a vote is passed over",
    arguments: ["9 hoặc 8", "9/9 phiếu", "9 phiếu/9", "9/", "/9", "9/9/9", "chín", "99999999999999999999"])
  func wrongVotes(_ written: String) {
    let text = MarkedText(Read.recordText("awards:\n  - award: a\n    votes: ▸\(written)"))
    #expect(Read.record(text.text).told == text.told("wrong-form"))
  }

  @Test("keys that begin with x- are the office's own, anywhere")
  func ownKeys() {
    let outcome = Read.record(
      Read.recordText(
        "x-so-ho-so: 12\nx-danh-sach: [a, {b: c}]\nawards: [{award: a, x-b: c}]\nvenue: {value: a, x-c: d}"))
    #expect(outcome.told == [])
    #expect(outcome.value.venue?.value == "a")
  }
}

extension String {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    String(drop(while: isTrimmed).reversed().drop(while: isTrimmed).reversed())
  }
}
