import Emulation

/// The days on which a build would come to the same: today decides only which records wait for their day.
struct DayRange: Sendable, Equatable {
  /// The last day of publication that has come; nil if none has.
  private(set) var first: CalendarDate?
  /// The next day of publication; nil if none is to come.
  private(set) var end: CalendarDate?

  /// Every day there is.
  init() {}

  init(first: CalendarDate?, end: CalendarDate?) {
    self.first = first
    self.end = end
  }

  /// Keeps out the days on which what is published on `day` would be shown, or not, otherwise than it is `today`.
  mutating func narrow(to day: CalendarDate, seenFrom today: CalendarDate) {
    if day > today {
      end = min(end ?? day, day)
    } else {
      first = max(first ?? day, day)
    }
  }

  func contains(_ day: CalendarDate) -> Bool {
    if let first, day < first { return false }
    if let end, day >= end { return false }
    return true
  }
}
