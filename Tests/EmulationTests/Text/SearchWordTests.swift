import Testing

@testable import Emulation

@Suite("Words as search knows them")
struct SearchWordTests {
  @Test(
    "One key for all spellings",
    arguments: [
      ("đua", "dua"), ("Đưa", "dua"), ("DÙA", "dua"), ("ðua", "dua"), ("Ninh", "ninh"), ("hòa", "hoa"), ("hoạ", "hoa"),
      ("kỹ", "ki"), ("kĩ", "ki"), ("Mỹ", "mi"), ("sỹ", "si"), ("quý", "qui"), ("quí", "qui"), ("2020", "2020"),
      ("QĐ", "qd"), ("ＵＢＮＤ", "ubnd"), ("Straße", "strasse"),
    ])
  func key(word: String, key: String) {
    #expect(SearchWord(word).key == key)
  }

  @Test("A y that is not alone stays", arguments: ["y", "thuy", "may", "yen", "huyen", "party"])
  func yStays(word: String) {
    #expect(SearchWord(word).key == word)
  }

  @Test(
    "Where the tone is written does not count, which tone it is does",
    arguments: [
      ("hòa", "hoà", true), ("thủy", "thuỷ", true), ("khỏe", "khoẻ", true), ("HOÀ", "hòa", true), ("kỹ", "kĩ", true),
      ("hòa", "hóa", false), ("hòa", "hoa", false), ("đua", "dua", false), ("đua", "đưa", false), ("on", "ôn", false),
    ])
  func forms(left: String, right: String, areSame: Bool) {
    #expect((SearchWord(left).form == SearchWord(right).form) == areSame)
  }

  @Test(
    "The page's script makes the same of a word",
    arguments: [("hòa", "hoa1"), ("được", "đươc5"), ("thi", "thi"), ("tỷ", "ti2"), ("ngã", "nga3"), ("số", "sô4")])
  func formIsWritten(word: String, form: String) {
    #expect(SearchWord(word).form == form)
  }

  @Test(
    "Words are runs of letters, digits and marks",
    arguments: [
      ("Thi đua - Khen thưởng", ["Thi", "đua", "Khen", "thưởng"]), ("số 12/QĐ-UBND.", ["số", "12", "QĐ", "UBND"]),
      ("985,5 điểm", ["985", "5", "điểm"]), ("“Cờ”…", ["Cờ"]), ("a\u{2009}b–c", ["a", "b", "c"]), ("", []), (" . ", []),
      ("2×3", ["2", "3"]), ("cuối", ["cuối"]), ("日本 Привет", ["日本", "Привет"]),
    ])
  func words(text: String, words: [String]) {
    var found: [String] = []
    VietnameseText.forEachWord(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
    #expect(found == words)
  }
}
