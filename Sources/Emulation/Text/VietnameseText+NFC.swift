import Bytes

extension VietnameseText {
  /// Whether `text` is surely in Unicode's normalization form C. False means "perhaps not: ask the library".
  ///
  /// A scalar is sure when it has combining class 0 and NFC_Quick_Check=Yes (Unicode Standard Annex 15), in blocks that
  /// have no gaps where a later version could put a combining mark: all that Vietnamese, European and East Asian texts are
  /// written with, and pictographs.
  package static func isNFCQuick(_ text: String) -> Bool {
    return text.withBytes { isNFCQuick($0) }
  }

  /// Whether valid UTF-8 is surely in Unicode's normalization form C.
  package static func isNFCQuick(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        position += asciiRun(in: bytes, from: position)
      } else if lead < 0xCC {
        position += 2  // up to U+02FF
      } else if lead == 0xE1, bytes[position + 1] & 0xFC == 0xB8 {
        position += 3  // U+1E00–1EFF
      } else if !isSurelyComposed(UTF8Coding.scalar(in: bytes, at: &position)) {
        return false
      }
    }
    return true
  }

  /// How many ASCII bytes there are from `start` on, at least one, counted eight at a time.
  private static func asciiRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    let raw = UnsafeRawBufferPointer(bytes)
    while end + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      end += 8
    }
    while end < bytes.count, bytes[end] < 0x80 { end += 1 }
    return end - start
  }

  private static func isSurelyComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x388...0x482, 0x48A...0x52F,  // Greek, Cyrillic
      0x2002...0x20CF, 0x2100...0x2125, 0x2127...0x2129, 0x212C...0x2328, 0x232B...0x2ADB,  // punctuation, signs
      0x3000...0x3029, 0x3030...0x3098, 0x309B...0xA48C, 0xAC00...0xD7A3,  // Chinese, Japanese, Korean
      0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFE30...0xFE6B, 0xFEFF...0xFFEE, 0xFFFC...0xFFFD,
      0x1F000...0x1FAFF, 0x20000...0x2A6DF:
      true
    default: false
    }
  }
}
