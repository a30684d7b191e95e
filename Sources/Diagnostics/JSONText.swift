import Bytes

/// Texts as JSON has them (RFC 8259).
package enum JSONText {
  /// Appends what stands between a text's quotes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { utf8 in
      // Nearly no text has anything to escape.
      if isPlain(utf8) { return bytes.append(contentsOf: utf8) }
      // What stands for itself is copied in runs.
      var copied = 0
      for place in utf8.indices where !isPlain(utf8[place]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<place]))
        append(escaping: utf8[place], to: &bytes)
        copied = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
    }
  }

  /// Whether there is no quote, no backslash and no control character: nothing that has to be escaped.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    if text.count >= 8 {
      while place + 8 <= text.count {
        if !isPlain(EightBytes(text, at: place)) { return false }
        place += 8
      }
      // The last ones with those before them.
      return place == text.count || isPlain(EightBytes(text, at: text.count - 8))
    }
    while place < text.count {
      if !isPlain(text[place]) { return false }
      place += 1
    }
    return true
  }

  /// The same of eight bytes.
  @inlinable @inline(__always)
  package static func isPlain(_ bytes: EightBytes) -> Bool {
    !bytes.hasControl && !bytes.has(UInt8(ascii: "\"")) && !bytes.has(UInt8(ascii: "\\"))
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func append(escaping byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(literal: "\\n")
    case UInt8(ascii: "\r"): bytes.append(literal: "\\r")
    case UInt8(ascii: "\t"): bytes.append(literal: "\\t")
    default:
      bytes.append(literal: byte < 0x10 ? "\\u000" : "\\u00")
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
