/// Sixteen bytes of a text, looked at at once, where it only has to be known that nothing is found. Two words: Swift compares vectors of
/// words in one step, vectors of bytes one by one.
@frozen @usableFromInline
package struct SixteenBytes {
  @usableFromInline let words: SIMD2<UInt64>

  @inlinable @inline(__always)
  init(words: SIMD2<UInt64>) { self.words = words }

  /// Bits for those that are `byte`; none where none is.
  ///
  /// - Parameter mask: the bits that have to be alike; those of `byte` have to be among them.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8, under mask: UInt8 = 0xFF) -> SIMD2<UInt64> {
    let differences = words & Self.each(mask) ^ Self.each(byte)
    return (differences &- Self.each(0x01)) & ~differences & Self.each(0x80)
  }

  /// The same of control characters, below a blank.
  @inlinable @inline(__always)
  package var controlMarks: SIMD2<UInt64> { (words &- Self.each(0x20)) & ~words & Self.each(0x80) }

  @inlinable @inline(__always)
  static func each(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: 0x0101_0101_0101_0101 &* UInt64(byte)) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether no byte is one of those that `marks` finds.
  ///
  /// - Parameters:
  ///   - marks: of the bytes that are looked for, as ``SixteenBytes/marks(of:under:)`` has them.
  ///   - isMarked: the same of one byte, for texts of less than eight.
  @inlinable @inline(__always)
  package func hasNone(_ marks: (SixteenBytes) -> SIMD2<UInt64>, _ isMarked: (UInt8) -> Bool) -> Bool {
    if count < 8 {
      for place in indices where isMarked(self[place]) { return false }
      return true
    }
    func areMarked(_ words: SIMD2<UInt64>) -> Bool {
      let marks = marks(SixteenBytes(words: words))
      return marks[0] | marks[1] != 0
    }
    let bytes = UnsafeRawBufferPointer(self)
    var place = 0
    while place &+ 16 <= count {
      if areMarked(bytes.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)) { return false }
      place &+= 16
    }
    // What is left, with some of the bytes before it.
    let first = bytes.loadUnaligned(fromByteOffset: Swift.min(place, count &- 8), as: UInt64.self)
    return !areMarked(SIMD2(first, bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)))
  }
}
