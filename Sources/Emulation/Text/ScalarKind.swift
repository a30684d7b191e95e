/// What a scalar above U+007F is to a comparison of texts, where it is not a letter.
enum ScalarKind: Equatable {
  case space, dash, apostrophe, quotationMark, ellipsis
  /// A full-width form or a raised or lowered digit of this ASCII character.
  case ascii(UInt8)
  /// A combining mark of U+0300–036F.
  case mark
  /// Something without width or ink, left behind by word processors and web pages: soft hyphens, joiners, direction marks.
  case unseen
  case other

  /// Sources: Unicode's properties White_Space, Dash, Quotation_Mark and Default_Ignorable_Code_Point, without what
  /// only other scripts use; the accents and primes that people type for quotes are added.
  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x80...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
        .unseen
      case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        .space
      case 0x2D7, 0x2010...0x2015, 0x2043, 0x2053, 0x207B, 0x208B, 0x2212, 0x2E3A, 0x2E3B, 0x301C, 0x3030, 0xFE58,
        0xFE63:
        .dash
      case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2CA, 0x2CB, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A:
        .apostrophe
      case 0xAB, 0xBB, 0x2BA, 0x2DD, 0x2EE, 0x201C...0x201F, 0x2033, 0x2036, 0x300C...0x300F, 0x301D...0x301F:
        .quotationMark
      case 0x2026: .ellipsis
      case 0xB2, 0xB3: .ascii(UInt8(ascii: "2") + UInt8(scalar.value - 0xB2))
      case 0xB9: .ascii(UInt8(ascii: "1"))
      case 0x2070, 0x2074...0x2079: .ascii(UInt8(ascii: "0") + UInt8(scalar.value - 0x2070))
      case 0x2080...0x2089: .ascii(UInt8(ascii: "0") + UInt8(scalar.value - 0x2080))
      case 0xAA: .ascii(UInt8(ascii: "a"))
      case 0xBA: .ascii(UInt8(ascii: "o"))
      case 0xFF01...0xFF5E: .ascii(UInt8(scalar.value - 0xFEE0))
      case 0x300...0x36F: .mark
      default: .other
      }
  }
}
