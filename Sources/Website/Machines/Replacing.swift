import Diagnostics

extension UnsafeBufferPointer<UInt8> {
  /// The bytes with some characters replaced; nil where none is.
  ///
  /// - Parameter replacement: what stands for the character at a place, and how many bytes that has; nil for one that stands for itself.
  @inline(__always)
  func replacing(
    _ replacement: (UnsafeBufferPointer<UInt8>, Int) -> (text: StaticString, length: Int)?
  ) -> [UInt8]? {
    var replaced: [UInt8] = []
    var copied = 0
    for place in indices {
      guard let (text, length) = replacement(self, place) else { continue }
      if copied == 0 { replaced.reserveCapacity(count + count / 8 + 16) }
      replaced.append(contentsOf: UnsafeBufferPointer(rebasing: self[copied..<place]))
      replaced.append(literal: text)
      copied = place + length
    }
    if copied == 0 { return nil }
    replaced.append(contentsOf: UnsafeBufferPointer(rebasing: self[copied...]))
    return replaced
  }
}
