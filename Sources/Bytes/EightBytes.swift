/// Eight bytes of a text, looked at at once: most texts have nothing in them that a search is for.
///
/// What is asked of them may be wrong about bytes behind the first that is found; that there is none is always right.
@frozen @usableFromInline
package struct EightBytes {
  @usableFromInline let word: UInt64

  /// The eight bytes from `place` on; all must be there.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// Whether one of them is `byte`.
  @inlinable @inline(__always)
  package func has(_ byte: UInt8) -> Bool {
    let differences = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (differences &- 0x0101_0101_0101_0101) & ~differences & Self.highBits != 0
  }

  /// Whether one of them is a control character, below a blank.
  @inlinable @inline(__always)
  package var hasControl: Bool { (word &- 0x2020_2020_2020_2020) & ~word & Self.highBits != 0 }

  @inlinable @inline(__always)
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
