extension TableMaker {
  /// Leaders and deputies of the year and of the next.
  func leaders() -> Table {
    let now = TableColumn.Head("table.head.year", year: year)
    let next = TableColumn.Head("table.head.year", year: year + 1)
    var table = Table(
      .leaders, year: year,
      columns: [
        .year, TableColumn("organiser", .unit).group, .position, TableColumn("cluster", .cluster),
        TableColumn("unit-count", .integer).of("units").summed(.missingIsBound),
        TableColumn("leader", .unit).under(now), TableColumn("deputies", .units).under(now),
        TableColumn("next-leader", .unit, heading: "table.column.leader").under(next),
        TableColumn("next-deputies", .units, heading: "table.column.deputies").under(next), .remark,
      ], hasTotal: true)
    for cluster in summary.clusters {
      let facts = [cluster.leadership, cluster.nextLeadership]
      func leader(_ fact: ClusterLeadership?) -> TableCell {
        TableCell(TableValue(fact?.leader, at: date), records: fact?.records ?? [])
      }
      func deputies(_ fact: ClusterLeadership?) -> TableCell {
        var cell = units(fact?.deputies ?? [], at: date)
        cell.records = fact?.records ?? []
        return cell
      }
      let remarks = facts.flatMap { fact in [fact?.remark, fact?.leader?.remark] + (fact?.deputies ?? []).map(\.remark)
      }
      var records: [Handle<MeetingRecord>] = []
      for record in facts.flatMap({ $0?.records ?? [] }) where !records.contains(record) { records.append(record) }
      table.add(
        [
          yearCell, organiser(of: cluster.cluster, at: date), .empty, self.cluster(cluster.cluster),
          TableCell(TableValue(cluster.size)),
          leader(facts[0]), deputies(facts[0]), leader(facts[1]), deputies(facts[1]), TableCell(TableValue(remarks)),
        ], records: records)
    }
    return table
  }
}
