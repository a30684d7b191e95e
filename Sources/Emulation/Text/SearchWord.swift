import Bytes

/// A word as search knows it: what every spelling of it has in common, and what tells the spellings apart.
///
/// `templates/assets/search.js` makes the same two strings of what a reader types; a change here is a change there.
package struct SearchWord: Sendable, Hashable {
  /// Without case and diacritics, and with i for a y alone after a consonant: `dua` for đua and dưa, `ki` for kỹ and kĩ.
  package let key: String
  /// With diacritics, its tones as digits behind it: `đua`, `dưa`, `hoa1` for hòa and hoà alike, since where in a syllable the tone is
  /// written does not count.
  package let form: String

  /// - Parameter word: letters, digits and combining marks alone, in NFC.
  package init(_ word: String) {
    var key: [UInt8] = []
    VietnameseText.appendFolded(word, to: &key)
    var form: [UInt8] = []
    var tones: [UInt8] = []
    let table = VietnameseVowelTable.shared
    for scalar in word.lowercased().unicodeScalars {
      if let vowel = table.vowel(scalar) {
        form.append(scalar: table.scalar(VietnameseVowel(letter: vowel.letter, tone: .none)))
        if vowel.tone != .none { tones.append(UInt8(ascii: "0") + vowel.tone.rawValue) }
      } else {
        form.append(scalar: scalar == "ð" ? "đ" : scalar)
      }
    }
    if Self.endsInLoneY(key) {
      key[key.count - 1] = UInt8(ascii: "i")
      if form.last == UInt8(ascii: "y") { form[form.count - 1] = UInt8(ascii: "i") }
    }
    self.key = String(decoding: key, as: UTF8.self)
    self.form = String(decoding: form + tones, as: UTF8.self)
  }

  /// Whether a y is the word's only vowel and its end: "ky", "sy", "quy", and not "y", "thuy", "may".
  private static func endsInLoneY(_ key: [UInt8]) -> Bool {
    guard key.count > 1, key.last == UInt8(ascii: "y") else { return false }
    if key.elementsEqual("quy".utf8) { return true }
    return key.dropLast().allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        false
      default: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
    }
  }
}

extension VietnameseText {
  /// Finds the words of a text: runs of letters, digits and combining marks.
  ///
  /// - Parameter body: is given the bytes of each word, which are there for the time of the call only.
  package static func forEachWord(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withBytes { bytes in
      var position = 0
      var start: Int?
      while position < bytes.count {
        let here = position
        let byte = bytes[here]
        let isPart: Bool
        if byte < 0x80 {
          position += 1
          isPart = isASCIIWordByte(byte)
        } else {
          isPart = isWordPart(UTF8Coding.scalar(in: bytes, at: &position))
        }
        if isPart {
          if start == nil { start = here }
        } else if let begun = start {
          body(UnsafeBufferPointer(rebasing: bytes[begun..<here]))
          start = nil
        }
      }
      if let begun = start { body(UnsafeBufferPointer(rebasing: bytes[begun...])) }
    }
  }

  @inline(__always)
  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F, 0x1EA0...0x1EFF: true
    case 0x2000...0x206F: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }
}
