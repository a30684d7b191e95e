import Testing

@testable import Emulation

@Suite("Notations of languages")
struct NotationTests {
  @Test(
    "Dates in English",
    arguments: [
      ("2020-12-03", "3 Dec 2020", "3 December 2020"), ("2020-05", "May 2020", "May 2020"), ("2020", "2020", "2020"),
      ("2020-09-03..2020-09-04", "3–4 Sep 2020", "3–4 September 2020"),
      ("2020-11-30..2020-12-02", "30 Nov – 2 Dec 2020", "30 November – 2 December 2020"),
      ("2020-12-31..2021-01-01", "31 Dec 2020 – 1 Jan 2021", "31 December 2020 – 1 January 2021"),
    ])
  func english(written: String, numeric: String, long: String) throws {
    let date = try EventDate.parse(written).get()
    #expect(Notation.english.numeric(date) == numeric)
    #expect(Notation.english.long(date) == long)
    #expect(Notation.vietnamese.numeric(date) == date.numeric)
    #expect(Notation.vietnamese.long(date) == date.long)
  }

  @Test("Numbers, moments and months")
  func others() throws {
    guard case .number(let decimal) = ExactDecimal.parse("1286.50") else {
      Issue.record("1286.50 is a number")
      return
    }
    #expect(Notation.english.decimal(decimal) == "1,286.50")
    #expect(Notation.vietnamese.decimal(decimal) == "1.286,50")
    #expect(Notation.english.grouped(-1_234_567) == "-1,234,567")
    #expect(Notation.english.numeric(try DateTime.parse("2020-12-04 16:30").get()) == "4 Dec 2020 16:30")
    #expect(Notation.english.month(2) == "February")
    #expect(Notation.vietnamese.month(2) == "tháng 2")
  }

  @Test("Which language has which", arguments: [("vi", Notation.vietnamese), ("en", .english), ("en-GB", .english)])
  func languages(language: String, notation: Notation) { #expect(Notation(language: language) == notation) }
}
