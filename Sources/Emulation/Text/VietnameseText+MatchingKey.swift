extension VietnameseText {
  /// What two spellings of one name have in common: names are the same where their keys are equal.
  ///
  /// Letter case, white space, dash kinds and quote kinds do not count, nor where in a syllable the tone is written (hòa and
  /// hoà, tòan and toàn), nor y or i alone after a consonant (quý and quí, sĩ and sỹ). Diacritics do. Ð and ð, which some
  /// keyboards give for Đ and đ, are taken for them. Words that are no Vietnamese syllables stay as they are, in lower case.
  /// The key is fit for a reader's eyes ("hoà bình"), but is not a spelling to show.
  package static func matchingKey(_ text: String) -> String {
    var key = MatchingKey(capacity: text.utf8.count)
    for scalar in text.unicodeScalars {
      key.take(scalar)
    }
    return key.finished()
  }
}

/// A key in the making: the words so far, and the letters of the word that is being read.
private struct MatchingKey {
  private var bytes: [UInt8] = []
  private var word = VietnameseSyllable()

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: word.append(scalar)
    case 0x41...0x5A: word.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0x09...0x0D, 0x20: endWord(then: UInt8(ascii: " "))
    case 0x00...0x1F, 0x7F: break
    case 0x60: endWord(then: UInt8(ascii: "'"))
    case 0x00...0x7F: endWord(then: UInt8(scalar.value))
    default: takeBeyondASCII(scalar)
    }
  }

  private mutating func takeBeyondASCII(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x110, 0xD0, 0xF0, 0x189, 0x256: word.append("đ")
    case 0xC0...0xD6, 0xD8...0xDE: word.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0xDF...0xF6, 0xF8...0xFF, 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: word.append(scalar)
    case 0x102, 0x128, 0x168, 0x1A0, 0x1AF: word.append(Unicode.Scalar(scalar.value + 1) ?? scalar)
    case 0x1EA0...0x1EFF: word.append(Unicode.Scalar(scalar.value | 1) ?? scalar)
    default: takeOther(scalar)
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .space: endWord(then: UInt8(ascii: " "))
    case .dash: endWord(then: UInt8(ascii: "-"))
    case .apostrophe: endWord(then: UInt8(ascii: "'"))
    case .quotationMark: endWord(then: UInt8(ascii: "\""))
    case .ellipsis: for _ in 1...3 { endWord(then: UInt8(ascii: ".")) }
    case .ascii(let byte) where scalar.value >= 0xFF01: take(Unicode.Scalar(byte))
    case .unseen: break
    case .mark, .ascii: word.append(scalar)
    case .other: for lower in scalar.properties.lowercaseMapping.unicodeScalars { word.append(lower) }
    }
  }

  private mutating func endWord(then byte: UInt8) {
    word.move(to: &bytes)
    if byte != UInt8(ascii: " ") || (!bytes.isEmpty && bytes.last != UInt8(ascii: " ")) { bytes.append(byte) }
  }

  mutating func finished() -> String {
    endWord(then: UInt8(ascii: " "))
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
