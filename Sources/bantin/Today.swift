import Diagnostics
import Emulation
import Glibc

/// The one place where the program looks at the clock.
enum Today {
  /// The day in Vietnam, or the one that `SOURCE_DATE_EPOCH` tells, as reproducible builds have it.
  static func now() throws -> CalendarDate {
    let seconds = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? time(nil)
    let (local, overflow) = seconds.addingReportingOverflow(DateTime.vietnamOffset * 60)
    guard !overflow, let date = CalendarDate(dayNumber: local / 86_400) else { throw ClockFailure() }
    return date
  }

  /// The environment's failure: what day it is cannot be told.
  struct ClockFailure: Error {
    var sentence: Phrase {
      Phrase(
        vi: "đồng hồ (hoặc SOURCE_DATE_EPOCH) chỉ một ngày ngoài các năm 1 đến 9999",
        en: "the clock (or SOURCE_DATE_EPOCH) tells a day outside the years 1 to 9999")
    }
  }
}
