import Emulation

extension Edition {
  /// The years of which something is told, ascending.
  package var reportedYears: [Int] { addresses.summaryYears.filter { !facts(of: $0).isEmpty } }

  /// What is asked of a year before anything of it is made.
  package func facts(of year: Int) -> YearFacts { yearFacts[year] ?? YearFacts() }

  /// What makes the tables of a year; nil for a year of which nothing is told.
  ///
  /// `namesPersons`: whether persons are named; in open data only where the site says so.
  package func tables(of year: Int, namesPersons: Bool) -> TableMaker? {
    guard !facts(of: year).isEmpty, let summary = summaries[year] else { return nil }
    return TableMaker(archive, summary, years: summaries, namesPersons: namesPersons)
  }

  /// How the tables' values read.
  package var tableWords: TableWords {
    let words = words
    return TableWords(registry: archive.registry, notation: notation) { words[$0] }
  }
}
