extension Archive {
  /// What several sources tell of one meeting is one element; in the order given.
  ///
  /// Each of `records` stands there once.
  package func sittings(of records: [Handle<MeetingRecord>]) -> [[Handle<MeetingRecord>]] {
    guard records.contains(where: { self[$0].sameEvent != nil }) else { return records.map { [$0] } }
    var places = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1, $0) })
    // Each record stands at the place of the first of its sitting that is known so far.
    func root(_ record: Handle<MeetingRecord>) -> Int? {
      guard var place = places[record] else { return nil }
      while let up = places[records[place]], up != place { place = up }
      return place
    }
    for record in records where self[record].sameEvent != nil {
      for other in sameEvent(as: record) {
        guard let mine = root(record), let theirs = root(other), mine != theirs else { continue }
        places[records[max(mine, theirs)]] = min(mine, theirs)
      }
    }
    var sittings: [[Handle<MeetingRecord>]] = []
    var sittingOfRoot: [Int: Int] = [:]
    for record in records {
      guard let root = root(record) else { continue }
      if let sitting = sittingOfRoot[root] {
        sittings[sitting].append(record)
      } else {
        sittingOfRoot[root] = sittings.count
        sittings.append([record])
      }
    }
    return sittings
  }
}
