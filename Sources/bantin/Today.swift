import Emulation
import Glibc

/// The one place where the program looks at the clock.
enum Today {
  /// The day in Vietnam, or the one that `SOURCE_DATE_EPOCH` tells, as reproducible builds have it.
  static func now() throws -> CalendarDate {
    let seconds = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? time(nil)
    let day = (seconds + DateTime.vietnamOffset * 60) / 86_400
    guard let date = CalendarDate(dayNumber: day) else { throw ClockFailure() }
    return date
  }

  struct ClockFailure: Error, CustomStringConvertible {
    var description: String { "the clock tells a day outside the years 1 to 9999" }
  }
}
