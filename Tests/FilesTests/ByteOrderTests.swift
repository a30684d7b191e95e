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
