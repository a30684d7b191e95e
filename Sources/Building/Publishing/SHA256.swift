import Bytes
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
    Swift.withUnsafeMutableBytes(of: &words) { words in
      bantin_sha256(
        contents.count, contents.baseAddress?.assumingMemoryBound(to: UInt8.self),
        words.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
  }

  package init(of contents: [UInt8]) { self = contents.withUnsafeBytes { SHA256(of: $0) } }

  /// Gives access to the 32 bytes, so that a checksum that was worked out before can be put in.
  mutating func withUnsafeMutableBytes(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
    Swift.withUnsafeMutableBytes(of: &words) { body($0) }
  }

  /// Reads 64 hexadecimal digits; nil for anything else.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    var place = 0
    var high: UInt8 = 0
    var isRead = true
    Swift.withUnsafeMutableBytes(of: &words) { words in
      for digit in digits {
        let value = Self.value(digit)
        isRead = isRead && value < 16
        if place & 1 == 0 { high = value << 4 } else { words[place >> 1] = high | value & 15 }
        place += 1
      }
    }
    if !isRead { return nil }
  }

  /// What a hexadecimal digit stands for; 16 and more for anything else.
  @inline(__always)
  private static func value(_ digit: UInt8) -> UInt8 {
    let number = digit &- UInt8(ascii: "0")
    let letter = (digit | 0x20) &- UInt8(ascii: "a")
    return number < 10 ? number : letter < 6 ? letter + 10 : 0xFF
  }

  /// The checksum's 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// 64 hexadecimal digits in lower case.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.append(atMost: 2 * Self.size) { put(with: &$0) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Puts the bytes of ``hexadecimal``.
  func put(with pen: inout BytePen) {
    withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        pen.put(Self.digit(byte >> 4))
        pen.put(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
