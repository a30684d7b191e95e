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
      for record in [old, new] { record.forEachToldYear { changed.formUnion([$0 - 1, $0, $0 + 1]) } }
    }
    return changed
  }
}

extension MeetingRecord {
  /// Every year that it tells anything of: it reviews it, met in it, signed its compact, says who leads in it. Some may come twice.
  package func forEachToldYear(_ take: (Int) -> Void) {
    if let year = emulationYear { take(year) }
    if let year = date.value.year { take(year) }
    if let year = signedCompactYear { take(year) }
    for item in leadership { if let year = item.year?.value { take(year) } }
  }
}
