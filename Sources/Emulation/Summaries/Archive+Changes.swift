extension Archive {
  /// The years whose summaries may be others than those of an archive before, of the same site and registry; nil where any may.
  ///
  /// What is the same object in both tells the same. A summary holds what is told of its year, who leads in it and in the next, and
  /// where its compact was signed.
  package func changedYears(since before: Archive) -> Set<Int>? {
    // With another number of records, the places that summaries name are others.
    guard records.count == before.records.count else { return nil }
    var changed = Set<Int>()
    for handle in recordHandles {
      let (old, new) = (before[handle], self[handle])
      if new.isIdentical(to: old) { continue }
      if new.path != old.path { return nil }
      for year in old.toldYears + new.toldYears { changed.formUnion([year - 1, year, year + 1]) }
    }
    return changed
  }
}

extension MeetingRecord {
  /// Every year that it tells anything of.
  fileprivate var toldYears: [Int] {
    ([emulationYear, addressYear, date.value.year, signedCompactYear] + leadership.map(\.year?.value)).compactMap { $0 }
  }
}
