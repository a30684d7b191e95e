extension TableMaker {
  /// Movements, each name once.
  func movements() -> Table {
    var table = Table(
      .movements, year: year,
      columns: [
        .year, .position, TableColumn("movement", .text), TableColumn("scope", .word),
        TableColumn("from", .year).optional,
        TableColumn("until", .year).optional, TableColumn("clusters", .clusters), .remark,
      ], hasTotal: false)
    for line in summary.movements {
      let movement = archive[line.record].movements[line.index]
      table.add(
        [
          yearCell, .empty, TableCell(TableValue(movement.name?.value)),
          TableCell(TableValue("scope", movement.scope?.value)),
          TableCell(movement.from.map { .year($0.value) } ?? .empty),
          TableCell(movement.until.map { .year($0.value) } ?? .empty),
          clusters(line.clusters), TableCell(TableValue([movement.remark, movement.name?.remark])),
        ], records: line.records)
    }
    return table
  }

  /// Figures of the year's work, as each record tells them; of different things, so never added up.
  func indicators() -> Table {
    var table = Table(
      .indicators, year: year,
      columns: [
        .year, .position, TableColumn("indicator", .text), TableColumn("value", .decimal).bound,
        TableColumn("measure", .text),
        TableColumn("units", .units, heading: "table.column.unit").optional, TableColumn("clusters", .clusters),
        .remark,
      ], hasTotal: false)
    for line in summary.indicators {
      let record = archive[line.record]
      let item = record.indicators[line.index]
      let value: TableValue =
        switch item.value?.value {
        case .exactly(let number): .decimal(number)
        case .atLeast(let number): .atLeast(number)
        case nil: .missing
        }
      table.add(
        [
          yearCell, .empty, TableCell(TableValue(item.name?.value)), TableCell(value),
          TableCell(item.measure.map { .text($0.value) } ?? .empty),
          item.units.isEmpty ? .empty : units(item.units, at: record.namesDate), clusters(line.clusters),
          TableCell(TableValue([item.remark, item.value?.remark, item.name?.remark])),
        ], records: [line.record])
    }
    table.notes = ["table.note.bounds"]
    return table
  }

  /// Commendations counted: units and persons, recipients and occurrences apart, each with its own sum.
  func commendations() -> Table {
    var table = Table(
      .commendations, year: year,
      columns: [
        .year, TableColumn("counted-as", .word).group, TableColumn("recipients", .word).group, .position,
        TableColumn("clusters", .clusters), TableColumn("unit", .unit).optional, TableColumn("levels", .words).optional,
        TableColumn("award", .award).optional, TableColumn("occasion", .word).optional,
        TableColumn("count", .integer).bound.summed(), .remark,
      ], hasTotal: false)
    for sum in archive.commendationSums(of: summary) {
      for line in summary.commendations {
        let record = archive[line.record]
        let item = record.commendations[line.index]
        guard item.recipients?.value == sum.recipients, item.countedAs?.value == sum.countedAs else { continue }
        let award: TableValue =
          item.award.map { reference in
            reference.target.map { .award($0, at: record.namesDate) } ?? .text(reference.written)
          } ?? .empty
        table.add(
          [
            yearCell, TableCell(sum.countedAs.map { TableValue("table.counted-as", $0) } ?? .empty),
            TableCell(sum.recipients.map { TableValue("to", $0) } ?? .missing), .empty, clusters(line.clusters),
            TableCell(item.unit == nil ? .empty : TableValue(item.unit, at: record.namesDate)),
            TableCell(item.levels.isEmpty ? .empty : .list(item.levels.map { TableValue("level", $0.value) })),
            TableCell(award),
            TableCell(item.occasion.map { TableValue("occasion", $0.value) } ?? .empty),
            TableCell(TableValue(item.quantity?.value)),
            TableCell(TableValue([item.remark, item.quantity?.remark])),
          ], records: [line.record])
      }
    }
    table.notes = ["table.note.bounds", "table.note.occurrences"]
    return table
  }
}
