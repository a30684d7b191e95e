/// The scores and ranks of one cluster as one record tells them, with what can be worked out.
package struct ScoreSheet: Sendable, Hashable {
  package let cluster: Handle<Cluster>
  package let record: Handle<MeetingRecord>
  /// Which of the record's results.
  package let results: Int
  /// In the source's order.
  package let rows: [ScoreRow]
}

/// One unit's line of a ``ScoreSheet``.
package struct ScoreRow: Sendable, Hashable {
  /// Its place in the record's ranking.
  package let line: Int
  /// Score + bonus − penalty; nil where no score is told.
  package let total: ExactDecimal?
  /// The rank that the source tells; else the competition rank (1, 1, 3) by total, where every line of the cluster has one.
  package let rank: Int?
  /// Whether ``rank`` was worked out and not told.
  package let isRankComputed: Bool
}

extension Archive {
  /// What a record's results say of a cluster; nil where they rank none of its units.
  package func scoreSheet(_ line: YearlySummary.ResultsLine, of cluster: Handle<Cluster>) -> ScoreSheet? {
    let record = self[line.record]
    let results = record.results[line.index]
    guard !results.ranking.isEmpty else { return nil }
    let attribution = record.clusters.count > 1 ? Attribution(record: record, registry: registry) : nil
    let lines = results.ranking.indices.filter { index in
      guard let attribution else { return true }
      let ranked = results.ranking[index]
      let named = ranked.cluster ?? results.cluster
      return attribution.clusters(of: named, units: [ranked.unit.target].compactMap { $0 }).contains(cluster)
    }
    guard !lines.isEmpty else { return nil }
    let totals = lines.map { results.ranking[$0].total }
    // Of a table that is not whole, nobody knows who stands above.
    let isWhole = results.outcome?.value != .partly && !totals.contains(nil)
    let ranks = isWhole ? Self.competitionRanks(totals.compactMap { $0 }) : []
    let rows = lines.enumerated().map { place, index in
      let told = results.ranking[index].rank?.value
      return ScoreRow(
        line: index, total: totals[place], rank: told ?? (isWhole ? ranks[place] : nil),
        isRankComputed: told == nil && isWhole)
    }
    return ScoreSheet(cluster: cluster, record: line.record, results: line.index, rows: rows)
  }

  /// Competition ranks, the greatest number first: equal numbers share a rank, and the next one is missing (1, 1, 3).
  static func competitionRanks(_ totals: [ExactDecimal]) -> [Int] {
    let order = totals.indices.sorted { totals[$0] > totals[$1] }
    var ranks = [Int](repeating: 0, count: totals.count)
    for (place, index) in order.enumerated() {
      let before = place > 0 ? order[place - 1] : nil
      ranks[index] = before.map { totals[$0] == totals[index] ? ranks[$0] : place + 1 } ?? 1
    }
    return ranks
  }
}
