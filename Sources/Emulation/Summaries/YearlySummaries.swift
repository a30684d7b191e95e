/// The summaries of all years of an archive, each worked out when it is first asked for.
package final class YearlySummaries: Sendable {
  /// The emulation years that the archive speaks of, ascending.
  package let years: [Int]
  private let archive: Archive
  /// In the order of the years.
  private let places: [MadeOnce<YearlySummary>]

  /// - Parameter known: summaries of the archive that need not be worked out.
  package init(_ archive: Archive, known: [Int: YearlySummary] = [:]) {
    self.archive = archive
    years = archive.years
    places = years.map { year in known[year].map { MadeOnce($0) } ?? MadeOnce() }
  }

  /// nil for a year that the archive does not speak of. Two who ask at once may both work it out; both get the same.
  package subscript(year: Int) -> YearlySummary? {
    years.firstIndex(of: year).map { places[$0].value { archive.summary(of: year) } }
  }

  package func contains(_ year: Int) -> Bool { years.contains(year) }

  /// Those that have been asked for.
  package var made: [Int: YearlySummary] {
    var made: [Int: YearlySummary] = [:]
    for (year, place) in zip(years, places) { made[year] = place.made }
    return made
  }
}
