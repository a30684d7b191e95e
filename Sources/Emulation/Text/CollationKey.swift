/// A text's place in Vietnamese order: keys compare as their texts do. Made by ``VietnameseCollation``.
package struct CollationKey: Comparable, Hashable, Sendable {
  /// The first eight bytes, the first one highest: most comparisons end here.
  private let head: UInt64

  /// The weights of all letters, then of all tones, then of all cases, between them a 0. They compare byte by byte.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    var head: UInt64 = 0
    for place in 0..<8 {
      head = head << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0)
    }
    self.head = head
  }

  /// Whether the left text comes before the right one.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.head != right.head { return left.head < right.head }
    let shorter = min(left.bytes.count, right.bytes.count)
    var place = 8
    while place < shorter {
      if left.bytes[place] != right.bytes[place] { return left.bytes[place] < right.bytes[place] }
      place += 1
    }
    return left.bytes.count < right.bytes.count
  }

  /// Whether CLDR's rules see no difference between the texts.
  package static func == (left: CollationKey, right: CollationKey) -> Bool { left.bytes == right.bytes }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
