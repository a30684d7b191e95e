/// A span of days; either end may be open.
package struct Period: Sendable, Hashable {
  package var from: Fact<CalendarDate>?
  package var until: Fact<CalendarDate>?

  package init(from: Fact<CalendarDate>? = nil, until: Fact<CalendarDate>? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether `day` is in the span, both ends included.
  package func contains(_ day: CalendarDate) -> Bool {
    if let from, day < from.value { return false }
    if let until, day > until.value { return false }
    return true
  }

  /// Whether any day of `event` is in the span. An event whose date is not known is in every span.
  package func overlaps(_ event: EventDate) -> Bool {
    if let from, let last = event.last, last < from.value { return false }
    if let until, let first = event.first, first > until.value { return false }
    return true
  }
}
