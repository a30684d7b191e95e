extension TableMaker {
  /// A row an award, columns units and persons at each stage; the two ladders apart, and no stage added to another.
  func awardsTally() -> Table {
    var columns: [TableColumn] = [
      .year, TableColumn("ladder", .word).group, TableColumn("level", .word).dataOnly, .position,
      TableColumn("award", .award),
    ]
    for stage in AwardStage.allCases {
      let head = TableColumn.Head("stage.\(stage.rawValue)")
      for counted in ["units", "persons"] {
        columns.append(
          TableColumn("\(stage.rawValue)-\(counted)", .integer, heading: "table.column.\(counted)").of(counted).under(
            head
          ).bound.summed()
            .optional)
      }
    }
    columns.append(.remark)
    var table = Table(.awardsTally, year: year, columns: columns, hasTotal: false)
    let ladders: [AwardLadder?] = AwardLadder.allCases + [nil]
    for ladder in ladders {
      for line in summary.tally where line.award.flatMap({ registry[$0].ladder?.value }) == ladder {
        add(line, ladder, to: &table)
      }
    }
    table.notes = ["table.note.stages", "table.note.bounds"]
    return table
  }

  private func add(_ line: YearlySummary.AwardTally, _ ladder: AwardLadder?, to table: inout Table) {
    var cells = [
      yearCell, TableCell(ladder.map { TableValue("ladder", $0) } ?? .word("table.other")),
      TableCell(TableValue("level", line.award.flatMap { registry[$0].level?.value })), .empty,
      TableCell(line.award.map { .award($0, at: date) } ?? .text(line.title ?? "")),
    ]
    var records: [Handle<MeetingRecord>] = []
    var isDisputed = false
    for stage in AwardStage.allCases {
      let counts = line.counts[stage]
      for number in [counts?.units, counts?.persons] {
        let quantity = number.map { counts?.isBound == true ? Quantity.atLeast($0) : .exactly($0) }
        cells.append(TableCell(TableValue(quantity), records: counts?.records ?? []))
      }
      for record in counts?.records ?? [] where !records.contains(record) { records.append(record) }
      isDisputed = isDisputed || counts?.isDisputed == true
    }
    cells.append(isDisputed ? TableCell(.list([.word("table.disputed")])) : .empty)
    table.add(cells, records: records)
  }

  /// Flags of the Government by organiser, against the share of units that may get one.
  func flagShare() -> Table {
    var table = Table(
      .flagShare, year: year,
      columns: [
        .year, .position, TableColumn("organiser", .unit), TableColumn("unit-count", .integer).of("units"),
        TableColumn("proposed", .integer, heading: "stage.proposed").of("units"),
        TableColumn("council", .integer, heading: "stage.council").of("units"),
        TableColumn("share", .decimal).of("percent").computed,
        TableColumn("limit", .integer).of("percent"), TableColumn("verdict", .word),
      ], hasTotal: false)
    for share in archive.flagShares(of: summary) {
      let verdict: TableValue =
        share.isOver.map { .word($0 ? "table.verdict.over" : "table.verdict.within") } ?? .missing
      table.add(
        [
          yearCell, .empty, TableCell(.unit(share.organiser, at: date)), TableCell(TableValue(share.units)),
          TableCell(TableValue(share.proposed)), TableCell(TableValue(share.council)),
          TableCell(TableValue(share.share), isComputed: share.share != nil), TableCell(TableValue(share.percent)),
          TableCell(verdict),
        ], records: share.records)
    }
    table.notes = ["table.note.flag-share"]
    return table
  }
}
