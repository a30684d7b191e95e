/// A day of the proleptic Gregorian calendar, of the years 1 to 9999, in no particular time zone.
package struct CalendarDate: Comparable, Hashable, Sendable {
  /// `year << 9 | month << 5 | day`, which compares as the days do.
  private let packed: UInt32

  /// A day of a year (1–9999), a month (1–12) and a day of the month (from 1); nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else {
      return nil
    }
    packed = UInt32(year << 9 | month << 5 | day)
  }

  /// 1 January of the year 1, which no day comes before.
  package static let first = CalendarDate()

  private init() { packed = 1 << 9 | 1 << 5 | 1 }

  /// The year, 1–9999.
  package var year: Int { Int(packed >> 9) }
  /// The month, 1–12.
  package var month: Int { Int(packed >> 5 & 0xF) }
  /// The day of the month, 1–31.
  package var day: Int { Int(packed & 0x1F) }

  /// Reads "2020-12-03", "03/12/2020" or "3/12/2020". A year or a month alone is ``DateProblem/dayMissing``.
  package static func parse(_ text: String) -> Result<CalendarDate, DateProblem> {
    EventDate.parse(text).flatMap { date in
      switch date {
      case .day(let day): .success(day)
      case .year, .month: .failure(.dayMissing)
      case .unknown, .range: .failure(.notADate)
      }
    }
  }

  /// Whether the earlier day is on the left.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }
}

extension CalendarDate {
  /// How many days a month (1–12) of a year has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days since 1970-01-01, which is day 0.
  package var dayNumber: Int {
    // Years from March on, so that a leap day is the last of its year, counted in eras of 400 years of 146,097 days.
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with this ``dayNumber``; nil outside of the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier if `days` is negative; nil outside of the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // The first day that there is, number −719,162, was a Monday.
    Weekday(rawValue: (dayNumber + 719_162) % 7 + 1) ?? .monday
  }
}
