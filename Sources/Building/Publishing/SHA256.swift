import CNettle

/// A SHA-256 (FIPS 180-4), by Nettle, which uses the processor's own instructions for it where there are any.
///
/// Four numbers and no array: a site has tens of thousands of them.
package struct SHA256: Sendable, Hashable {
  private var words = Words()

  private struct Words: Sendable, Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// In bytes.
  package static let size = 32

  private init() {}

  package init(of contents: UnsafeRawBufferPointer) {
    withUnsafeMutableBytes(of: &words) { words in
      bantin_sha256(
        contents.count, contents.baseAddress?.assumingMemoryBound(to: UInt8.self),
        words.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
  }

  package init(of contents: [UInt8]) { self = contents.withUnsafeBytes { SHA256(of: $0) } }

  /// A checksum that was worked out before; nil unless `bytes` are as many as it has.
  init?(kept bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  /// Reads 64 hexadecimal digits; nil for anything else.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    let isRead = withUnsafeMutableBytes(of: &words) { words in
      var high: UInt8?
      var place = 0
      for digit in digits {
        let value: UInt8
        switch digit {
        case 0x30...0x39: value = digit - 0x30
        case 0x61...0x66: value = digit - 0x61 + 10
        case 0x41...0x46: value = digit - 0x41 + 10
        default: return false
        }
        if let first = high {
          words[place] = first << 4 | value
          place += 1
          high = nil
        } else {
          high = value
        }
      }
      return true
    }
    guard isRead else { return nil }
  }

  /// The checksum's 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// 64 hexadecimal digits in lower case.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    append(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the bytes of ``hexadecimal``.
  func append(to text: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        text.append(Self.digit(byte >> 4))
        text.append(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
