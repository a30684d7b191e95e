import Bytes

/// Texts as XML has them.
enum XMLText {
  /// Appends a text with markup as references; characters that XML 1.0 cannot hold are dropped.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { bytes.append($0, replacing: replacement, where: { marks($0) }) }
  }

  @inline(__always)
  private static func marks(_ bytes: EightBytes) -> UInt64 {
    bytes.controlMarks | bytes.marks(of: UInt8(ascii: "&")) | bytes.marks(of: UInt8(ascii: "<"))
      | bytes.marks(of: UInt8(ascii: ">")) | bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: 0xEF)
  }

  /// What stands for a character, and how many bytes that has; nil for one that stands for itself.
  @inline(__always)
  private static func replacement(
    of bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (text: StaticString, length: Int)? {
    switch bytes[place] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x09, 0x0A: return nil
    case 0..<0x20: return ("", 1)
    case 0xEF:
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      let isForbidden = bytes.count - place >= 3 && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
      return isForbidden ? ("", 3) : nil
    default: return nil
    }
  }
}
