import Files
import Testing

@Suite("The order of bytes")
struct ByteOrderTests {
  private static let texts = ["", "a", "a\u{1}", "a-b", "a/b", "ab", "á", "ă", "đ", "ế", "ế-", "z", "\u{10FFFF}"].sorted
  {
    Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
  }

  @Test("A text comes before another as its bytes do")
  func order() {
    for (place, text) in Self.texts.enumerated() {
      for (other, later) in Self.texts.enumerated() {
        #expect(text.precedes(later) == (place < other), "\(text) \(later)")
        let (precedes, isWritten) = Array(later.utf8).withUnsafeBufferPointer {
          (text.precedes($0), text.isWritten($0))
        }
        #expect(precedes == (place < other) && isWritten == (place == other), "\(text) \(later)")
      }
    }
  }

  @Test("Places are in the order of the texts, however long a beginning they share")
  func places() {
    let beginnings = ["", "a", "\u{0}", String(repeating: "x", count: 8), String(repeating: "ế", count: 8) + "-"]
    var texts = beginnings.flatMap { beginning in Self.texts.map { beginning + $0 } }
    texts += texts.map { $0 + String(repeating: "y", count: 24) }
    texts = texts.indices.map { texts[$0 * 37 % texts.count] }
    #expect(texts.count == 130)
    let sorted = texts.placesInByteOrder().map { Array(texts[$0].utf8) }
    #expect(sorted == texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    #expect([String]().placesInByteOrder() == [])
  }

  @Test(
    "Every line is handed over",
    arguments: ["", "\n", "a", "a\n", "\na", "a\nb", "a\n\nb\n", "một dòng\nhai\r\nba"])
  func lines(of text: String) {
    var lines: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.forEachLine { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    let expected = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(Substring($0)) }
    #expect(lines == expected)
  }
}
