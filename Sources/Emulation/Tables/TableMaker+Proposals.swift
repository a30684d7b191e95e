extension TableMaker {
  /// STT | Đơn vị | Hình thức | Bước xét | Số phiếu | Ghi chú, by cluster: a row a unit that is named, a row for those that are only counted.
  func proposals() -> Table {
    var columns: [TableColumn] = [
      .year, TableColumn("cluster", .clusters).group, TableColumn("date", .date).dataOnly,
      TableColumn("ladder", .word).dataOnly,
      TableColumn("level", .word).dataOnly, .position, TableColumn("unit", .unit), TableColumn("award", .award),
      TableColumn("stage", .word), TableColumn("units", .integer).of("units"),
      TableColumn("persons", .integer).of("persons").optional,
      TableColumn("votes-in-favour", .integer).of("votes").optional,
      TableColumn("votes-cast", .integer).of("votes").optional,
      TableColumn("by", .text).optional, .remark,
    ]
    if namesPersons {
      columns.insert(contentsOf: [TableColumn("person", .text).optional, TableColumn("office", .text).optional], at: 7)
    }
    var table = Table(.proposals, year: year, columns: columns, hasTotal: false)
    for cluster in summary.clusters {
      for grant in cluster.grants where grant.clusters == [cluster.cluster] { add(grant, to: &table) }
    }
    // What records of several clusters do not tell apart.
    var shown = Set<AwardGrant>()
    for cluster in summary.clusters {
      for grant in cluster.grants where grant.clusters.count > 1 && shown.insert(grant).inserted {
        add(grant, to: &table)
      }
    }
    // Councils and ceremonies belong to no cluster.
    for record in summary.records where isHeld(record) && archive[record].clusters.isEmpty {
      for grant in archive.grants(of: record) where grant.clusters.isEmpty { add(grant, to: &table) }
    }
    table.notes = ["table.note.stages"]
    return table
  }

  private func add(_ grant: AwardGrant, to table: inout Table) {
    let record = archive[grant.record]
    let item = record.awards[grant.item]
    let date = record.namesDate
    let award = grant.award.map { registry[$0] }
    let name = self.award(AwardName(grant, title: item.title?.value ?? item.award.written), at: date)
    var references: [Handle<Unit>: Reference<Unit>] = [:]
    if case .units(let units) = item.recipients {
      for unit in units { if let target = unit.target { references[target] = unit } }
    }
    func add(
      _ unit: TableValue, units: TableValue, persons: TableValue, _ person: Person? = nil, _ remarks: [Remark?] = []
    ) {
      var cells = [
        yearCell, clusters(grant.clusters), TableCell(.date(record.eventDate)),
        TableCell(TableValue("ladder", award?.ladder?.value)),
        TableCell(TableValue("level", award?.level?.value)), .empty, TableCell(unit), TableCell(name),
        TableCell(TableValue("stage", grant.stage)), TableCell(units), TableCell(persons),
        TableCell(item.votes.map { .integer($0.value.inFavour) } ?? .empty),
        TableCell(item.votes?.value.cast.map { .integer($0) } ?? .empty),
        TableCell(
          item.by.map { reference in
            .text(reference.target.map { registry.name(of: $0, at: date) } ?? reference.written)
          }
            ?? .empty),
        TableCell(TableValue([item.remark, item.award.remark, item.stage.remark, item.count?.remark] + remarks)),
      ]
      if namesPersons {
        cells.insert(
          contentsOf: [
            TableCell(person?.name.map { .text($0.value) } ?? .empty),
            TableCell(person?.office.map { .text($0.value) } ?? .empty),
          ], at: 7)
      }
      table.add(cells, records: [grant.record])
    }
    for unit in grant.units {
      add(.unit(unit, at: date), units: .integer(1), persons: .empty, nil, [references[unit]?.remark])
    }
    let rest = (grant.unitCount ?? grant.units.count) - grant.units.count
    switch item.recipients {
    case .others where grant.units.isEmpty:
      add(.word("others.rest"), units: TableValue(grant.unitCount), persons: .empty)
    case .all where grant.units.isEmpty: add(.word("others.all"), units: TableValue(grant.unitCount), persons: .empty)
    default:
      if rest > 0 { add(.missing, units: .integer(rest), persons: .empty) }
      if grant.unitCount == nil, grant.personCount == nil { add(.missing, units: .missing, persons: .empty) }
    }
    guard let count = grant.personCount else { return }
    if namesPersons, case .named(let persons)? = item.persons {
      for person in persons {
        add(TableValue(person.unit, at: date), units: .empty, persons: .integer(1), person, [person.remark])
      }
    } else {
      add(.missing, units: .empty, persons: .integer(count))
    }
  }
}
