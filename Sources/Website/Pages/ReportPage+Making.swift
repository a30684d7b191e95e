import Emulation

extension ReportPage {
  /// The report of a year: a text of figures, and the year's tables as annexes.
  static func make(_ maker: TableMaker, _ edition: Edition, address: String) -> ReportPage {
    let composer = Composer(edition, address: address)
    let words = composer.words
    let summary = maker.summary
    let newest = summary.records.compactMap { edition.archive[$0].eventDate.last }.max()
    var page = ReportPage(
      frame: .make(composer, title: "\(words["report.subject"]) \(summary.year)"), year: String(summary.year),
      place: edition.archive.site.organisation?.place?.value,
      date: edition.reportDate.map { composer.notation.long($0) }, until: newest.map { composer.notation.long($0) },
      recordCount: composer.notation.grouped(summary.records.count))
    let tables = maker.kindsWithRows.filter { !$0.isLong }.map(maker.table)
    let links = PageLinks.of(composer)
    page.annexes = tables.enumerated().map { .make($1, number: $0 + 1, composer, links) }
    page.sections = sections(maker, page.annexes, tables.map(\.kind), composer)
    page.remarks = [words["summary.remark-source"], words["summary.remark-bounds"], words["none.legend"]]
    return page
  }

  private static func sections(
    _ maker: TableMaker, _ annexes: [ReportAnnex], _ kinds: [TableKind], _ composer: Composer
  ) -> [ReportSection] {
    let words = composer.words
    let summary = maker.summary
    func links(_ wanted: [TableKind]) -> [Link] {
      kinds.enumerated().filter { wanted.contains($0.element) }.map { place, _ in
        Link(text: "\(words["report.annex"]) \(annexes[place].numeral)", href: "#\(annexes[place].id)")
      }
    }
    let figures = composer.figures(of: summary, short: false, base: "").map {
      ReportLine(label: $0.label.capitalised, value: $0.term.text)
    }
    let parts: [(word: String, lines: [ReportLine], kinds: [TableKind])] = [
      (
        "report.situation", figures,
        [.meetings, .leaders, .movements, .indicators, .commendations, .comparison, .corrections]
      ),
      ("report.awards", awards(maker, composer), [.scores, .proposals, .awardsTally, .flagShare]),
      ("report.lacking", lacking(maker, composer), [.missing]),
    ]
    return parts.enumerated().map { place, part in
      ReportSection(
        numeral: RomanNumeral.text(place + 1), heading: words[part.word], lines: part.lines, annexes: links(part.kinds))
    }
  }

  /// A line an award and stage.
  private static func awards(_ maker: TableMaker, _ composer: Composer) -> [ReportLine] {
    let words = composer.words
    return maker.summary.tally.flatMap { line in
      AwardStage.allCases.compactMap { stage in
        guard let counts = line.counts[stage] else { return nil }
        let name =
          line.award.map { composer.registry.shownName(of: $0, at: .year(maker.summary.year)) } ?? line.title ?? ""
        let parts = [(counts.units, "units"), (counts.persons, "persons")].compactMap { number, to in
          number.map { composer.quantity(counts.isBound ? .atLeast($0) : .exactly($0)) + " " + words["to.\(to)"] }
        }
        let value = parts.isEmpty ? TableWords.missing : parts.joined(separator: ", ")
        return ReportLine(
          label: name, value: value, stage: words["stage", stage].lowercased(),
          language: composer.edition.foreignLanguage)
      }
    }
  }

  private static func lacking(_ maker: TableMaker, _ composer: Composer) -> [ReportLine] {
    let summary = maker.summary
    let total = summary.clusters.count
    let leaders = summary.clusters.count { $0.nextLeadership?.leader == nil }
    let results = summary.clusters.count { cluster in
      !cluster.results.contains { maker.archive.scoreSheet($0, of: cluster.cluster) != nil }
    }
    let missing = maker.archive.missingMeetings(of: summary).count
    return [
      ("meetings", composer.notation.grouped(missing)), ("leaders", "\(leaders)/\(total)"),
      ("results", "\(results)/\(total)"),
    ].map { ReportLine(label: composer.words["report.lacking-\($0.0)"], value: $0.1) }
  }
}

extension ReportAnnex {
  /// More columns than this need a sheet in landscape.
  private static let portraitColumns = 6

