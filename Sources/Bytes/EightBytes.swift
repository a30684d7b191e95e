/// Eight bytes of a text, looked at at once: most texts have nothing in them that a search is for.
///
/// What is asked of them may be wrong about bytes behind the first that is found; that there is none is always right.
@frozen @usableFromInline
package struct EightBytes {
  @usableFromInline let word: UInt64

  /// The eight bytes from `place` on; all must be there.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// A bit for each of them that is `byte`, in their order from the lowest; behind the first there may be bits for others, too.
  ///
  /// - Parameter mask: the bits that have to be alike; those of `byte` have to be among them.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8, under mask: UInt8 = 0xFF) -> UInt64 {
    let differences = word & (0x0101_0101_0101_0101 &* UInt64(mask)) ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (differences &- 0x0101_0101_0101_0101) & ~differences & Self.highBits
  }

  /// The same of control characters.
  @inlinable @inline(__always)
  package var controlMarks: UInt64 { (word &- 0x2020_2020_2020_2020) & ~word & Self.highBits }

  /// How many bytes stand before the first that is marked; 8 where none is.
  @inlinable @inline(__always)
  package static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  @inlinable @inline(__always)
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
