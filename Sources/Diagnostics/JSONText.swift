import Bytes

/// Texts as JSON has them (RFC 8259).
package enum JSONText {
  /// Appends what stands between a text's quotes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { utf8 in
      // Nearly no text has anything to escape.
      if isPlain(utf8) { return bytes.append(contentsOf: utf8) }
      bytes.append(utf8, replacing: replacement, where: { marks($0) })
    }
  }

  /// Whether there is no quote, no backslash and no control character: nothing that has to be escaped.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.hasNone(marks) { !isPlain($0) }
  }

  @inline(__always)
  private static func marks(_ bytes: SixteenBytes) -> SIMD2<UInt64> {
    bytes.controlMarks | bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: UInt8(ascii: "\\"))
  }

  /// Those of eight bytes that have to be escaped, as ``EightBytes/marks(of:under:)`` has them.
  @inlinable @inline(__always)
  package static func marks(_ bytes: EightBytes) -> UInt64 {
    bytes.controlMarks | bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: UInt8(ascii: "\\"))
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// What stands for a character, and how many bytes that has; nil for one that stands for itself.
  @inline(__always)
  private static func replacement(
    of bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (text: StaticString, length: Int)? {
    switch bytes[place] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case 0..<0x20: (controls[Int(bytes[place])], 1)
    default: nil
    }
  }

  /// What stands for the control characters.
  private static let controls: [StaticString] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
    "\\u0008", "\\t", "\\n", "\\u000b", "\\u000c", "\\r", "\\u000e", "\\u000f",
    "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
    "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
  ]
}
