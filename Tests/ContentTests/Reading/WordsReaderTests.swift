import Diagnostics
import Testing

@testable import Content

@Suite("The words of the interface")
struct WordsReaderTests {
  private static func read(_ text: String) -> (words: [String: String], told: [String]) {
    let (words, findings) = WordsReader.read(Array(text.utf8), path: "templates/words/vi.yaml")
    return (words, Outcome(words, findings, of: Array(text.utf8)).told)
  }

  @Test("have names made of their keys")
  func names() {
    let read = Self.read("search: Tìm\nkind:\n  annual-review: Tổng kết\n  no: Không\nvote: {for: \"\", on: 12/QĐ}\n")
    #expect(read.told == [])
    #expect(
      read.words == [
        "search": "Tìm", "kind.annual-review": "Tổng kết", "kind.no": "Không", "vote.for": "", "vote.on": "12/QĐ",
      ])
  }

  @Test(
    "are texts, in mappings",
    arguments: [
      ("search: ▸[Tìm]\n", "wrong-form"), ("▸- Tìm\n", "wrong-form"), ("▸Tìm\n", "wrong-form"),
      ("kind:\n  a: ▸[b]\n", "wrong-form"),
      ("search: Tìm\n▸search: Kiếm\n", "duplicate-key"), ("search: ▸*a\n", "yaml-feature"),
      ("search: ▸\"Tìm\n", "yaml-syntax"),
      ("search: T▸\u{1}m\n", "invalid-text"),
    ])
  func mistakes(_ marked: String, _ kind: String) {
    let text = MarkedText(marked)
    #expect(Self.read(text.text).told == text.told(kind))
  }

  @Test("may be none")
  func none() {
    #expect(Self.read("").words.isEmpty)
    #expect(Self.read("# chưa có\n").told == [])
  }
}
