extension TableMaker {
  /// The tables of the year alone that have rows, told without making them. Those over several years are made once for the whole archive.
  package var kindsWithRows: [TableKind] { TableKind.allCases.filter { !$0.isLong && hasRows($0) } }

  package func hasRows(_ kind: TableKind) -> Bool {
    switch kind {
    case .meetings, .leaders: !summary.clusters.isEmpty
    case .missing: archive.isMeetingMissing(in: summary)
    case .scores: hasScores(summary)
    case .proposals: hasProposals
    case .awardsTally: !summary.tally.isEmpty
    case .flagShare: archive.hasFlagShares(summary)
    case .movements: !summary.movements.isEmpty
    case .indicators: !summary.indicators.isEmpty
    case .commendations: !summary.commendations.isEmpty
    case .comparison: years[year - 1].map { !$0.isEmpty } ?? false
    case .corrections: !archive.corrections(of: summary).isEmpty
    case .unitsOverYears: longYears.contains { hasUnitFacts($0) }
    case .clustersOverYears: longYears.contains { hasClusterFacts($0) }
    }
  }

  /// Whether a table has rows for what is told of this year alone.
  package func addsRows(to kind: TableKind) -> Bool {
    switch kind {
    case .unitsOverYears: hasUnitFacts(summary)
    case .clustersOverYears: hasClusterFacts(summary)
    default: hasRows(kind)
    }
  }

  private var hasProposals: Bool {
    summary.clusters.contains { $0.grants.contains(where: hasRow) }
      || summary.records.contains { record in
        isHeld(record) && archive[record].clusters.isEmpty
          && archive.grants(of: record).contains { $0.clusters.isEmpty && hasRow($0) }
      }
  }

  /// An award to exactly no unit is told, and there is nobody to list.
  private func hasRow(_ grant: AwardGrant) -> Bool {
    let item = archive[grant.record].awards[grant.item]
    if case .units = item.recipients, grant.units.isEmpty, grant.unitCount == 0 {
      if namesPersons, case .named(let persons)? = item.persons { return !persons.isEmpty }
      return grant.personCount != nil
    }
    return true
  }

  private func hasScores(_ summary: YearlySummary) -> Bool {
    summary.clusters.contains { cluster in
      cluster.results.contains { archive.scoreSheet($0, of: cluster.cluster) != nil }
    }
  }

  private func hasClusterFacts(_ summary: YearlySummary) -> Bool {
    summary.clusters.contains { !$0.records.isEmpty || $0.leadership != nil }
  }

  private func hasUnitFacts(_ summary: YearlySummary) -> Bool {
    if summary.awards.contains(where: { !$0.units.isEmpty }) || hasScores(summary) { return true }
    return summary.clusters.contains { cluster in
      guard let leadership = cluster.leadership else { return false }
      return leadership.leader?.target != nil || leadership.deputies.contains { $0.target != nil }
    }
  }
}
