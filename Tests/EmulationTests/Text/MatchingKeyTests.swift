import Testing

@testable import Emulation

struct MatchingKeyTests {
  @Test(arguments: [
    ["Hòa Bình", "Hoà Bình", "HÒA BÌNH", "hoà  bình", " Hoà\u{A0}Bình\n", "Ho\u{AD}à Bình\u{200B}"],
    ["thúy", "thuý", "Thúy", "THUÝ"], ["khỏe", "khoẻ"], ["quý", "quí", "qúy", "Qúi"], ["sĩ", "sỹ", "Sĩ"], ["kĩ", "kỹ"],
    ["Mỹ", "Mĩ"],
    ["tỷ", "tỉ"], ["hy", "hi"], ["Qui Nhơn", "Quy Nhơn"], ["toàn", "tòan", "TÒAN"], ["già", "gìa"], ["ủy", "uỷ", "Uỷ"],
    ["Thủy Nguyên", "Thuỷ Nguyên"],
    ["hoạch", "họach"], ["nghĩa", "nghiã"], ["được", "đựơc"], ["nguyễn", "nguỹên"], ["khuỷu", "khủyu"],
    ["ngoài", "ngòai", "ngoaì"],
    ["Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu", "bà rịa — vũng tàu"], ["M'Đrắk", "M’Đrắk", "m‘đrắk"],
    ["“Cờ”", "\"cờ\"", "«CỜ»"],
    ["Đắk Lắk", "Ðắk Lắk", "ðắk lắk", "Ɖắk Lắk"], ["ＵＢＮＤ", "ubnd", "UBND"], ["…", "..."],
  ])
  func isTheSameForSpellingsOfOneName(_ spellings: [String]) {
    for spelling in spellings.dropFirst() {
      #expect(VietnameseText.matchingKey(spelling) == VietnameseText.matchingKey(spellings[0]))
    }
  }

  @Test(arguments: [
    ("hoa", "hòa"), ("hòa", "hóa"), ("Hóa", "Hoa"), ("bắc", "bác"), ("dan", "đan"), ("on", "ôn"), ("tai", "tay"),
    ("thúi", "thúy"), ("hai", "hay"),
    ("mì", "mí"), ("y", "i"), ("Từ Sơn", "Tứ Sơn"), ("TuSon", "Tu Son"), ("a-b", "a b"), ("m²", "m2"), ("cúi", "cuí y"),
    ("party", "parti"),
    ("ý", "í"), ("Yên", "Iên"),
  ])
  func tellsNamesApart(_ left: String, _ right: String) {
    #expect(VietnameseText.matchingKey(left) != VietnameseText.matchingKey(right))
  }

  @Test(arguments: [
    ("Hòa Bình", "hoà bình"), ("Qúy", "quí"), ("thuyền", "thuyền"), ("tường", "tường"), ("giếng", "giếng"),
    ("gì", "gì"), ("quốc", "quốc"),
    ("mùa", "mùa"), ("khuya", "khuya"), ("Café Đắklắk ASEAN", "café đắklắk asean"), ("Škoda ŠKODA", "škoda škoda"),
    ("qu", "qu"), ("y tế", "y tế"),
    ("", ""), ("Cụm số 1", "cụm số 1"), ("ΣΑΣ", "σασ"), ("xoong", "xoong"), ("Cụm thi đua", "cụm thi đua"),
  ])
  func readsLikeAName(_ text: String, _ key: String) {
    #expect(VietnameseText.matchingKey(text) == key)
  }

  /// Wherever in a syllable a tone is written, the key is one; another tone or another letter gives another.
  @Test func doesNotSeeWhereTheToneIs() {
    let onsets = ["", "b", "ch", "đ", "g", "gi", "h", "ng", "ngh", "nh", "q", "qu", "t", "tr", "x"]
    let rhymes = [
      "a", "ai", "an", "ang", "ao", "ay", "e", "ê", "eo", "i", "ia", "iên", "iêu", "o", "oa", "oai", "oan", "oe", "oi",
      "ôi", "ơi", "u", "ua", "uây",
      "uê", "ui", "uôi", "uơ", "uy", "uya", "uyên", "uyt", "uyu", "ư", "ưa", "ươi", "ương", "y", "yêu",
    ]
    let table = VietnameseVowelTable.shared
    var spellingsByKey: [String: Set<String>] = [:]
    for onset in onsets {
      for rhyme in rhymes {
        let bare = Array((onset + rhyme).unicodeScalars)
        for tone: VietnameseVowel.Tone in [.huyền, .hỏi, .ngã, .sắc, .nặng] {
          var keys = Set<String>()
          for (place, letter) in bare.enumerated() {
            guard let vowel = table.vowel(letter) else { continue }
            var spelled = bare
            spelled[place] = table.scalar(VietnameseVowel(letter: vowel.letter, tone: tone))
            var text = ""
            text.unicodeScalars.append(contentsOf: spelled)
            keys.insert(VietnameseText.matchingKey(text))
          }
          #expect(keys.count == 1, "\(onset + rhyme) \(tone)")
          for key in keys { spellingsByKey[key, default: []].insert(onset + rhyme) }
        }
      }
    }
    for (key, spellings) in spellingsByKey where spellings.count > 1 {
      // Only i and y alone after a consonant are taken for one another.
      #expect(Set(spellings.map { $0.hasSuffix("y") ? $0.dropLast() + "i" : $0 }).count == 1, "\(key): \(spellings)")
    }
  }

  @Test func isItsOwnKey() {
    var random = SeededRandom(seed: 13)
    for _ in 0..<3000 {
      let key = VietnameseText.matchingKey(someText(&random))
      #expect(VietnameseText.matchingKey(key) == key)
    }
  }
}