  static func make(_ table: Table, number: Int, _ composer: Composer, _ links: PageLinks) -> ReportAnnex {
    let words = composer.edition.tableWords
    let columns = table.shownColumns
    let language = composer.edition.foreignLanguage
    return ReportAnnex(
      numeral: RomanNumeral.text(number), id: table.kind.rawValue, title: words.title(of: table),
      isWide: columns.count > portraitColumns, heads: heads(table, columns, words),
      rows: { rows(table, columns, links, words, language) }, notes: table.notes.map { words[$0] })
  }

  /// `language`: the language of records where the interface is in another.
  private static func rows(
    _ table: Table, _ columns: [Int], _ links: PageLinks, _ words: TableWords, _ language: String?
  ) -> [ReportRow] {
    var made: [ReportRow] = []
    made.reserveCapacity(table.rows.count + 2 * table.groups.count + 1)
    // What a cell needs of its column, and no more: whole columns would be copied for each cell.
    let shown = columns.map { (index: $0, kind: table.columns[$0].kind) }
    func rows(_ range: Range<Int>) {
      for row in table.rows[range] {
        let cells = shown.map { cell(row, $0.index, $0.kind, links, words) }
        made.append(ReportRow(group: nil, columns: columns.count, isSum: false, cells: cells))
      }
    }
    func sum(_ range: Range<Int>, _ word: String) { made.append(sumRow(table, columns, range, words[word], words)) }
    if table.groups.isEmpty { rows(table.rows.indices) }
    for (place, group) in table.groups.enumerated() {
      made.append(
        ReportRow(
          group: "\(RomanNumeral.text(place + 1)). \(words.text(group))", columns: columns.count, isSum: false,
          language: group.heading.contains(where: \.isOfRecords) ? language : nil, cells: []))
      rows(group.rows)
      if table.hasSums, group.rows.count > 1 { sum(group.rows, "table.sum") }
    }
    if table.hasTotal, table.hasSums { sum(table.rows.indices, "table.total") }
    return made
  }

  private static func heads(_ table: Table, _ columns: [Int], _ words: TableWords) -> [ReportHeadRow] {
    let isTwoRows = columns.contains { table.columns[$0].head != nil }
    var first: [ReportHead] = []
    var second: [ReportHead] = []
    var last: TableColumn.Head?
    for index in columns {
      let column = table.columns[index]
      guard let head = column.head else {
        first.append(ReportHead(text: words[column.heading], columns: 1, rows: isTwoRows ? 2 : 1))
        last = nil
        continue
      }
      if head == last {
        first[first.count - 1].columns += 1
      } else {
        first.append(ReportHead(text: words.text(head), columns: 1, rows: 1))
      }
      second.append(ReportHead(text: words[column.heading], columns: 1, rows: 1))
      last = head
    }
    return (second.isEmpty ? [first] : [first, second]).map { ReportHeadRow(cells: $0) }
  }

  private static func cell(
    _ row: TableRow, _ index: Int, _ kind: TableColumn.Kind, _ links: PageLinks, _ words: TableWords
  ) -> ReportCell {
    let cell = row.cells[index]
    return ReportCell(
      text: words.text(cell),
      href: kind == .position ? nil : href(cell.value, row.records(of: index), links),
      alignment: alignment(cell, kind), language: cell.value.isOfRecords ? links.foreignLanguage : nil)
  }

  /// The page of the unit or cluster; of a figure or date, its one record's.
  private static func href(_ value: TableValue, _ records: [Handle<MeetingRecord>], _ links: PageLinks) -> String? {
    switch value {
    case .unit(let unit, _): links.units[Int(unit.index)]
    case .cluster(let cluster, _): links.clusters[Int(cluster.index)]
    case .date, .decimal, .atLeast, .integer: records.count == 1 ? links.records[Int(records[0].index)] : nil
    default: nil
    }
  }

  private static func alignment(_ cell: TableCell, _ kind: TableColumn.Kind) -> String {
    if cell.value == .missing { return "centre" }
    return switch kind.alignment {
    case .start: "start"
    case .centre: "centre"
    case .end: "end"
    }
  }

  private static func sumRow(
    _ table: Table, _ columns: [Int], _ range: Range<Int>, _ word: String, _ words: TableWords
  ) -> ReportRow {
    var isLabelled = false
    let cells = columns.map { index -> ReportCell in
      if let sum = table.sum(of: index, over: range) {
        return ReportCell(text: words.text(sum), href: nil, alignment: sum == .missing ? "centre" : "end")
      }
      if isLabelled || table.columns[index].kind == .position {
        return ReportCell(text: "", href: nil, alignment: "start")
      }
      isLabelled = true
      return ReportCell(text: word, href: nil, alignment: "start")
    }
    return ReportRow(group: nil, columns: columns.count, isSum: true, cells: cells)
  }
}
