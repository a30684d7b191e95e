extension TableMaker {
  /// What the year's records say was corrected after they were first published.
  func corrections() -> Table {
    var table = Table(
      .corrections, year: year,
      columns: [
        .year, .position, TableColumn("corrected", .date), TableColumn("record", .text),
        TableColumn("clusters", .clusters),
        TableColumn("field", .word), TableColumn("was", .text), TableColumn("is", .text),
        TableColumn("reason", .text).optional, .remark,
      ], hasTotal: false)
    for corrected in archive.corrections(of: summary) {
      let record = archive[corrected.record]
      let correction = record.corrections[corrected.index]
      let isHidden = !namesPersons && correction.mayNamePersons(in: record)
      func text(_ fact: Fact<String>?) -> TableCell { TableCell(isHidden ? .empty : TableValue(fact?.value)) }
      table.add(
        [
          yearCell, .empty, TableCell(correction.date.map { .date(.day($0.value)) } ?? .missing),
          TableCell(.text(record.title.value)), clusters(record.clusters.compactMap(\.target)),
          TableCell(field(of: correction)),
          text(correction.from), text(correction.to), text(correction.reason),
          TableCell(
            isHidden ? .empty : TableValue([correction.remark, correction.from?.remark, correction.to?.remark])),
        ], records: [corrected.record])
    }
    table.notes = ["table.note.corrections"]
    return table
  }

  private func field(of correction: Correction) -> TableValue {
    guard let field = correction.field?.value else { return .word("field.other") }
    return Correction.knownFields.contains(field) ? .word("field.\(field)") : .text(field)
  }
}
