/// Texts as JSON has them (RFC 8259).
package enum JSONText {
  /// Appends what stands between a text's quotes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      // Nearly no text has anything to escape.
      guard utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
        return bytes.append(contentsOf: utf8)
      }
      for byte in utf8 { append(byte, to: &bytes) }
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(literal: "\\n")
    case UInt8(ascii: "\r"): bytes.append(literal: "\\r")
    case UInt8(ascii: "\t"): bytes.append(literal: "\\t")
    case 0..<0x20:
      bytes.append(literal: byte < 0x10 ? "\\u000" : "\\u00")
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}

extension Array<UInt8> {
  /// Appends a text that is part of the program.
  package mutating func append(literal text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
