/// What letters fold to for search: lower case, without diacritics.
struct FoldingTable: Sendable {
  /// What an ASCII character folds to; 0 where it is dropped.
  let ascii: [UInt8]

  private let latin: [UInt32]
  private let latinAdditional: [UInt32]
  private let latinExtendedC: [UInt32]

  static let shared = FoldingTable()

  /// What a Latin letter above U+00BF folds to: one to three bytes of UTF-8, the first one lowest; nil for any other scalar.
  @inline(__always)
  func letters(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0xC0...0x2AF: latin[Int(scalar.value - 0xC0)]
    case 0x1E00...0x1EFF: latinAdditional[Int(scalar.value - 0x1E00)]
    case 0x2C60...0x2C7F: latinExtendedC[Int(scalar.value - 0x2C60)]
    case 0x1D7D: UInt32(UInt8(ascii: "p"))  // the lower case of U+2C63, alone in a block of phonetic signs
    default: nil
    }
  }

  private init() {
    ascii = (0..<0x80).map { (byte: UInt8) in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x09...0x0D: UInt8(ascii: " ")
      case 0x00...0x1F, 0x7F: 0
      case UInt8(ascii: "`"): UInt8(ascii: "'")
      default: byte
      }
    }
    latin = Self.packed(Self.fromLatin1ToPhonetic)
    latinAdditional = Self.packed(Self.additional)
    latinExtendedC = Self.packed(Self.extendedC)
  }

  /// The words of `rows`, each as one number.
  private static func packed(_ rows: String) -> [UInt32] {
    var table: [UInt32] = []
    var letters: UInt32 = 0
    var shift: UInt32 = 0
    for byte in rows.utf8 {
      if byte > UInt8(ascii: " ") {
        letters |= UInt32(byte) << shift
        shift += 8
      } else if shift > 0 {
        table.append(letters)
        (letters, shift) = (0, 0)
      }
    }
    if shift > 0 { table.append(letters) }
    return table
  }

  // The rows hold sixteen code points each. A letter that is no letter with something added (ə, ʒ) stays, in lower case.

  /// U+00C0–02AF: Latin-1 Supplement, Latin Extended-A and -B, IPA Extensions (lower case of some of -B).
  private static let fromLatin1ToPhonetic = """
    a a a a a a ae c e e e e i i i i
    d n o o o o o × o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o ÷ o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n ng ng o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    b b b b ƅ ƅ ɔ c c d d d d ƍ ǝ ə
    ɛ f f g ɣ hv ɩ i k k l ƛ ɯ n n o
    o o oi oi p p ʀ ƨ ƨ ʃ ƪ t t t t u
    u ʊ v y y z z ʒ ƹ ƹ ƺ ƻ ƽ ƽ ƾ ƿ
    ǀ ǁ ǂ ǃ dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u ǝ a a
    a a ae ae g g g g k k o o o o ʒ ʒ
    j dz dz dz g g hv ƿ n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t ȝ ȝ h h
    n d ou ou z z a a e e o o o o o o
    o o y y l n t j db qp a c c l t s
    z ɂ ɂ b u ʌ e e j j q q r r y y
    ɐ ɑ ɒ b ɔ c d d ɘ ə ɚ ɛ ɜ ɝ ɞ ɟ
    g ɡ ɢ ɣ ɤ ɥ h ɧ i ɩ ɪ l l l ɮ ɯ
    ɰ m n n ɴ o ɶ ɷ ɸ ɹ ɺ ɻ r r r ɿ
    ʀ ʁ s ʃ ʄ ʅ ʆ ʇ t u ʊ v ʌ ʍ ʎ ʏ
    z z ʒ ʓ ʔ ʕ ʖ ʗ ʘ ʙ ʚ ʛ ʜ j ʞ ʟ
    q ʡ ʢ ʣ ʤ ʥ ʦ ʧ ʨ ʩ ʪ ʫ ʬ ʭ ʮ ʯ
    """

  /// U+1E00–1EFF: Latin Extended Additional, where Vietnamese letters with a tone are.
  private static let additional = """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y a s s s ss ẟ
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y ll ll v v y y
    """

  /// U+2C60–2C7F: Latin Extended-C.
  private static let extendedC = """
    l l l p r a t h h k k z z ɑ m ɐ
    ɒ v w w v ⱶ ⱶ ⱷ e ⱹ o ⱻ j v s z
    """

}
