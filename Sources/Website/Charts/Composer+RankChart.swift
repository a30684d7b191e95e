import Emulation

extension Composer {
  /// The ranks of a cluster's units over the years; nil where none is known.
  func rankChart(of cluster: Handle<Cluster>) -> Chart? {
    let history = archive.rankHistory(of: cluster)
    guard !history.lines.isEmpty else { return nil }
    let shown = history.years.suffix(Self.chartYears)
    let date = EventDate.year(history.years.last ?? 0)
    let panels = history.lines.compactMap { line -> RankPanels.Panel? in
      let ranks = shown.map { line.ranks[$0]?.number }
      guard ranks.contains(where: { $0 != nil }) else { return nil }
      return RankPanels.Panel(
        label: unit(line.unit, at: date).text, ranks: ranks, language: edition.foreignLanguage)
    }
    return Chart(
      id: "hinh-xep-hang", title: words["chart.ranks"],
      description: panels.map { panel in
        let ranks = zip(shown, panel.ranks).compactMap { year, rank in rank.map { "\(year): \($0)" } }
        return "\(panel.label): \(ranks.joined(separator: ", "))"
      }.joined(separator: "; ") + ".",
      descriptionLanguage: edition.foreignLanguage,
      drawing: RankPanels(columns: shown.map(String.init), panels: panels).drawing,
      table: Matrix(
        corner: words["table.column.unit"], columns: history.years.map { MatrixColumn(text: String($0)) },
        rows: history.lines.map { line in
          MatrixRow(
            term: unit(line.unit, at: date),
            cells: history.years.map { year in
              guard let rank = line.ranks[year] else { return Cell() }
              return Cell(values: [
                Term(
                  text: String(rank.number) + (rank.isComputed ? "*" : ""),
                  href: edition.addresses.record(rank.record).map { link(to: $0) })
              ])
            })
        }))
  }
}
