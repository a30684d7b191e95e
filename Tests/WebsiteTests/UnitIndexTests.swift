import Testing

@testable import Website

@Suite("The index of units")
struct UnitIndexTests {
  @Test(
    "A tone parts no letters, a mark does",
    arguments: [
      ("A", "A"), ("Á", "A"), ("Ậ", "Â"), ("Ẳ", "Ă"), ("Ẻ", "E"), ("Ế", "Ê"), ("Ỉ", "I"), ("Ọ", "O"), ("Ồ", "Ô"),
      ("Ợ", "Ơ"),
      ("Ủ", "U"), ("Ứ", "Ư"), ("Ỵ", "Y"), ("Đ", "Đ"), ("D", "D"), ("8", "8"),
    ])
  func letter(letter: String, bare: String) {
    #expect(UnitIndexPage.bareLetter(letter) == bare)
  }
}
