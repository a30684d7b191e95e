import Bytes

/// 128 bits that tell contents apart: two different ones have the same fingerprint by chance only (not where somebody searches for it).
///
/// The same on every machine and in every run. Fingerprints of the members of a set may be summed up: the order does not matter then.
package struct Fingerprint: Sendable, Hashable {
  package var low: UInt64
  package var high: UInt64

  /// The fingerprint of nothing, which a sum begins with.
  package static let zero = Fingerprint(low: 0, high: 0)

  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// An order in which to look for fingerprints; it says nothing of what they are of.
  package func precedes(_ other: Fingerprint) -> Bool { (high, low) < (other.high, other.low) }

  /// The fingerprint of bytes.
  package init(_ bytes: UnsafeRawBufferPointer) {
    var mixer = FingerprintMixer()
    mixer.add(bytes)
    self = mixer.fingerprint
  }

  /// Another fingerprint of bytes, which takes a quarter of the time where they are many: to see that they are as they were.
  package init(ofMany bytes: UnsafeRawBufferPointer) {
    var mixer = FingerprintMixer()
    mixer.add(many: bytes)
    self = mixer.fingerprint
  }

  /// The same of an array.
  package init(ofMany bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint(ofMany: $0) }
  }

  /// The fingerprint of bytes.
  package init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint($0) }
  }

  /// The fingerprint of a set's members from theirs.
  package static func &+= (sum: inout Fingerprint, member: Fingerprint) {
    sum.low &+= member.low
    sum.high &+= member.high
  }

  /// Takes a member out of a set again.
  package static func &-= (sum: inout Fingerprint, member: Fingerprint) {
    sum.low &-= member.low
    sum.high &-= member.high
  }
}

/// Takes bytes and numbers one after the other (MurmurHash3's 128 bits for 64-bit machines; a number by itself goes into both halves.
/// Every step is reversible, so that two rows that differ in one number never meet).
package struct FingerprintMixer: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count: UInt64 = 0

  package init() {}

  /// What has been added so far.
  package var fingerprint: Fingerprint {
    var (low, high) = (low ^ count, high ^ count)
    low &+= high
    high &+= low
    low = Self.finished(low)
    high = Self.finished(high)
    low &+= high
    high &+= low
    return Fingerprint(low: low, high: high)
  }

  @inline(__always)
  package mutating func add(_ number: UInt64) {
    low ^= Self.rotated(number &* 0x87c3_7b91_1142_53d5, 31) &* 0x4cf5_ad43_2745_937f
    low = (Self.rotated(low, 27) &+ high) &* 5 &+ 0x52dc_e729
    high ^= Self.rotated(number &* 0x4cf5_ad43_2745_937f, 33) &* 0x87c3_7b91_1142_53d5
    high = (Self.rotated(high, 31) &+ low) &* 5 &+ 0x3849_5ab5
    count &+= 1
  }

  /// Two numbers at once, in the work of one.
  @inline(__always)
  private mutating func add(_ first: UInt64, _ second: UInt64) {
    low ^= Self.rotated(first &* 0x87c3_7b91_1142_53d5, 31) &* 0x4cf5_ad43_2745_937f
    low = (Self.rotated(low, 27) &+ high) &* 5 &+ 0x52dc_e729
    high ^= Self.rotated(second &* 0x4cf5_ad43_2745_937f, 33) &* 0x87c3_7b91_1142_53d5
    high = (Self.rotated(high, 31) &+ low) &* 5 &+ 0x3849_5ab5
    count &+= 2
  }

  /// Bytes, after their number.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    func number(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var offset = 0
    while offset + 16 <= bytes.count {
      add(number(offset), number(offset + 8))
      offset += 16
    }
    if offset + 8 <= bytes.count {
      add(number(offset))
      offset += 8
    }
    if offset == bytes.count { return }
    var rest: UInt64 = 0
    for place in stride(from: bytes.count - 1, through: offset, by: -1) { rest = rest << 8 | UInt64(bytes[place]) }
    add(rest)
  }

  /// Bytes, 32 at a time in four rows, of which none waits for another. Every step of a row is reversible.
  fileprivate mutating func add(many bytes: UnsafeRawBufferPointer) {
    var (first, second, third, fourth) = (UInt64(1), UInt64(2), UInt64(3), UInt64(4))
    func step(_ row: inout UInt64, _ offset: Int) {
      let number = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      row = Self.rotated(row ^ number &* 0x87c3_7b91_1142_53d5, 31) &* 0x4cf5_ad43_2745_937f
    }
    var offset = 0
    while offset + 32 <= bytes.count {
      step(&first, offset)
      step(&second, offset + 8)
      step(&third, offset + 16)
      step(&fourth, offset + 24)
      offset += 32
    }
    for row in [first, second, third, fourth] { add(row) }
    add(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    add(UInt64(bytes.count))
  }

  /// A fingerprint.
  package mutating func add(_ fingerprint: Fingerprint) {
    add(fingerprint.low)
    add(fingerprint.high)
  }

  /// The text's UTF-8, after its length.
  package mutating func add(_ text: String) {
    text.withBytes { add(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  private static func rotated(_ number: UInt64, _ count: UInt64) -> UInt64 {
    number << count | number >> (64 - count)
  }

  private static func finished(_ number: UInt64) -> UInt64 {
    var number = number
    number = (number ^ (number >> 33)) &* 0xff51_afd7_ed55_8ccd
    number = (number ^ (number >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return number ^ (number >> 33)
  }
}
