/// Reads small notations (dates, times) from ASCII bytes, from the left.
struct ASCIIScanner {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads `text` as people may have typed or pasted it: white space at the ends, kinds of dashes, letter case and full-width
  /// digits do not count.
  init(folding text: String) {
    var bytes: [UInt8] = []
    VietnameseText.appendFolded(text, to: &bytes)
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Passes over `expected` if it comes next.
  mutating func take(_ expected: StaticString) -> Bool {
    expected.withUTF8Buffer { word in
      guard position + word.count <= bytes.count, bytes[position..<position + word.count].elementsEqual(word) else {
        return false
      }
      position += word.count
      return true
    }
  }

  /// The number that comes next, if it has as many digits as `length` allows (at most nine) and no more follow.
  mutating func number(_ length: ClosedRange<Int>) -> Int? {
    var end = position
    var value = 0
    while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - position < length.upperBound {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard length.contains(end - position), end == bytes.count || !(0x30...0x39).contains(bytes[end]) else { return nil }
    position = end
    return value
  }
}
