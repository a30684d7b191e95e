/// Makes the tables of a year from its summary and those of the years before.
package struct TableMaker: Sendable {
  package let archive: Archive
  package let summary: YearlySummary
  /// The summaries that long tables reach over, and the one to compare with.
  package let years: YearlySummaries
  /// Whether persons are named; else only counted.
  package let namesPersons: Bool

  package init(_ archive: Archive, _ summary: YearlySummary, years: YearlySummaries, namesPersons: Bool) {
    self.archive = archive
    self.summary = summary
    self.years = years
    self.namesPersons = namesPersons
  }

  /// All tables, in their order; those without rows too.
  package func tables() -> [Table] { TableKind.allCases.map(table) }

  package func table(_ kind: TableKind) -> Table {
    switch kind {
    case .meetings: meetings()
    case .missing: missing()
    case .leaders: leaders()
    case .scores: scores()
    case .proposals: proposals()
    case .awardsTally: awardsTally()
    case .flagShare: flagShare()
    case .movements: movements()
    case .indicators: indicators()
    case .commendations: commendations()
    case .comparison: comparison()
    case .corrections: corrections()
    case .unitsOverYears: unitsOverYears(longYears)
    case .clustersOverYears: clustersOverYears(longYears)
    }
  }

  var registry: Registry { archive.registry }
  var year: Int { summary.year }
  /// The date by which names hold that belong to the whole year.
  var date: EventDate { .year(summary.year) }
  var yearCell: TableCell { TableCell(.year(summary.year)) }

  /// The years of a long table, ascending: the year and all before it of which something is told.
  var longYears: [YearlySummary] {
    let before = years.years.filter { $0 < year }.compactMap { years[$0] }
    return (before + [summary]).filter { !$0.isEmpty }
  }

  func organiser(of cluster: Handle<Cluster>, at date: EventDate) -> TableCell {
    TableCell(registry.organiser(of: cluster).map { .unit($0, at: date) } ?? .missing)
  }

  func cluster(_ cluster: Handle<Cluster>) -> TableCell { TableCell(.cluster(cluster, at: date)) }

  func clusters(_ clusters: [Handle<Cluster>]) -> TableCell {
    TableCell(clusters.isEmpty ? .empty : .list(clusters.map { .cluster($0, at: date) }))
  }

  func units(_ references: [Reference<Unit>], at date: EventDate) -> TableCell {
    TableCell(references.isEmpty ? .missing : .list(references.map { TableValue($0, at: date) }))
  }

  /// The dates of records, in their order, each behind its own record.
  func dates(_ records: [Handle<MeetingRecord>]) -> TableCell {
    let values = records.map { TableValue.date(archive[$0].eventDate) }
    return TableCell(values.isEmpty ? .missing : values.count == 1 ? values[0] : .list(values), records: records)
  }

  /// An award's name; of one outside of the catalogue its title.
  func award(_ name: AwardName, at date: EventDate) -> TableValue {
    switch name {
    case .catalogue(let award): .award(award, at: date)
    case .other(let title, _): .text(title)
    }
  }

  func isHeld(_ record: Handle<MeetingRecord>) -> Bool { archive[record].status.value == .held }
}
