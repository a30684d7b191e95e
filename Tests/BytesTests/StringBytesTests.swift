import Testing

@testable import Bytes

@Suite("Texts as bytes")
struct StringBytesTests {
  @Test(
    "The bytes are those of the UTF-8, wherever the text lies",
    arguments: ["", "a", "bản tin", "Cụm thi đua số 1 của tỉnh"])
  func bytes(text: String) {
    #expect(text.withBytes { Array($0) } == Array(text.utf8))
    // Put together from parts, and a part itself.
    let joined = ["<", text, ">"].joined()
    #expect(joined.withBytes { Array($0) } == Array(joined.utf8))
    #expect(String(joined.dropFirst()).withBytes { $0.count } == text.utf8.count + 1)
  }

  @Test("Texts are joined as they are")
  func joining() {
    #expect(String(joining: "ban-tin/", "2019", "/", "họp cụm", ".html") == "ban-tin/2019/họp cụm.html")
    #expect(String(joining: "", "", "", "", "") == "")
    // A letter may begin in one text and end in the next.
    let joined = String(joining: "a", "\u{301}", "", "x", "")
    #expect(Array(joined.utf8) == Array("a\u{301}x".utf8))
  }

  @Test("What the body throws is thrown; what it leaves open is left open")
  func results() {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) { try "a".withBytes { _ in throw Refusal() } }
    #expect("a".withBytes { _ -> Int? in nil } == nil)
  }

  @Test("Texts with a separator between any two are what the standard library makes of them")
  func joinedBy() {
    for texts in [[], [""], ["một"], ["", ""], ["một", "", "hai cụm, khối thi đua của tỉnh"], ["a", "\u{301}b"]] {
      for separator in ["", " · ", "; "] {
        #expect(Array(texts.joined(by: separator).utf8) == Array(texts.joined(separator: separator).utf8))
      }
    }
  }

  @Test("Texts are the same by their bytes, not by what Unicode takes for the same")
  func sameBytes() {
    let texts = ["", "a", "á", "a\u{301}", "Cụm thi đua số 1", "Cụm thi đua số 2", "Cụm thi đua số 11"]
    for (place, first) in texts.enumerated() {
      for (other, second) in texts.enumerated() { #expect(first.hasSameBytes(as: second) == (place == other)) }
    }
  }
}
