/// A correction that a record of the year tells of: what changed since it was first published.
package struct CorrectedRecord: Sendable, Hashable {
  package let record: Handle<MeetingRecord>
  /// Its place in the record's list.
  package let index: Int
}

extension Archive {
  /// What was corrected in the year's records, in the order of the days of correction, then of the records. What was withdrawn from
  /// publication is not published by its corrections.
  package func corrections(of summary: YearlySummary) -> [CorrectedRecord] {
    let found = summary.records.filter { self[$0].withdrawn == nil }.flatMap { record in
      self[record].corrections.indices.map { CorrectedRecord(record: record, index: $0) }
    }
    func day(_ correction: CorrectedRecord) -> Int {
      self[correction.record].corrections[correction.index].date?.value.dayNumber ?? .max
    }
    return found.enumerated().sorted { left, right in
      let days = (day(left.element), day(right.element))
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
  }
}

extension Correction {
  /// The keys of a record that have a word for readers: `field.leadership`.
  package static let knownFields: Set<String> = [
    "title", "date", "time", "kind", "status", "year", "compact", "cluster", "organiser", "venue", "mode", "points",
    "host",
    "chairs", "participants", "leadership", "awards", "results", "excluded", "commendations", "movements",
    "indicators",
    "handovers", "documents", "photos", "sources", "summary",
  ]

  /// Whether what was corrected may name persons.
  func mayNamePersons(in record: MeetingRecord) -> Bool {
    switch field?.value {
    case "awards", "commendations":
      record.awards.contains { item in
        if case .named? = item.persons { true } else { false }
      }
    case "chairs", "participants", "photos", "sources", "documents", "summary", "title": true
    case .some(let field): !Self.knownFields.contains(field)
    case nil: true
    }
  }
}
