import Emulation

extension Composer {
  /// The years that a picture has room for; the table behind it has all.
  static let chartYears = 8

  /// Awards by ladder and level over the years: a picture a stage, of units and of persons, where anything is told.
  func awardCharts(_ summaries: [YearlySummary]) -> [Chart] {
    AwardStage.allCases.filter(\.isStanding).flatMap { stage in
      let years = summaries.map { (year: $0.year, counts: archive.levelCounts(of: $0, at: stage)) }
      return [("units", \LevelCount.units), ("persons", \LevelCount.persons)].compactMap { counted, path in
        awardChart(years, stage, counted, path)
      }
    }
  }

  private func awardChart(
    _ years: [(year: Int, counts: [LevelCount])], _ stage: AwardStage, _ counted: String,
    _ path: KeyPath<LevelCount, Quantity?>
  ) -> Chart? {
    let told = years.filter { year in year.counts.contains { $0[keyPath: path] != nil } }
    guard let first = told.first?.year, let last = told.last?.year else { return nil }
    // A year of which nothing is told stands between the others as a gap.
    let range = years.filter { (first...last).contains($0.year) }
    let shown = range.suffix(Self.chartYears)
    var rows: [(label: String, order: Int, quantities: [Int: Quantity])] = []
    for (year, counts) in range {
      for count in counts {
        guard let quantity = count[keyPath: path] else { continue }
        if let place = rows.firstIndex(where: { $0.order == count.order }) {
          rows[place].quantities[year] = quantity
        } else {
          rows.append((levelName(count), count.order, [year: quantity]))
        }
      }
    }
    rows.sort { $0.order < $1.order }
    let panels = rows.map { row in
      BarPanels.Panel(
        label: row.label,
        values: shown.map { year in
          row.quantities[year.year].map { .init(number: $0.number, text: quantity($0)) }
        })
    }
    let id = "hinh-\(counted)-\(stage.rawValue)"
    return Chart(
      id: id, title: "\(words["chart.awards-\(counted)"]): \(words["stage", stage].lowercased())",
      description: panels.map { panel in
        let figures = zip(shown, panel.values).map { "\($0.year): \($1?.text ?? "–")" }
        return "\(panel.label): \(figures.joined(separator: ", "))"
      }.joined(separator: "; ") + ".",
      drawing: BarPanels(columns: shown.map { String($0.year) }, panels: panels).drawing,
      table: Matrix(
        corner: words["table.column.level"], columns: range.map { MatrixColumn(text: String($0.year)) },
        rows: rows.map { row in
          MatrixRow(
            term: Term(text: row.label),
            cells: range.map { year in
              Cell(
                values: row.quantities[year.year].map { quantity in
                  [Term(text: self.quantity(quantity), href: link(toSummary: year.year) + "#khen-thuong")]
                } ?? [])
            })
        }))
  }

  private func levelName(_ count: LevelCount) -> String {
    let level = count.level.map { words["level.\($0.rawValue)"] } ?? words["table.other"]
    return count.ladder.map { "\(level.capitalised) – \(words["ladder", $0].lowercased())" } ?? level.capitalised
  }
}
