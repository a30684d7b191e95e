import Bytes

extension Array<UInt8> {
  /// Appends bytes with some characters replaced.
  ///
  /// - Parameters:
  ///   - replacement: what stands for the character at a place, and how many bytes that has; nil for one that stands for itself.
  ///   - isPlain: whether eight bytes surely stand for themselves.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    replacing replacement: (UnsafeBufferPointer<UInt8>, Int) -> (text: StaticString, length: Int)?,
    unless isPlain: (EightBytes) -> Bool
  ) {
    var copied = 0
    var place = 0
    while place < bytes.count {
      if place + 8 <= bytes.count, isPlain(EightBytes(bytes, at: place)) {
        place += 8
      } else if let (text, length) = replacement(bytes, place) {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<place]))
        append(literal: text)
        place += length
        copied = place
      } else {
        place += 1
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }
}
