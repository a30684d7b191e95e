/// The ranks of a cluster's units over the years: for each unit and year what the last meeting that ranks it tells, or what can be worked out.
package struct RankHistory: Sendable, Hashable {
  /// Years of which ranks are known, ascending.
  package let years: [Int]
  /// In the order of the last year's ranks; units that are not ranked in it behind, by their last rank.
  package let lines: [Line]

  package struct Line: Sendable, Hashable {
    package let unit: Handle<Unit>
    package let ranks: [Int: Rank]
  }

  package struct Rank: Sendable, Hashable {
    package let number: Int
    /// Whether it was worked out and not told.
    package let isComputed: Bool
    package let record: Handle<MeetingRecord>
  }
}

extension Archive {
  /// The ranks of a cluster's units over the years; units that followed one another stay apart.
  package func rankHistory(of cluster: Handle<Cluster>) -> RankHistory {
    var ranks: [Handle<Unit>: [Int: RankHistory.Rank]] = [:]
    // Earliest first, so that the last meeting of a year has the last word.
    for handle in records(of: cluster) {
      guard self[handle].status.value == .held, let year = self[handle].emulationYear else { continue }
      for index in self[handle].results.indices {
        let named = self[handle].results[index].cluster?.target
        guard named == nil || named == cluster,
          let sheet = scoreSheet(YearlySummary.ResultsLine(record: handle, index: index), of: cluster)
        else { continue }
        for row in sheet.rows {
          guard let number = row.rank, let unit = self[handle].results[index].ranking[row.line].unit.target else {
            continue
          }
          ranks[unit, default: [:]][year] = .init(number: number, isComputed: row.isRankComputed, record: handle)
        }
      }
    }
    let years = Set(ranks.values.flatMap(\.keys)).sorted()
    let lines = ranks.map { RankHistory.Line(unit: $0, ranks: $1) }.sorted { left, right in
      let ends = (left.ranks.keys.max() ?? 0, right.ranks.keys.max() ?? 0)
      if ends.0 != ends.1 { return ends.0 > ends.1 }
      let last = (left.ranks[ends.0]?.number ?? 0, right.ranks[ends.1]?.number ?? 0)
      return last.0 != last.1 ? last.0 < last.1 : left.unit < right.unit
    }
    return RankHistory(years: years, lines: lines)
  }
}
