extension Array<UInt8> {
  /// Appends bytes with some characters replaced.
  ///
  /// - Parameters:
  ///   - replacement: what stands for the character at a place, and how many bytes that has; nil for one that stands for itself.
  ///   - marks: of the bytes for which `replacement` need be asked, as ``EightBytes/marks(of:under:)`` has them.
  @inlinable @inline(__always)
  package mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    replacing replacement: (UnsafeBufferPointer<UInt8>, Int) -> (text: StaticString, length: Int)?,
    where marks: (EightBytes) -> UInt64
  ) {
    var copied = 0
    var place = 0
    while place < bytes.count {
      if place + 8 <= bytes.count {
        let marked = marks(EightBytes(bytes, at: place))
        place += EightBytes.first(of: marked)
        if marked == 0 { continue }
      }
      guard let (text, length) = replacement(bytes, place) else {
        place += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<place]))
      append(literal: text)
      place += length
      copied = place
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }
}
