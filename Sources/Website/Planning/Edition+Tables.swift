import Emulation

extension Edition {
  /// The years of which something is told, ascending.
  package var reportedYears: [Int] { addresses.summaryYears.filter { summaries[$0].map { !$0.isEmpty } ?? false } }

  /// What makes the tables of a year; nil for a year of which nothing is told.
  ///
  /// `namesPersons`: whether persons are named; in open data only where the site says so.
  package func tables(of year: Int, namesPersons: Bool) -> TableMaker? {
    guard let summary = summaries[year], !summary.isEmpty else { return nil }
    return TableMaker(archive, summary, years: summaries, namesPersons: namesPersons)
  }

  /// How the tables' values read.
  package var tableWords: TableWords {
    let words = words
    return TableWords(registry: archive.registry, notation: notation) { words[$0] }
  }
}
