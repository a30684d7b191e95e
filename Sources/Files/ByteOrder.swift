import Bytes
import Glibc

extension String {
  /// Whether this text comes before another by the bytes of their UTF-8: the same order everywhere, whatever the language.
  package func precedes(_ other: String) -> Bool { other.withBytes { precedes($0) } }

  /// Whether this text comes before some bytes by those of its UTF-8.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool { withBytes { $0.precedes(other) } }

  /// Whether the UTF-8 of both texts is the same.
  package func isWritten(as other: String) -> Bool { other.withBytes { isWritten($0) } }

  /// Whether the UTF-8 of this text is just these bytes: quicker than `==`, which asks whether other bytes mean the same letters.
  package func isWritten(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { withBytes { $0.isSame(as: bytes) } }
}

extension UnsafeBufferPointer<UInt8> {
  typealias Beginning = (UInt64, UInt64, UInt64)

  /// The first 24 bytes, which are in the order that ``precedes(_:)`` has where they differ.
  var beginning: Beginning {
    var bytes: Beginning = (0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: UnsafeRawBufferPointer(Self(rebasing: prefix(24)))) }
    return (bytes.0.bigEndian, bytes.1.bigEndian, bytes.2.bigEndian)
  }

  /// Whether these bytes come before others: the first that differs decides, or the number.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let shorter = Swift.min(count, other.count)
    guard shorter > 0, let first = baseAddress, let second = other.baseAddress else { return count < other.count }
    let order = memcmp(first, second, shorter)
    return order != 0 ? order < 0 : count < other.count
  }

  /// Whether others are just these bytes.
  package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let first = baseAddress, let second = other.baseAddress else {
      return count == other.count
    }
    return memcmp(first, second, count) == 0
  }
}

extension [String] {
  /// Where the texts stand, in the order of ``Swift/String/precedes(_:)``: of most pairs that are compared their beginnings tell.
  package func placesInByteOrder() -> [Int] {
    let beginnings = map { $0.withBytes(\.beginning) }
    return indices.sorted { left, right in
      let (one, other) = (beginnings[left], beginnings[right])
      return one == other ? self[left].precedes(self[right]) : one < other
    }
  }
}
