/// Up to 32 bytes, without memory of their own: the names and marks that tell where in markup a byte stands.
struct ShortBytes: Sendable, Hashable {
  static let capacity = 32

  private var first: UInt128 = 0
  private var second: UInt128 = 0
  private(set) var count = 0

  init() {}

  init(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { append(text.utf8Start[place]) }
  }

  var isEmpty: Bool { count == 0 }

  /// What does not fit is left out.
  mutating func append(_ byte: UInt8) {
    if count < 16 {
      first |= UInt128(byte) << UInt128(8 * count)
    } else if count < Self.capacity {
      second |= UInt128(byte) << UInt128(8 * (count - 16))
    } else {
      return
    }
    count += 1
  }

  mutating func append(_ other: ShortBytes) {
    for place in 0..<other.count { append(other[place]) }
  }

  mutating func removeFirst() {
    first = first >> 8 | second << 120
    second >>= 8
    count -= 1
  }

  subscript(place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: place < 16 ? first >> UInt128(8 * place) : second >> UInt128(8 * (place - 16)))
  }

  func starts(with other: ShortBytes) -> Bool {
    if count < other.count { return false }
    for place in 0..<other.count where self[place] != other[place] { return false }
    return true
  }

  func ends(with text: StaticString) -> Bool {
    let start = count - text.utf8CodeUnitCount
    return start >= 0 && (0..<text.utf8CodeUnitCount).allSatisfy { self[start + $0] == text.utf8Start[$0] }
  }

  var text: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }
}
