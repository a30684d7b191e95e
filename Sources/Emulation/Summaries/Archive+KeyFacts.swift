/// What lists are sorted and filtered by, of one record: small, and free of references, where a record is neither.
struct KeyFacts: Sendable {
  let sortDay: Int
  let emulationYear: Int?
  let signedCompactYear: Int?
  let addressYear: Int?
  let isHeld: Bool

  init(_ record: MeetingRecord) {
    sortDay = record.sortDay
    emulationYear = record.emulationYear
    signedCompactYear = record.signedCompactYear
    addressYear = record.addressYear
    isHeld = record.status.value == .held
  }
}

extension Archive {
  /// ``MeetingRecord/sortDay`` of a record.
  package func sortDay(of record: Handle<MeetingRecord>) -> Int { keyFacts[Int(record.index)].sortDay }

  /// ``MeetingRecord/emulationYear`` of a record.
  package func emulationYear(of record: Handle<MeetingRecord>) -> Int? { keyFacts[Int(record.index)].emulationYear }

  /// ``MeetingRecord/signedCompactYear`` of a record.
  package func signedCompactYear(of record: Handle<MeetingRecord>) -> Int? {
    keyFacts[Int(record.index)].signedCompactYear
  }

  /// ``MeetingRecord/addressYear`` of a record.
  package func addressYear(of record: Handle<MeetingRecord>) -> Int? { keyFacts[Int(record.index)].addressYear }

  /// Whether the meeting took place.
  package func isHeld(_ record: Handle<MeetingRecord>) -> Bool { keyFacts[Int(record.index)].isHeld }

  /// Whether one meeting comes before another: by date, then by file.
  package func isEarlier(_ left: Handle<MeetingRecord>, _ right: Handle<MeetingRecord>) -> Bool {
    Self.isEarlier(left, right, keyFacts)
  }

  static func isEarlier(
    _ left: Handle<MeetingRecord>, _ right: Handle<MeetingRecord>, _ keyFacts: [KeyFacts]
  ) -> Bool {
    let days = (keyFacts[Int(left.index)].sortDay, keyFacts[Int(right.index)].sortDay)
    if days.0 != days.1 { return days.0 < days.1 }
    return left < right
  }
}
