import Synchronization

/// The summaries of all years of an archive, each worked out when it is first asked for.
package final class YearlySummaries: Sendable {
  /// The emulation years that the archive speaks of, ascending.
  package let years: [Int]
  private let archive: Archive
  /// In the order of the years.
  private let places: [Place]

  private final class Place: Sendable {
    let made = AtomicLazyReference<Made>()
  }

  private final class Made: Sendable {
    let summary: YearlySummary
    init(_ summary: YearlySummary) { self.summary = summary }
  }

  /// - Parameter known: summaries of the archive that need not be worked out.
  package init(_ archive: Archive, known: [Int: YearlySummary] = [:]) {
    self.archive = archive
    years = archive.years
    places = years.map { year in
      let place = Place()
      if let summary = known[year] { _ = place.made.storeIfNil(Made(summary)) }
      return place
    }
  }

  /// nil for a year that the archive does not speak of. Two who ask at once may both work it out; both get the same.
  package subscript(year: Int) -> YearlySummary? {
    guard let index = years.firstIndex(of: year) else { return nil }
    let place = places[index]
    return (place.made.load() ?? place.made.storeIfNil(Made(archive.summary(of: year)))).summary
  }

  package func contains(_ year: Int) -> Bool { years.contains(year) }

  /// Those that have been asked for.
  package var made: [Int: YearlySummary] {
    var made: [Int: YearlySummary] = [:]
    for (year, place) in zip(years, places) { made[year] = place.made.load()?.summary }
    return made
  }
}
