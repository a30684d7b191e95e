extension TableMaker {
  /// The year beside the one before; empty where nothing is told of that.
  func comparison() -> Table {
    var table = Table(
      .comparison, year: year,
      columns: [
        .year, .position, TableColumn("figure", .word), TableColumn("award", .award).optional,
        TableColumn("stage", .word).optional,
        TableColumn("year-before", .integer).bound, TableColumn("this-year", .integer).bound,
        TableColumn("difference", .integer),
      ], hasTotal: false)
    table.notes = ["table.note.comparison", "table.note.bounds"]
    guard let before = years[year - 1], !before.isEmpty else { return table }
    for line in archive.comparison(of: summary, with: before).lines {
      let (figure, award, stage) = cells(of: line.measure)
      table.add(
        [
          yearCell, .empty, TableCell(figure), TableCell(award), TableCell(stage), TableCell(TableValue(line.before)),
          TableCell(TableValue(line.now)), TableCell(TableValue(line.difference)),
        ], records: [])
    }
    return table
  }

  private func cells(of measure: YearComparison.Measure) -> (figure: TableValue, award: TableValue, stage: TableValue) {
    switch measure {
    case .meetings: (.word("table.figure.meetings"), .empty, .empty)
    case .reporting: (.word("table.figure.reporting"), .empty, .empty)
    case .clusters: (.word("table.figure.clusters"), .empty, .empty)
    case .movements: (.word("table.figure.movements"), .empty, .empty)
    case .units(let name, let stage): (.word("table.figure.units"), award(name, at: date), TableValue("stage", stage))
    case .persons(let name, let stage):
      (.word("table.figure.persons"), award(name, at: date), TableValue("stage", stage))
    case .commendations(let recipients, let countedAs):
      (
        .word("table.figure.commended-\(countedAs?.rawValue ?? "any")-\(recipients?.rawValue ?? "any")"), .empty, .empty
      )
    }
  }
}
