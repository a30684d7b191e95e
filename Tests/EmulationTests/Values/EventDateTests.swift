import Testing

@testable import Emulation

struct EventDateTests {
  @Test(arguments: [
    ("2020-12-03", "2020-12-03", "03/12/2020", "ngày 03 tháng 12 năm 2020"),
    ("3/12/2020", "2020-12-03", "03/12/2020", "ngày 03 tháng 12 năm 2020"),
    ("2020-12", "2020-12", "12/2020", "tháng 12 năm 2020"), ("2/2021", "2021-02", "02/2021", "tháng 02 năm 2021"),
    ("03/2021", "2021-03", "03/2021", "tháng 3 năm 2021"),
    ("2020", "2020", "2020", "năm 2020"),
    ("2020-12-03..2020-12-04", "2020-12-03/2020-12-04", "03–04/12/2020", "ngày 03 và 04 tháng 12 năm 2020"),
    ("03/12/2020..05/12/2020", "2020-12-03/2020-12-05", "03–05/12/2020", "từ ngày 03 đến ngày 05 tháng 12 năm 2020"),
    (
      "2020-11-30 .. 2020-12-02", "2020-11-30/2020-12-02", "30/11–02/12/2020",
      "từ ngày 30 tháng 11 đến ngày 02 tháng 12 năm 2020"
    ),
    (
      "30/11/2020..01/12/2020", "2020-11-30/2020-12-01", "30/11–01/12/2020",
      "ngày 30 tháng 11 và ngày 01 tháng 12 năm 2020"
    ),
    (
      "31/12/2020..01/01/2021", "2020-12-31/2021-01-01", "31/12/2020–01/01/2021",
      "ngày 31 tháng 12 năm 2020 và ngày 01 tháng 01 năm 2021"
    ),
    (
      "30/12/2020..2021-01-02", "2020-12-30/2021-01-02", "30/12/2020–02/01/2021",
      "từ ngày 30 tháng 12 năm 2020 đến ngày 02 tháng 01 năm 2021"
    ),
    ("2020-12-03..03/12/2020", "2020-12-03", "03/12/2020", "ngày 03 tháng 12 năm 2020"),
    (
      "03/12/2020..03/01/2021", "2020-12-03/2021-01-03", "03/12/2020–03/01/2021",
      "từ ngày 03 tháng 12 năm 2020 đến ngày 03 tháng 01 năm 2021"
    ),
  ])
  func keepsThePrecision(_ text: String, _ iso: String, _ numeric: String, _ long: String) throws {
    let date = try EventDate.parse(text).get()
    #expect(date.iso == iso)
    #expect(date.numeric == numeric)
    #expect(date.long == long)
  }

  @Test(arguments: ["unknown", "Unknown", "không rõ", " Không rõ ", "khong ro"])
  func canBeUnknown(_ text: String) throws {
    let date = try EventDate.parse(text).get()
    #expect(date == .unknown && date.iso == nil && date.numeric == "không rõ" && date.long == "không rõ")
    #expect(date.first == nil && date.last == nil && date.year == nil && date.month == nil)
  }

  @Test(arguments: [
    ("2020-12", "2020-12-01", "2020-12-31", 2020, 12), ("2/2020", "2020-02-01", "2020-02-29", 2020, 2),
    ("2020-12-03", "2020-12-03", "2020-12-03", 2020, 12),
    ("31/12/2020..01/01/2021", "2020-12-31", "2021-01-01", 2020, 12),
  ])
  func hasBounds(_ text: String, _ first: String, _ last: String, _ year: Int, _ month: Int) throws {
    let date = try EventDate.parse(text).get()
    #expect(date.first?.iso == first && date.last?.iso == last && date.year == year && date.month == month)
  }

  @Test func aYearHasItsDaysAsBounds() throws {
    let date = try EventDate.parse("2020").get()
    #expect(
      date == .year(2020) && date.first?.iso == "2020-01-01" && date.last?.iso == "2020-12-31" && date.month == nil)
  }

  @Test(arguments: [
    ("31/02/2020", DateProblem.noSuchDay(day: 31, month: 2, year: 2020)), ("13/2020", .noSuchMonth(13)),
    ("2020-13", .noSuchMonth(13)), ("0000", .noSuchYear),
    ("2020-12..2021-01", .dayMissing), ("2020-12-03..2021", .dayMissing),
    ("2020-12-03..31/02/2021", .noSuchDay(day: 31, month: 2, year: 2021)),
    ("2020-12-03..", .notADate), ("..2020-12-03", .notADate), ("2020-12-03...2020-12-04", .notADate),
    ("2020-12-03..2020-12-04..2020-12-05", .notADate),
    ("unknown?", .notADate), ("", .notADate), ("năm 2020", .notADate), ("20", .notADate), ("02020", .notADate),
    ("03-04/12/2020", .notADate),
  ])
  func saysWhyATextIsNoDate(_ text: String, _ problem: DateProblem) {
    #expect(EventDate.parse(text) == .failure(problem))
  }

  @Test func aRangeDoesNotRunBackwards() throws {
    let (from, through) = (try CalendarDate.parse("2020-12-04").get(), try CalendarDate.parse("2020-12-03").get())
    #expect(EventDate.parse("04/12/2020..2020-12-03") == .failure(.rangeBackwards(from: from, through: through)))
  }

  @Test func sortsByDayThenPrecision() throws {
    let sorted = try [
      "unknown", "2019-12-31", "2020", "2020-01", "2020-01-01..2020-01-02", "2020-01-01..2020-01-03", "2020-01-01",
      "2020-01-02", "2020-12", "2020-12-03",
    ].map { try EventDate.parse($0).get() }
    var random = SeededRandom(seed: 3)
    for _ in 0..<20 {
      #expect(sorted.shuffled(using: &random).sorted() == sorted)
    }
  }

  @Test func everyProblemSaysWhatToDo() throws {
    let day = try #require(CalendarDate(year: 2020, month: 12, day: 3))
    let problems: [DateProblem] = [
      .notADate, .noSuchYear, .noSuchMonth(13), .noSuchDay(day: 31, month: 2, year: 2020), .dayMissing,
      .rangeBackwards(from: day, through: day), .notATime,
      .noSuchTime, .notAZone,
    ]
    for problem in problems {
      let message = problem.message(for: "x!")
      #expect(message.vi.contains("“x!”") && message.en.contains("“x!”"))
    }
    #expect(Set(problems.map(\.help)).count == problems.count)
    #expect(DateProblem.noSuchDay(day: 31, month: 2, year: 2020).help.en.contains("29 days"))
  }
}
