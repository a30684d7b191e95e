extension TableMaker {
  /// The tables that have rows, told without making them.
  package var kindsWithRows: [TableKind] { TableKind.allCases.filter(hasRows) }

  package func hasRows(_ kind: TableKind) -> Bool {
    switch kind {
    case .meetings, .leaders: !summary.clusters.isEmpty
    case .missing: !archive.missingMeetings(of: summary).isEmpty
    case .scores: hasScores(summary)
    case .proposals: summary.records.contains { isHeld($0) && !archive.grants(of: $0).isEmpty } && !proposals().isEmpty
    case .awardsTally: !summary.tally.isEmpty
    case .flagShare: !archive.flagShares(of: summary).isEmpty
    case .movements: !summary.movements.isEmpty
    case .indicators: !summary.indicators.isEmpty
    case .commendations: !summary.commendations.isEmpty
    case .comparison: years[year - 1].map { !$0.isEmpty } ?? false
    case .unitsOverYears: longYears.contains { hasUnitFacts($0) }
    case .clustersOverYears:
      longYears.contains { $0.clusters.contains { !$0.records.isEmpty || $0.leadership != nil } }
    }
  }

  private func hasScores(_ summary: YearlySummary) -> Bool {
    summary.clusters.contains { cluster in
      cluster.results.contains { archive.scoreSheet($0, of: cluster.cluster) != nil }
    }
  }

  private func hasUnitFacts(_ summary: YearlySummary) -> Bool {
    if summary.awards.contains(where: { !$0.units.isEmpty }) || hasScores(summary) { return true }
    return summary.clusters.contains { cluster in
      guard let leadership = cluster.leadership else { return false }
      return leadership.leader?.target != nil || leadership.deputies.contains { $0.target != nil }
    }
  }
}
