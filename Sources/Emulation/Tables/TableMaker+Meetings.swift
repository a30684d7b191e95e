extension TableMaker {
  /// Clusters against kinds of meeting, and how many were held, planned and cancelled.
  func meetings() -> Table {
    let dates = TableColumn.Head("table.head.meetings")
    let counts = TableColumn.Head("table.head.meeting-counts")
    var table = Table(
      .meetings, year: year,
      columns: [
        .year, TableColumn("organiser", .unit).group, .position, TableColumn("cluster", .cluster),
        TableColumn("unit-count", .integer).of("units").summed(.missingIsBound),
        TableColumn("compact-signing", .dates, heading: "kind.compact-signing").under(dates),
        TableColumn("midyear-review", .dates, heading: "kind.midyear-review").under(dates),
        TableColumn("annual-review", .dates, heading: "kind.annual-review").under(dates),
        TableColumn("other-meetings", .dates).under(dates).optional,
        TableColumn("held", .integer, heading: "status.held").of("meetings").summed().under(counts),
        TableColumn("planned", .integer, heading: "status.planned").of("meetings").summed().under(counts).optional,
        TableColumn("cancelled", .integer, heading: "status.cancelled").of("meetings").summed().under(counts).optional,
      ], hasTotal: true)
    for cluster in summary.clusters {
      let everyYear = MeetingKind.everyYear.map { cluster.records(of: $0, year: year, in: archive) }
      let known = Set(everyYear.joined())
      let others = cluster.records.filter { !known.contains($0) }
      let sittings = archive.sittings(of: cluster.records)
      // That no record tells of a meeting does not mean that there was none.
      func count(_ status: MeetingStatus) -> TableCell {
        let count = sittings.count { $0.contains { archive[$0].status.value == status } }
        return TableCell(count > 0 ? .integer(count) : status == .held ? .missing : .empty)
      }
      table.add(
        [
          yearCell, organiser(of: cluster.cluster, at: date), .empty, self.cluster(cluster.cluster),
          TableCell(TableValue(cluster.size)),
          self.dates(everyYear[0]), self.dates(everyYear[1]), self.dates(everyYear[2]),
          others.isEmpty ? .empty : self.dates(others), count(.held), count(.planned), count(.cancelled),
        ], records: cluster.records + cluster.compactSignings.filter { !cluster.records.contains($0) })
    }
    table.notes = ["table.note.meetings", "table.note.sittings"]
    return table
  }

  /// The meetings of every year that nothing tells of, by cluster and kind.
  func missing() -> Table {
    var table = Table(
      .missing, year: year,
      columns: [
        .year, TableColumn("organiser", .unit).group, .position, TableColumn("cluster", .cluster),
        TableColumn("kind", .word),
        TableColumn("planned-date", .dates).optional,
      ], hasTotal: false)
    for meeting in archive.missingMeetings(of: summary) {
      table.add(
        [
          yearCell, organiser(of: meeting.cluster, at: date), .empty, cluster(meeting.cluster),
          TableCell(TableValue("kind", meeting.kind)),
          meeting.planned.isEmpty ? .empty : dates(meeting.planned),
        ], records: meeting.planned)
    }
    table.notes = ["table.note.meetings"]
    return table
  }
}
