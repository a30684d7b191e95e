import Emulation
import Testing

@testable import Website

@Suite("The words of the interface")
struct WordsTests {
  @Test("A word is found by its dotted name, and by the case of an enumeration")
  func found() {
    let words = Words(["kind.annual-review": "Tổng kết", "home": "Trang chủ"])
    #expect(words["home"] == "Trang chủ")
    #expect(words["kind", MeetingKind.annualReview] == "Tổng kết")
    #expect(words.ifKnown("nothing") == nil)
    #expect(words["nothing"] == "")
  }

  @Test("What is needed and not there is told by name")
  func missing() {
    var texts = Dictionary(Words.needed.map { ($0, "x") }) { first, _ in first }
    #expect(Words.missing(in: texts) == [])
    texts["kind.annual-review"] = nil
    texts["undated"] = nil
    #expect(Set(Words.missing(in: texts)) == ["kind.annual-review", "undated"])
  }

  @Test("Every case that a page may show needs a word")
  func needed() {
    for kind in MeetingKind.allCases { #expect(Words.needed.contains("kind.\(kind.rawValue)")) }
    for stage in AwardStage.allCases { #expect(Words.needed.contains("stage-note.\(stage.rawValue)")) }
  }
}
