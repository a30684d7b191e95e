import Diagnostics

/// Texts as XML has them.
enum XMLText {
  /// The text with markup as references; characters that XML 1.0 cannot hold are dropped.
  static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: isSpecial) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8 + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(literal: "&amp;")
      case UInt8(ascii: "<"): bytes.append(literal: "&lt;")
      case UInt8(ascii: ">"): bytes.append(literal: "&gt;")
      case UInt8(ascii: "\""): bytes.append(literal: "&quot;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: continue
      case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        if bytes.suffix(2).elementsEqual([0xEF, 0xBF]) { bytes.removeLast(2) } else { bytes.append(byte) }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text with this byte may have to be changed: markup, what controls, and what U+FFFE and U+FFFF begin with.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == 0xEF
  }
}
