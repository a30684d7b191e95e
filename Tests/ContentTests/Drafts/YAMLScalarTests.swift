import Diagnostics
import Testing

@testable import Content

@Suite("Texts as YAML scalars")
struct YAMLScalarTests {
  private static let texts = [
    "a", "Cụm thi đua số 1", "a: b", "a:b", "a:", ":a", ": a", "a #b", "a#b", "#a", "- a", "-a", "-", "--- a", "---",
    "...", "? a", "?a", "", " ", " a",
    "a ", "a\nb", "a\tb", "\"a\"", "'a'", "a\"b'c\\d", "[a", "a]", "{a}", "a, b", "*a", "&a", "!a", "|", ">", "%a",
    "@a", "`a", "~", "null", "true", "no",
    "14:00", "98,5", "2020-12-03", "12/QĐ-UBND", "a\u{85}b", "a\u{2028}b", "😀", "\u{10FFFF}",
    "a\u{A0}b", "…", "a:,b", "a?b", "=",
    "<<", "a: ", "http://a.vn/?b=c#d",
  ]

  @Test("What is written is read back, in lines and in brackets", arguments: texts)
  func readBack(text: String) {
    for isFlow in [false, true] {
      let written = YAMLScalar.written(text, isFlow: isFlow)
      let yaml = isFlow ? "k: [\(written)]\n" : "k: \(written)\n"
      var decoding = Decoding(path: "a")
      let root = Array(yaml.utf8).withUnsafeBufferPointer { YAMLParser.parse($0, lineOffset: 0, &decoding) }
      #expect(decoding.findings == [])
      var value = root?["k"]
      if isFlow, case .sequence(let items)? = value?.content {
        #expect(items.count == 1)
        value = items.first
      }
      #expect(value?.text == text, "\(yaml)")
      // What is text must not be taken for no value.
      #expect(value?.isEmpty == false)
    }
  }

  @Test("Quotes stand only where they are needed")
  func plain() {
    for text in [
      "Cụm thi đua số 1", "a:b", "-a", "14:00", "98,5", "no", "12/QĐ-UBND", "a#b", "http://a.vn/?b=c#d", "a, b",
    ] {
      #expect(YAMLScalar.written(text) == text)
    }
    #expect(YAMLScalar.written("a, b", isFlow: true) == "\"a, b\"")
  }
}
