/// A vowel letter of the Vietnamese alphabet, in lower case, and the tone that is written on it.
struct VietnameseVowel: Equatable {
  /// The vowels a ă â e ê i o ô ơ u ư y, in this order.
  enum Letter: UInt8 {
    case a, ă, â, e, ê, i, o, ô, ơ, u, ư, y

    /// Whether the letter has a mark of its own (breve, circumflex, horn), which draws the tone to it.
    var isMarked: Bool {
      switch self {
      case .ă, .â, .ê, .ô, .ơ, .ư: true
      case .a, .e, .i, .o, .u, .y: false
      }
    }
  }

  /// The tones in CLDR's order.
  enum Tone: UInt8 {
    case none, huyền, hỏi, ngã, sắc, nặng
  }

  var letter: Letter
  var tone: Tone
}

/// The 72 lower-case vowels and where each one is among them.
struct VietnameseVowelTable: Sendable {
  static let shared = VietnameseVowelTable()

  /// Six tones for each letter.
  private let scalars = Array("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ".unicodeScalars)

  /// From U+0000 to U+01B0, then from U+1EA0 to U+1EF9.
  private var vowels = [VietnameseVowel?](repeating: nil, count: 0x1B1 + 0x5A)

  private init() {
    for (place, scalar) in scalars.enumerated() {
      if let index = Self.index(of: scalar), let letter = VietnameseVowel.Letter(rawValue: UInt8(place / 6)),
        let tone = VietnameseVowel.Tone(rawValue: UInt8(place % 6))
      {
        vowels[index] = VietnameseVowel(letter: letter, tone: tone)
      }
    }
  }

  private static func index(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0...0x1B0: Int(scalar.value)
    case 0x1EA0...0x1EF9: Int(scalar.value - 0x1EA0 + 0x1B1)
    default: nil
    }
  }

  /// The vowel that a scalar is; nil if it is none, or a capital.
  func vowel(_ scalar: Unicode.Scalar) -> VietnameseVowel? { Self.index(of: scalar).flatMap { vowels[$0] } }

  /// The lower-case letter with its tone.
  func scalar(_ vowel: VietnameseVowel) -> Unicode.Scalar {
    scalars[Int(vowel.letter.rawValue) * 6 + Int(vowel.tone.rawValue)]
  }
}
