/// When something took place, as precisely as it is known. The precision is part of the value and is shown.
///
/// Months are 1–12, years 1–9999, and a range does not run backwards: ``parse(_:)`` sees to it.
package enum EventDate: Hashable, Sendable {
  case unknown
  case year(Int)
  case month(year: Int, month: Int)
  case day(CalendarDate)
  /// Several days, the first and the last one included; ``parse(_:)`` gives a range of one day as that day.
  case range(from: CalendarDate, through: CalendarDate)

  /// The first day on which it can have been; nil if unknown.
  package var first: CalendarDate? {
    switch self {
    case .unknown: nil
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .day(let day): day
    case .range(let from, _): from
    }
  }

  /// The last day on which it can have been; nil if unknown.
  package var last: CalendarDate? {
    switch self {
    case .unknown: nil
    case .year(let year): CalendarDate(year: year, month: 12, day: 31)
    case .month(let year, let month):
      CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    case .day(let day): day
    case .range(_, let through): through
    }
  }

  /// The year, of a range that of its first day; nil if unknown.
  package var year: Int? {
    switch self {
    case .unknown: nil
    case .year(let year), .month(let year, _): year
    case .day(let day), .range(let day, _): day.year
    }
  }

  /// The month (1–12), of a range that of its first day; nil if not known.
  package var month: Int? {
    switch self {
    case .unknown, .year: nil
    case .month(_, let month): month
    case .day(let day), .range(let day, _): day.month
    }
  }
}

extension EventDate: Comparable {
  /// By the first possible day, unknown dates before all others; then the less precise first (a year, a month, several
  /// days, a day); then by the last day.
  package static func < (left: EventDate, right: EventDate) -> Bool {
    if left.first != right.first {
      guard let leftFirst = left.first else { return true }
      guard let rightFirst = right.first else { return false }
      return leftFirst < rightFirst
    }
    if left.precision != right.precision { return left.precision < right.precision }
    guard let leftLast = left.last, let rightLast = right.last else { return false }
    return leftLast < rightLast
  }

  private var precision: Int {
    switch self {
    case .unknown: 0
    case .year: 1
    case .month: 2
    case .range: 3
    case .day: 4
    }
  }
}
