extension TableMaker {
  /// A row a fact: an office, a result, an award of a unit in a year. Units that followed one another stay apart.
  package func unitsOverYears(_ summaries: [YearlySummary]) -> Table {
    var table = Table(
      .unitsOverYears, year: year,
      columns: [
        TableColumn("unit", .unit).group, .position, TableColumn("year", .year),
        TableColumn("cluster", .clusters),
        TableColumn("fact", .word), TableColumn("office", .word).optional,
        TableColumn("rank", .integer).computed.optional,
        TableColumn("total", .decimal).of("points").optional, TableColumn("scale", .decimal).of("points").dataOnly,
        TableColumn("award", .award).optional, TableColumn("stage", .word).optional,
      ], hasTotal: false)
    var facts: [Handle<Unit>: [UnitFact]] = [:]
    for summary in summaries {
      for cluster in summary.clusters { collect(cluster, summary.year, into: &facts) }
      for count in summary.awards {
        for unit in count.units {
          facts[unit, default: []].append(
            UnitFact(
              year: summary.year, clusters: count.clusters, records: count.records,
              kind: .award(count.award, count.stage)))
        }
      }
    }
    for unit in facts.keys.sorted() {
      for fact in (facts[unit] ?? []).enumerated().sorted(by: {
        ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
      }).map(\.element) {
        add(fact, of: unit, to: &table)
      }
    }
    table.notes = ["table.note.computed", "table.note.stages", "table.note.successors"]
    return table
  }

  private struct UnitFact {
    enum Kind {
      case office(isLeader: Bool)
      case result(ScoreRow, scale: ExactDecimal?)
      case award(AwardName, AwardStage)
    }
    let year: Int
    let clusters: [Handle<Cluster>]
    let records: [Handle<MeetingRecord>]
    let kind: Kind

    var order: Int {
      let place =
        switch kind {
        case .office: 0
        case .result: 1
        case .award: 2
        }
      return year * 4 + place
    }
  }

  private func collect(_ cluster: YearlySummary.ClusterYear, _ year: Int, into facts: inout [Handle<Unit>: [UnitFact]])
  {
    if let leadership = cluster.leadership {
      for (reference, isLeader) in [(leadership.leader, true)] + leadership.deputies.map({ ($0, false) }) {
        guard let unit = reference?.target else { continue }
        facts[unit, default: []].append(
          UnitFact(
            year: year, clusters: [cluster.cluster], records: leadership.records, kind: .office(isLeader: isLeader)))
      }
    }
    for line in cluster.results {
      guard let sheet = archive.scoreSheet(line, of: cluster.cluster) else { continue }
      let results = archive[line.record].results[line.index]
      for row in sheet.rows {
        guard let unit = results.ranking[row.line].unit.target else { continue }
        facts[unit, default: []].append(
          UnitFact(
            year: year, clusters: [cluster.cluster], records: [line.record],
            kind: .result(row, scale: results.scale?.value)))
      }
    }
  }

  private func add(_ fact: UnitFact, of unit: Handle<Unit>, to table: inout Table) {
    let date = EventDate.year(fact.year)
    var cells = [
      TableCell(.unit(unit, at: self.date)), .empty, TableCell(.year(fact.year)),
      TableCell(fact.clusters.isEmpty ? .empty : .list(fact.clusters.map { .cluster($0, at: date) })),
    ]
    switch fact.kind {
    case .office(let isLeader):
      cells += [
        TableCell(.word("table.fact.office")),
        TableCell(.word(isLeader ? "table.office.leader" : "table.office.deputy")),
      ]
      cells += [.empty, .empty, .empty, .empty, .empty]
    case .result(let row, let scale):
      cells += [
        TableCell(.word("table.fact.result")), .empty, TableCell(TableValue(row.rank), isComputed: row.isRankComputed),
        TableCell(TableValue(row.total)), TableCell(TableValue(scale)), .empty, .empty,
      ]
    case .award(let name, let stage):
      cells += [TableCell(.word("table.fact.award")), .empty, .empty, .empty, .empty]
      cells += [TableCell(award(name, at: date)), TableCell(TableValue("stage", stage))]
    }
    table.add(cells, records: fact.records)
  }

  /// A row a cluster and year: size, leaders, meetings, awards by stage.
  package func clustersOverYears(_ summaries: [YearlySummary]) -> Table {
    let awards = TableColumn.Head("table.head.awarded-units")
    var columns: [TableColumn] = [
      TableColumn("cluster", .cluster).group, .position, TableColumn("year", .year),
      TableColumn("unit-count", .integer).of("units"), TableColumn("leader", .unit), TableColumn("deputies", .units),
      TableColumn("held", .integer, heading: "table.column.meetings-held").of("meetings"),
    ]
    let stages = AwardStage.allCases.filter(\.isStanding)
    for stage in stages {
      columns.append(
        TableColumn("\(stage.rawValue)-units", .integer, heading: "stage.\(stage.rawValue)").of("units").under(awards)
          .bound.optional)
    }
    var table = Table(.clustersOverYears, year: year, columns: columns, hasTotal: false)
    var rows: [Handle<Cluster>: [(cells: [TableCell], records: [Handle<MeetingRecord>])]] = [:]
    for summary in summaries {
      let date = EventDate.year(summary.year)
      var units: [ClusterStage: Quantity] = [:]
      for count in summary.awards {
        // What belongs to several clusters belongs to none of them alone.
        guard count.clusters.count == 1, let cluster = count.clusters.first, let number = count.unitCount else {
          continue
        }
        let key = ClusterStage(cluster: cluster, stage: count.stage)
        let quantity = count.isBound ? Quantity.atLeast(number) : .exactly(number)
        units[key] = units[key].map { $0 + quantity } ?? quantity
      }
      for cluster in summary.clusters {
        let isTold = !cluster.records.isEmpty || cluster.leadership != nil
        guard isTold else { continue }
        let held = cluster.records.filter { isHeld($0) }
        var cells = [
          TableCell(.cluster(cluster.cluster, at: self.date)), .empty, TableCell(.year(summary.year)),
          TableCell(TableValue(cluster.size)),
          TableCell(TableValue(cluster.leadership?.leader, at: date)),
          self.units(cluster.leadership?.deputies ?? [], at: date),
          TableCell(held.isEmpty ? .missing : .integer(archive.sittings(of: held).count)),
        ]
        for stage in stages {
          cells.append(TableCell(TableValue(units[ClusterStage(cluster: cluster.cluster, stage: stage)])))
        }
        var records = cluster.records
        for record in cluster.leadership?.records ?? [] where !records.contains(record) { records.append(record) }
        rows[cluster.cluster, default: []].append((cells, records))
      }
    }
    for cluster in rows.keys.sorted() {
      for row in rows[cluster] ?? [] { table.add(row.cells, records: row.records) }
    }
    table.notes = ["table.note.stages", "table.note.bounds"]
    return table
  }

  private struct ClusterStage: Hashable {
    let cluster: Handle<Cluster>
    let stage: AwardStage
  }
}
