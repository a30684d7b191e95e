import Testing

@testable import Emulation

struct FoldedTests {
  @Test(arguments: [
    ("Bắc Ninh", "bac ninh"), ("ĐẮK LẮK", "dak lak"), ("Thừa Thiên Huế", "thua thien hue"),
    ("Ngưỡng cửa", "nguong cua"),
    ("  Yên\u{A0}\u{A0}\t\nPhong \u{3000}", "yen phong"), ("Bà Rịa – Vũng Tàu", "ba ria - vung tau"),
    ("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
    ("‘a’ ‚b‛ `c´", "'a' 'b' 'c'"), ("“a” „b‟ «c»", "\"a\" \"b\" \"c\""),
    ("Straße Æsir Œuvre Þór ðe Łódź", "strasse aesir oeuvre thor de lodz"),
    ("ĿǅǇĳ", "ldzljij"), ("Ba\u{306}\u{301}c", "bac"), ("Ni\u{AD}nh\u{200B}\u{FEFF}", "ninh"), ("ＡＢＣ１２", "abc12"),
    ("m² H₂O 5ª", "m2 h2o 5a"),
    ("\u{212B}\u{212A}", "ak"), ("ΑΘΗΝΑ Москва", "αθηνα москва"), ("…", "..."), ("İI", "ii"), ("ƏǮ×÷", "əʒ×÷"),
    ("a\u{0}b\u{7F}c", "abc"), ("", ""),
    (" \u{200B} ", ""), ("12/QĐ-UBND", "12/qd-ubnd"), ("\u{1F3C6} Cờ", "\u{1F3C6} co"), ("Ð ð Ɖ", "d d d"),
  ])
  func dropsWhatSearchDoesNotSee(_ text: String, _ folded: String) {
    #expect(VietnameseText.folded(text) == folded)
  }

  @Test func foldsEveryVietnameseLetterToItsBase() {
    for (letters, base) in [
      ("aàảãáạăằẳẵắặâầẩẫấậ", "a"), ("eèẻẽéẹêềểễếệ", "e"), ("iìỉĩíị", "i"), ("oòỏõóọôồổỗốộơờởỡớợ", "o"),
      ("uùủũúụưừửữứự", "u"), ("yỳỷỹýỵ", "y"),
      ("dđ", "d"),
    ] {
      for letter in letters {
        #expect(VietnameseText.folded(String(letter)) == base)
        #expect(VietnameseText.folded(letter.uppercased()) == base)
      }
    }
  }

  @Test func givesBothCasesOfEveryLatinLetterTheSame() {
    var wrong: [Unicode.Scalar] = []
    // Above ASCII, from the first letter with a mark on: before it is the micro sign, whose capital is Greek.
    for value in [UInt32(0x41)...0x7A, 0xC0...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = VietnameseText.folded(String(scalar))
      // A letter without a capital of its own (ŉ) has several characters for one.
      for other in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping]
      where other.unicodeScalars.count == 1 && VietnameseText.folded(other) != folded {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func leavesOnlyPlainLettersWhereLatinOnesHaveMarks() {
    // U+00C0–017F and U+1EA0–1EF9 are letters with marks and ligatures; only the two signs × and ÷ are none.
    for value in [UInt32(0xC0)...0x17F, 0x1EA0...0x1EF9].joined() where value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = VietnameseText.folded(String(scalar))
      #expect(!folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar)")
    }
  }

  @Test func appendsWithoutTouchingWhatIsThere() {
    var bytes = Array("x ".utf8)
    VietnameseText.appendFolded("  Đà  Nẵng ", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x da nang")
    VietnameseText.appendFolded("  ", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x da nang")
  }

  @Test func foldingTwiceChangesNothingMore() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<3000 {
      let text = someText(&random)
      let folded = VietnameseText.folded(text)
      #expect(VietnameseText.folded(folded) == folded)
      #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
    }
  }
}

/// Scalars from all over Unicode, mostly Latin ones, mixed with spaces.
func someText(_ random: inout SeededRandom) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...12, using: &random) {
    let range: ClosedRange<UInt32> =
      [
        0x0...0x7F, 0x20...0x20, 0x80...0x2FF, 0x300...0x36F, 0x1E00...0x1EFF, 0x2000...0x21FF, 0x370...0xFFFF,
        0x10000...0x1FFFF,
      ]
      .randomElement(using: &random) ?? 0x20...0x20
    if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.unicodeScalars.append(scalar) }
  }
  return text
}
