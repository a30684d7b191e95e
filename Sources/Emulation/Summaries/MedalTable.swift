/// Which awards the units stand with over several years, each stage apart: what is proposed is never shown as conferred.
package struct MedalTable: Sendable, Hashable {
  /// The most final stage first, the greatest award first in each.
  package let columns: [Column]
  /// Units with at least one award, those with most of the first column first (then of the second, and so on), then in the registry's order.
  package let lines: [Line]

  package struct Column: Sendable, Hashable {
    package let stage: AwardStage
    package let award: AwardName
  }

  package struct Line: Sendable, Hashable {
    package let unit: Handle<Unit>
    /// As many as there are columns.
    package var counts: [Int]
    /// The years in which a ranking puts the unit first.
    package var firstRanks = 0
    /// The first and the last year of any of them.
    package var years: ClosedRange<Int>

    fileprivate mutating func count(_ place: Int, in year: Int) {
      counts[place] += 1
      include(year)
    }

    fileprivate mutating func countFirstRank(in year: Int) {
      firstRanks += 1
      include(year)
    }

    private mutating func include(_ year: Int) {
      years = min(years.lowerBound, year)...max(years.upperBound, year)
    }
  }
}

extension Archive {
  /// Counts every unit's standing awards over these years. A predecessor's awards are never counted as its successor's.
  package func medals(of summaries: [YearlySummary]) -> MedalTable {
    var order: [AwardName: Int] = [:]
    var columns = Set<MedalTable.Column>()
    for summary in summaries {
      for count in summary.awards where count.stage.isStanding && !count.units.isEmpty {
        columns.insert(MedalTable.Column(stage: count.stage, award: count.award))
        if order[count.award] == nil { order[count.award] = order.count }
      }
    }
    let sorted = columns.sorted { left, right in
      if left.stage != right.stage { return left.stage > right.stage }
      let orders = (self.order(left.award), self.order(right.award))
      return orders.0 != orders.1 ? orders.0 < orders.1 : order[left.award] ?? 0 < order[right.award] ?? 0
    }
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    var lines: [Handle<Unit>: MedalTable.Line] = [:]
    for summary in summaries {
      func change(_ unit: Handle<Unit>, _ change: (inout MedalTable.Line) -> Void) {
        let empty = MedalTable.Line(
          unit: unit, counts: Array(repeating: 0, count: sorted.count), years: summary.year...summary.year)
        change(&lines[unit, default: empty])
      }
      for count in summary.awards where count.stage.isStanding {
        guard let place = places[MedalTable.Column(stage: count.stage, award: count.award)] else { continue }
        for unit in count.units { change(unit) { $0.count(place, in: summary.year) } }
      }
      for unit in firstUnits(of: summary) { change(unit) { $0.countFirstRank(in: summary.year) } }
    }
    return MedalTable(
      columns: sorted,
      lines: lines.values.sorted { left, right in
        for place in sorted.indices where left.counts[place] != right.counts[place] {
          return left.counts[place] > right.counts[place]
        }
        return left.firstRanks != right.firstRanks ? left.firstRanks > right.firstRanks : left.unit < right.unit
      })
  }

  /// The units that a ranking of the year puts first in their cluster, each once a cluster.
  private func firstUnits(of summary: YearlySummary) -> [Handle<Unit>] {
    summary.clusters.flatMap { cluster in
      var units: [Handle<Unit>] = []
      for line in cluster.results {
        guard let sheet = scoreSheet(line, of: cluster.cluster) else { continue }
        for row in sheet.rows where row.rank == 1 {
          let unit = self[line.record].results[line.index].ranking[row.line].unit.target
          if let unit, !units.contains(unit) { units.append(unit) }
        }
      }
      return units
    }
  }

  private func order(_ award: AwardName) -> Int {
    switch award {
    case .catalogue(let award): registry[award].order?.value ?? Int.max - 1
    case .other: .max
    }
  }
}
