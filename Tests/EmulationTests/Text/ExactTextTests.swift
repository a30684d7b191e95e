import Testing

@testable import Emulation

@Suite("Texts by their bytes")
struct ExactTextTests {
  @Test("The same bytes are the same text, however it was made")
  func same() {
    let places: [ExactText: Int] = [ExactText("Phường Kinh Bắc"): 1, ExactText(""): 2]
    #expect(places[ExactText(["Phường", "Kinh Bắc"].joined(separator: " "))] == 1)
    #expect(places[ExactText(String(" ".dropFirst()))] == 2)
    #expect(places[ExactText("Phường Kinh Bă")] == nil)
  }

  @Test("Other bytes of the same letters are another text")
  func composed() {
    #expect("\u{1EAF}" == "\u{103}\u{301}")
    #expect(ExactText("\u{1EAF}") != ExactText("\u{103}\u{301}"))
  }
}
