/// A vowel letter of the Vietnamese alphabet and the tone that is written on it.
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

  init(_ letter: Letter, _ tone: Tone) {
    self.letter = letter
    self.tone = tone
  }

  /// A lower-case vowel; nil for any other scalar.
  init?(_ scalar: Unicode.Scalar) {
    let table = VowelTable.shared
    guard let place = table.place(of: scalar), let letter = Letter(rawValue: place / 6), let tone = Tone(rawValue: place % 6)
    else { return nil }
    self.init(letter, tone)
  }

  /// The lower-case letter with its tone.
  var scalar: Unicode.Scalar { VowelTable.shared.vowels[Int(letter.rawValue) * 6 + Int(tone.rawValue)] }
}

/// The 72 lower-case vowels and where each one is among them.
private struct VowelTable: Sendable {
  /// Six tones for each letter.
  let vowels: [Unicode.Scalar] = Array(
    """
    aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ
    """.unicodeScalars)

  /// From U+0000 to U+01B0, and from U+1EA0 to U+1EF9: a place in `vowels` plus one, 0 for no vowel.
  private var low = [UInt8](repeating: 0, count: 0x1B1)
  private var high = [UInt8](repeating: 0, count: 0x5A)

  static let shared = VowelTable()

  private init() {
    for (place, vowel) in vowels.enumerated() {
      if vowel.value >= 0x1EA0 {
        high[Int(vowel.value - 0x1EA0)] = UInt8(place + 1)
      } else {
        low[Int(vowel.value)] = UInt8(place + 1)
      }
    }
  }

  func place(of scalar: Unicode.Scalar) -> UInt8? {
    let found: UInt8 =
      switch scalar.value {
      case 0...0x1B0: low[Int(scalar.value)]
      case 0x1EA0...0x1EF9: high[Int(scalar.value - 0x1EA0)]
      default: 0
      }
    return found == 0 ? nil : found - 1
  }
}
