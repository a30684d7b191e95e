extension TableMaker {
  /// STT | Đơn vị | Tự chấm | Cụm chấm | Điểm thưởng | Điểm trừ | Tổng | Xếp hạng | Ghi chú, by cluster.
  func scores() -> Table {
    func points(_ key: String) -> TableColumn { TableColumn(key, .decimal).of("points") }
    var table = Table(
      .scores, year: year,
      columns: [
        .year, TableColumn("cluster", .cluster).group, TableColumn("date", .date).group, points("scale").optional,
        points("greatest-bonus").dataOnly, .position, TableColumn("unit", .unit), points("self").optional,
        points("score"),
        points("bonus").optional, points("penalty").optional, points("total").computed,
        TableColumn("rank", .integer).computed,
        TableColumn("grade", .text).optional, TableColumn("votes-in-favour", .integer).of("votes").optional,
        TableColumn("votes-cast", .integer).of("votes").optional, .remark,
      ], hasTotal: false)
    for cluster in summary.clusters {
      for line in cluster.results {
        guard let sheet = archive.scoreSheet(line, of: cluster.cluster) else { continue }
        let record = archive[line.record]
        let results = record.results[line.index]
        for row in sheet.rows {
          let ranked = results.ranking[row.line]
          table.add(
            [
              yearCell, self.cluster(cluster.cluster), TableCell(.date(record.eventDate)),
              TableCell(TableValue(results.scale?.value)),
              TableCell(TableValue(results.bonus?.value)), .empty,
              TableCell(TableValue(ranked.unit, at: record.namesDate)),
              TableCell(TableValue(ranked.own?.value)), TableCell(TableValue(ranked.score?.value)),
              TableCell(TableValue(ranked.bonus?.value)), TableCell(TableValue(ranked.penalty?.value)),
              total(row, ranked),
              TableCell(TableValue(row.rank), isComputed: row.isRankComputed),
              TableCell(TableValue(ranked.grade?.value)),
              TableCell(TableValue(ranked.votes?.value.inFavour)), TableCell(TableValue(ranked.votes?.value.cast)),
              TableCell(TableValue([ranked.remark, ranked.unit.remark, ranked.score?.remark, ranked.rank?.remark])),
            ], records: [line.record], startsGroup: row.line == sheet.rows.first?.line)
        }
      }
    }
    table.notes = ["table.note.computed"]
    return table
  }

  /// Without bonus and penalty the total is the score that was told.
  private func total(_ row: ScoreRow, _ ranked: RankedUnit) -> TableCell {
    TableCell(TableValue(row.total), isComputed: row.total != nil && (ranked.bonus != nil || ranked.penalty != nil))
  }
}
