import Bytes

/// Texts as JSON has them (RFC 8259).
package enum JSONText {
  /// Appends what stands between a text's quotes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { utf8 in
      // Nearly no text has anything to escape.
      if isPlain(utf8) { return bytes.append(contentsOf: utf8) }
      for byte in utf8 { append(byte, to: &bytes) }
    }
  }

  /// Whether there is no quote, no backslash and no control character: nothing that has to be escaped.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var place = 0
    // Eight bytes at once.
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let controls = (word &- 0x2020_2020_2020_2020) & ~word
      let marks = zeroBytes(in: word ^ 0x2222_2222_2222_2222) | zeroBytes(in: word ^ 0x5C5C_5C5C_5C5C_5C5C)
      if (controls | marks) & 0x8080_8080_8080_8080 != 0 { return false }
      place += 8
    }
    return bytes[place...].allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
  }

  /// The high bit of some byte is set if any byte is 0.
  private static func zeroBytes(in word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

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
