/// The tables of a yearly summary, in the order in which they are shown. The raw value is the table's stable id and file name.
package enum TableKind: String, CaseIterable, Sendable, Hashable {
  case meetings, missing, leaders, scores, proposals
  case awardsTally = "awards-tally"
  case flagShare = "flag-share"
  case movements, indicators, commendations, comparison, corrections
  case unitsOverYears = "units-over-years"
  case clustersOverYears = "clusters-over-years"

  /// Whether the table reaches over several years.
  package var isLong: Bool { self == .unitsOverYears || self == .clustersOverYears }

  package var titleWord: String { "table.\(rawValue).title" }
  /// A name of at most 31 characters, for a sheet.
  package var sheetWord: String { "table.\(rawValue).sheet" }
  /// What the table holds and how its rows are to be read, in one sentence.
  package var aboutWord: String { "table.\(rawValue).about" }
}
