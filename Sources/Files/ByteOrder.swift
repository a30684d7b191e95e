import Glibc

extension String {
  /// Whether this text comes before another by the bytes of their UTF-8: the same order everywhere, whatever the language.
  package func precedes(_ other: String) -> Bool {
    var other = other
    return other.withUTF8 { precedes($0) }
  }

  /// Whether this text comes before some bytes by those of its UTF-8.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = self
    return text.withUTF8 { text in
      let count = min(text.count, other.count)
      guard count > 0, let first = text.baseAddress, let second = other.baseAddress else {
        return text.count < other.count
      }
      let order = memcmp(first, second, count)
      return order != 0 ? order < 0 : text.count < other.count
    }
  }

  /// The first 24 bytes of the UTF-8, which are in the order that ``precedes(_:)`` has where they differ.
  fileprivate var beginning: (UInt64, UInt64, UInt64) {
    var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var text = self
    text.withUTF8 { text in
      let beginning = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text.prefix(24)))
      withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: beginning) }
    }
    return (bytes.0.bigEndian, bytes.1.bigEndian, bytes.2.bigEndian)
  }

  /// Whether the UTF-8 of both texts is the same.
  package func isWritten(as other: String) -> Bool {
    var other = other
    return other.withUTF8 { isWritten($0) }
  }

  /// Whether the UTF-8 of this text is just these bytes: quicker than `==`, which asks whether other bytes mean the same letters.
  package func isWritten(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = self
    return text.withUTF8 { text in
      guard text.count == bytes.count, let first = text.baseAddress, let second = bytes.baseAddress else {
        return text.count == bytes.count
      }
      return memcmp(first, second, text.count) == 0
    }
  }
}

extension [String] {
  /// Where the texts stand, in the order of ``Swift/String/precedes(_:)``: of most pairs that are compared their beginnings tell.
  package func placesInByteOrder() -> [Int] {
    let beginnings = map(\.beginning)
    return indices.sorted { left, right in
      let (one, other) = (beginnings[left], beginnings[right])
      return one == other ? self[left].precedes(self[right]) : one < other
    }
  }
}
