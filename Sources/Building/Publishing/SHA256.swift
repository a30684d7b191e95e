import CNettle

/// A SHA-256 (FIPS 180-4), by Nettle, which uses the processor's own instructions for it where there are any.
package struct SHA256: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  private static let size = 32

  package init(of contents: UnsafeRawBufferPointer) {
    bytes = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      bantin_sha256(contents.count, contents.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.baseAddress)
      count = Self.size
    }
  }

  package init(of contents: [UInt8]) { self = contents.withUnsafeBytes { SHA256(of: $0) } }

  /// A checksum that was worked out before; `bytes` are 32.
  init(kept bytes: [UInt8]) { self.bytes = bytes }

  /// Reads 64 hexadecimal digits; nil for anything else.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      case 0x41...0x46: value = digit - 0x41 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.bytes = bytes
  }

  /// 64 hexadecimal digits in lower case.
  package var hexadecimal: String { String(decoding: digits, as: UTF8.self) }

  /// The bytes of ``hexadecimal``.
  var digits: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 2 * Self.size) { buffer, count in
      for byte in bytes {
        for half in [byte >> 4, byte & 15] {
          buffer[count] = half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
          count += 1
        }
      }
    }
  }
}
