import Diagnostics

/// Why a text is no date, or no time of day.
package enum DateProblem: Error, Hashable, Sendable {
  /// None of the forms in which dates are written.
  case notADate
  /// The year 0000.
  case noSuchYear
  /// A month below 1 or above 12.
  case noSuchMonth(Int)
  /// A day that its month does not have: 31/02/2020.
  case noSuchDay(day: Int, month: Int, year: Int)
  /// A year or a month where a whole day is needed: alone, or as an end of a range.
  case dayMissing
  /// The last day is before the first one.
  case rangeBackwards(from: CalendarDate, through: CalendarDate)
  /// None of the forms in which times are written.
  case notATime
  /// 25:00, 14:75 or 14:00:61.
  case noSuchTime
  /// Something that is no distance from UTC after a time: "+7h", "+25:00".
  case notAZone
}

extension DateProblem {
  /// What is wrong with `text`, in which the problem was found.
  package func message(for text: String) -> Phrase {
    switch self {
    case .notADate: Phrase(vi: "“\(text)” không phải là ngày tháng", en: "“\(text)” is not a date")
    case .noSuchYear: Phrase(vi: "“\(text)”: không có năm 0000", en: "“\(text)”: there is no year 0000")
    case .noSuchMonth(let month):
      Phrase(vi: "“\(text)”: không có tháng \(month)", en: "“\(text)”: there is no month \(month)")
    case .noSuchDay(let day, let month, let year):
      Phrase(
        vi: "“\(text)”: tháng \(month) năm \(year) không có ngày \(day)",
        en: "“\(text)”: month \(month) of \(year) has no day \(day)")
    case .dayMissing: Phrase(vi: "“\(text)” thiếu ngày cụ thể", en: "“\(text)” does not say which day")
    case .rangeBackwards(let from, let through):
      Phrase(
        vi: "“\(text)”: ngày cuối \(through.numeric) trước ngày đầu \(from.numeric)",
        en: "“\(text)”: the last day, \(through.iso), is before the first, \(from.iso)")
    case .notATime: Phrase(vi: "“\(text)” không phải là giờ", en: "“\(text)” is not a time of day")
    case .noSuchTime: Phrase(vi: "“\(text)”: không có giờ như vậy", en: "“\(text)”: there is no such time of day")
    case .notAZone: Phrase(vi: "“\(text)”: múi giờ không đúng", en: "“\(text)”: the time zone cannot be read")
    }
  }

  /// What to write instead.
  package var help: Phrase {
    switch self {
    case .notADate:
      Phrase(
        vi:
          "viết 2020-12-03 hoặc 03/12/2020; 2020-12 nếu chỉ biết tháng; 2020 nếu chỉ biết năm; 2020-12-03..2020-12-04 nếu nhiều ngày",
        en: "write 2020-12-03 or 03/12/2020; 2020-12 if only the month is known; 2020 if only the year is; "
          + "2020-12-03..2020-12-04 for several days")
    case .noSuchYear:
      Phrase(vi: "viết đủ bốn chữ số của năm, ví dụ 2020", en: "write the four digits of the year, such as 2020")
    case .noSuchMonth:
      Phrase(
        vi: "tháng từ 01 đến 12; thứ tự là năm-tháng-ngày hoặc ngày/tháng/năm",
        en: "months are 01 to 12; the order is year-month-day or day/month/year")
    case .noSuchDay(_, let month, let year):
      Phrase(
        vi: "tháng \(month) năm \(year) có \(CalendarDate.days(inMonth: month, of: year)) ngày; hãy xem lại ngày",
        en: "that month has \(CalendarDate.days(inMonth: month, of: year)) days; check the day")
    case .dayMissing: Phrase(vi: "viết cả ngày, ví dụ 2020-12-03", en: "write the day too, such as 2020-12-03")
    case .rangeBackwards:
      Phrase(vi: "viết ngày đầu trước “..”, ngày cuối sau", en: "write the first day before “..”, the last one after")
    case .notATime: Phrase(vi: "viết 14:00, 14h hoặc 14h30", en: "write 14:00, 14h or 14h30")
    case .noSuchTime: Phrase(vi: "giờ từ 00:00 đến 23:59", en: "times go from 00:00 to 23:59")
    case .notAZone: Phrase(vi: "viết +07:00 hoặc bỏ múi giờ", en: "write +07:00 or leave the zone out")
    }
  }
}
