// Feeds and metadata want to know when something was published. No clock is asked: the record tells, or its date stands in.

extension MeetingRecord {
  /// When it was published: the day from which it is shown, else when its earliest source was, else the last day of the meeting (of a date
  /// that is not known to the day, the first that it may mean).
  ///
  /// Days begin at midnight in Việt Nam. Nil for a record without any date.
  package var publication: DateTime? {
    if let publish { return DateTime(publish.value, nil) }
    if let first = sources.lazy.compactMap({ $0.published?.value }).min() { return first }
    let day: CalendarDate? =
      switch date.value {
      case .day(let day): day
      case .range(_, let through): through
      default: date.value.first ?? year.flatMap { EventDate.year($0.value).first }
      }
    return day.map { DateTime($0, nil) }
  }

  /// When it last changed: the latest of its publication, its corrections and what its sources say of themselves.
  package var lastChange: DateTime? {
    var last = publication
    func consider(_ moment: DateTime?) {
      guard let moment, let known = last else { return }
      last = max(known, moment)
    }
    for source in sources {
      consider(source.published?.value)
      consider(source.updated?.value)
    }
    for correction in corrections { consider(correction.date.map { DateTime($0.value, nil) }) }
    return last
  }
}
