import Testing

@testable import Emulation

struct CalendarDateTests {
  @Test(arguments: [
    ("2020-12-03", 2020, 12, 3), ("03/12/2020", 2020, 12, 3), ("3/12/2020", 2020, 12, 3), ("29/02/2020", 2020, 2, 29),
    ("2000-02-29", 2000, 2, 29),
    (" 2020-01-31 ", 2020, 1, 31), ("2020–12–03", 2020, 12, 3), ("0001-01-01", 1, 1, 1), ("31/12/9999", 9999, 12, 31),
    ("03/1/2021", 2021, 1, 3),
  ])
  func readsBothOrders(_ text: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try CalendarDate.parse(text).get()
    #expect(date.year == year && date.month == month && date.day == day)
  }

  @Test(arguments: [
    ("31/02/2020", DateProblem.noSuchDay(day: 31, month: 2, year: 2020)),
    ("29/02/2021", .noSuchDay(day: 29, month: 2, year: 2021)),
    ("1900-02-29", .noSuchDay(day: 29, month: 2, year: 1900)),
    ("00/12/2020", .noSuchDay(day: 0, month: 12, year: 2020)),
    ("12/13/2020", .noSuchMonth(13)), ("2020-00-10", .noSuchMonth(0)), ("0000-01-01", .noSuchYear),
    ("2020-12", .dayMissing), ("2020", .dayMissing),
    ("không rõ", .notADate), ("2020-12-03..2020-12-04", .notADate), ("2020-1-5", .notADate), ("03/12/20", .notADate),
    ("2020/12/03", .notADate),
    ("20201203", .notADate), ("", .notADate), ("hôm qua", .notADate), ("2020-12-03x", .notADate),
    ("2020-12-031", .notADate), ("-2020-12-03", .notADate),
    ("99999999999999999999-12-03", .notADate),
  ])
  func saysWhyATextIsNoDate(_ text: String, _ problem: DateProblem) {
    #expect(CalendarDate.parse(text) == .failure(problem))
  }

  @Test(arguments: [
    (2020, 12, 3, "2020-12-03", "03/12/2020", "ngày 03 tháng 12 năm 2020"),
    (2021, 1, 17, "2021-01-17", "17/01/2021", "ngày 17 tháng 01 năm 2021"),
    (2021, 2, 9, "2021-02-09", "09/02/2021", "ngày 09 tháng 02 năm 2021"),
    (2020, 3, 10, "2020-03-10", "10/03/2020", "ngày 10 tháng 3 năm 2020"),
    (2014, 4, 7, "2014-04-07", "07/04/2014", "ngày 07 tháng 4 năm 2014"),
    (812, 9, 9, "0812-09-09", "09/09/0812", "ngày 09 tháng 9 năm 812"),
  ])
  func writesThreeNotations(_ year: Int, _ month: Int, _ day: Int, _ iso: String, _ numeric: String, _ long: String)
    throws
  {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.iso == iso)
    #expect(date.numeric == numeric)
    #expect(date.long == long)
    #expect("\(date)" == iso)
  }

  @Test func hasNoOtherDays() {
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2020, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2020, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: Int.max, month: Int.max, day: Int.max) == nil)
    #expect(CalendarDate(dayNumber: -719_163) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
    #expect(CalendarDate(dayNumber: 2_932_896)?.adding(days: 1) == nil)
    #expect(CalendarDate(dayNumber: 0)?.adding(days: Int.max) == nil)
    #expect(CalendarDate(dayNumber: -1)?.adding(days: Int.min) == nil)
  }

  @Test func knowsDaysOfTheWeek() throws {
    #expect(try CalendarDate.parse("1970-01-01").get().weekday == .thursday)
    #expect(try CalendarDate.parse("2020-12-03").get().weekday == .thursday)
    #expect(try CalendarDate.parse("2000-02-29").get().weekday == .tuesday)
    #expect(try CalendarDate.parse("1945-09-02").get().weekday == .sunday)
    #expect(try CalendarDate.parse("0001-01-01").get().weekday == .monday)
    #expect(
      Weekday.sunday.vietnamese == "Chủ nhật" && Weekday.monday.vietnamese == "thứ Hai"
        && Weekday.saturday.vietnamese == "thứ Bảy")
  }

  @Test func addsDays() throws {
    let date = try CalendarDate.parse("2020-02-28").get()
    #expect(date.adding(days: 1)?.iso == "2020-02-29")
    #expect(date.adding(days: 2)?.iso == "2020-03-01")
    #expect(date.adding(days: 366)?.iso == "2021-02-28")
    #expect(date.adding(days: -59)?.iso == "2019-12-31")
  }

  /// Every day of nine centuries: numbers, weekdays and the order follow one another without a gap, and each notation is read again.
  @Test func countsEveryDay() throws {
    var date = try #require(CalendarDate(year: 1599, month: 12, day: 31))
    var problems: [String] = []
    while date.year < 2500 {
      guard let next = CalendarDate(dayNumber: date.dayNumber + 1) else { break }
      let isNextMonth = next.day == 1 && date.day == CalendarDate.days(inMonth: date.month, of: date.year)
      let follows =
        isNextMonth ? next.month == date.month % 12 + 1 : next.day == date.day + 1 && next.month == date.month
      let isRead = CalendarDate.parse(next.iso) == .success(next) && CalendarDate.parse(next.numeric) == .success(next)
      if !follows || !isRead || !(date < next) || next.dayNumber != date.dayNumber + 1
        || next.weekday.rawValue != date.weekday.rawValue % 7 + 1
      {
        problems.append(next.iso)
      }
      date = next
    }
    #expect(problems.isEmpty && date.iso == "2500-01-01")
  }

  @Test func numbersTheEndsOfTime() throws {
    #expect(CalendarDate(dayNumber: -719_162)?.iso == "0001-01-01")
    #expect(CalendarDate(dayNumber: 2_932_896)?.iso == "9999-12-31")
    #expect(CalendarDate(dayNumber: 0)?.iso == "1970-01-01")
    #expect(try CalendarDate.parse("2020-12-03").get().dayNumber == 18_599)
  }
}
