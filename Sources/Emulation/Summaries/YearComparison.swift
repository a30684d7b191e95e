/// A year beside the one before, figure by figure.
package struct YearComparison: Sendable, Hashable {
  package let lines: [Line]

  package struct Line: Sendable, Hashable {
    package let measure: Measure
    /// nil where nothing is told.
    package let before: Quantity?
    package let now: Quantity?

    /// The difference; nil unless both are known exactly.
    package var difference: Int? {
      guard case .exactly(let before)? = before, case .exactly(let now)? = now else { return nil }
      return now - before
    }
  }

  /// What is compared.
  package enum Measure: Sendable, Hashable {
    /// Meetings held, each sitting once.
    case meetings
    /// Clusters with a meeting that was held.
    case reporting
    /// Clusters that there were.
    case clusters
    case movements
    case units(AwardName, AwardStage)
    case persons(AwardName, AwardStage)
    case commendations(CommendationRecipients?, CountedAs?)
  }
}

extension Archive {
  /// Compares two summaries.
  package func comparison(of now: YearlySummary, with before: YearlySummary) -> YearComparison {
    var figures: [(measure: YearComparison.Measure, now: Quantity?, before: Quantity?)] = []
    var places: [YearComparison.Measure: Int] = [:]
    for (summary, isNow) in [(now, true), (before, false)] {
      for (measure, quantity) in measures(of: summary) {
        let place = places[measure] ?? figures.count
        if place == figures.count {
          places[measure] = place
          figures.append((measure, nil, nil))
        }
        if isNow { figures[place].now = quantity } else { figures[place].before = quantity }
      }
    }
    return YearComparison(
      lines: figures.map { YearComparison.Line(measure: $0.measure, before: $0.before, now: $0.now) })
  }

  private func measures(of summary: YearlySummary) -> [(YearComparison.Measure, Quantity?)] {
    // Of a year of which nothing is told, nothing is zero.
    guard !summary.isEmpty else { return [] }
    let held = summary.records.filter { isHeld($0) }
    var measures: [(YearComparison.Measure, Quantity?)] = [
      (.meetings, .exactly(sittings(of: held).count)),
      (.clusters, .exactly(summary.clusters.count)),
      (.reporting, .exactly(summary.clusters.count { $0.records.contains { isHeld($0) } })),
      (.movements, summary.movements.isEmpty ? nil : .exactly(summary.movements.count)),
    ]
    for line in summary.tally {
      let name: AwardName =
        line.award.map { .catalogue($0) }
        ?? .other(title: line.title ?? "", key: VietnameseText.matchingKey(line.title ?? ""))
      for stage in AwardStage.allCases {
        guard let counts = line.counts[stage] else { continue }
        func quantity(_ number: Int) -> Quantity { counts.isBound ? .atLeast(number) : .exactly(number) }
        if let units = counts.units { measures.append((.units(name, stage), quantity(units))) }
        if let persons = counts.persons { measures.append((.persons(name, stage), quantity(persons))) }
      }
    }
    for sum in commendationSums(of: summary) {
      measures.append((.commendations(sum.recipients, sum.countedAs), sum.quantity))
    }
    return measures
  }
}
