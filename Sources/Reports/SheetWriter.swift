import CXLSXWriter
import Emulation

/// Writes one table into a sheet: title rows, heads that are frozen and repeated on paper, rows, sums.
struct SheetWriter {
  private let table: Table
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let source: ReportSource
  /// The columns of the table that the sheet shows; behind them comes the one of the records.
  private let columns: [Int]
  private let grid: SheetGrid

  /// The first row of the heads, from 0.
  private static let firstHead = 4

  init(_ table: Table, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ source: ReportSource) {
    self.table = table
    self.sheet = sheet
    self.source = source
    columns = table.shownColumns
    grid = SheetGrid(sheet, source)
  }

  func write(_ formats: inout FormatTable) {
    var widths = [Double](repeating: 5, count: columns.count + 1)
    let firstRow = writeHeads(&formats, &widths)
    var row = firstRow
    if table.groups.isEmpty {
      writeRows(table.rows.indices, &row, &formats, &widths)
    } else {
      for (number, group) in table.groups.enumerated() {
        writeGroup(group, number: number + 1, at: row, &formats)
        row += 1
        let start = row
        writeRows(group.rows, &row, &formats, &widths)
        if table.hasSums, group.rows.count > 1 {
          writeSums(group.rows, word: "table.sum", formulaRows: start..<row, at: row, &formats)
          row += 1
        }
      }
    }
    if table.hasTotal, table.hasSums {
      writeSums(table.rows.indices, word: "table.total", formulaRows: firstRow..<row, at: row, &formats)
      row += 1
    }
    row += 1
    for note in table.notes {
      grid.text(source.words[note], row, 0, CellFormat(size: 10, isItalic: true), &formats)
      row += 1
    }
    setWidths(&widths)
    grid.setPage(heads: Self.firstHead..<firstRow, frozenColumns: columns.count > 8 ? 2 : 0)
  }

  private func setWidths(_ widths: inout [Double]) {
    for place in widths.indices { widths[place] = min(max(widths[place], 5), longest(place)) + 1.5 }
    // The titles need room, however little a table holds.
    let lacking = 90 - widths.reduce(0, +)
    if lacking > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) { widths[widest] += lacking }
    for (place, width) in widths.enumerated() { worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil) }
  }

  /// How many characters fit on a line of a column at most; longer texts go over several lines.
  private func longest(_ place: Int) -> Double { place == columns.count ? 24 : 44 }

  // MARK: Heads

  /// Writes titles and heads; returns the first row below them.
  private func writeHeads(_ formats: inout FormatTable, _ widths: inout [Double]) -> Int {
    let site = source.archive.site
    grid.text(site.organisation?.name.value ?? site.title.value, 0, 0, CellFormat(isBold: true), &formats)
    let title = CellFormat(alignment: .across, size: 14, isBold: true)
    grid.text(source.words.title(of: table), 1, 0, title, &formats)
    for place in 1...columns.count { grid.blank(1, place, title, &formats) }
    let subtitle = CellFormat(alignment: .across, isItalic: true)
    grid.text(source.words["table.unofficial"], 2, 0, subtitle, &formats)
    for place in 1...columns.count { grid.blank(2, place, subtitle, &formats) }

    let first = Self.firstHead
    let isTwoRows = columns.contains { table.columns[$0].head != nil }
    let last = isTwoRows ? first + 1 : first
    let format = CellFormat(alignment: .centre, isBold: true, hasBorder: true, wraps: true, isFilled: true)
    let heads = heads()
    for row in first...last {
      worksheet_set_row(sheet, UInt32(row), isTwoRows && row == first ? 24 : 36, nil)
      for place in 0...columns.count { grid.blank(row, place, format, &formats) }
      for head in heads {
        let (top, bottom) = (head.isUnder ? last : first, head.isTop ? first : last)
        let (left, right) = (head.places.lowerBound, head.places.upperBound)
        if bottom == row {
          grid.merge(top, left, bottom, right, head.text, format, &formats)
        } else if top == row {
          grid.text(head.text, row, left, format, &formats)
        }
      }
    }
    for head in heads {
      // A heading may go over several lines, a word of it not.
      guard head.places.count == 1, let place = head.places.first else { continue }
      let word = head.text.split(separator: " ").map { Double($0.count) }.max() ?? 0
      widths[place] = max(widths[place], word, Double(head.text.count) / 2)
    }
    widths[columns.count] = 10
    return last + 1
  }

  /// A heading over some of the sheet's columns: over both rows, in the upper one alone, in the lower one.
  private struct Head {
    let text: String
    var places: ClosedRange<Int>
    var isTop = false
    var isUnder = false
  }

  private func heads() -> [Head] {
    var heads: [Head] = []
    var open: (head: TableColumn.Head, index: Int)?
    for (place, index) in columns.enumerated() {
      let column = table.columns[index]
      let heading = source.words[column.heading]
      guard let head = column.head else {
        heads.append(Head(text: heading, places: place...place))
        open = nil
        continue
      }
      if let known = open, known.head == head {
        heads[known.index].places = heads[known.index].places.lowerBound...place
      } else {
        open = (head, heads.count)
        heads.append(Head(text: source.words.text(head), places: place...place, isTop: true))
      }
      heads.append(Head(text: heading, places: place...place, isUnder: true))
    }
    return heads + [Head(text: source.words["table.column.records"], places: columns.count...columns.count)]
  }

  private func writeGroup(_ group: TableGroup, number: Int, at row: Int, _ formats: inout FormatTable) {
    let format = CellFormat(isBold: true, hasBorder: true, isFilled: true)
    let text = "\(RomanNumeral.text(number)). \(source.words.text(group))"
    // Not merged, so that the sheet can be sorted and filtered.
    grid.text(text, row, 0, format.with { $0.hasBorder = false }, &formats)
    for place in 1...columns.count { grid.blank(row, place, format.with { $0.hasBorder = false }, &formats) }
  }

  // MARK: Rows

  private func writeRows(_ rows: Range<Int>, _ row: inout Int, _ formats: inout FormatTable, _ widths: inout [Double]) {
    for index in rows {
      var lines = 1.0
      let cells = table.rows[index].cells
      for (place, column) in columns.enumerated() {
        let length = grid.cell(
          cells[column], of: table.columns[column].kind, row, place, page: page(index, column), &formats)
        widths[place] = max(widths[place], Double(length))
        lines = max(lines, (Double(length) / longest(place)).rounded(.up))
      }
      let length = writeRecords(table.rows[index].records, at: row, &formats)
      widths[columns.count] = max(widths[columns.count], Double(length))
      lines = max(lines, (Double(length) / longest(columns.count)).rounded(.up))
      // Not every program that opens a workbook fits the rows to their texts.
      if lines > 1 { worksheet_set_row(sheet, UInt32(row), 15 * min(lines, 25), nil) }
      row += 1
    }
  }

  /// The page that a cell leads to: of a date, its one record's; of a unit or cluster its own, in rows that lead to no record. Every link is
  /// an entry of its own in the file: names that lead somewhere in each of 13,600 rows double it, and the time in which it opens.
  private func page(_ row: Int, _ column: Int) -> String? {
    let value = table.rows[row].cells[column].value
    if table.rows[row].records.isEmpty, let page = source.page(of: value) { return page }
    guard case .date = value else { return nil }
    let records = table.rows[row].records(of: column)
    // The records' column leads there already.
    guard records != table.rows[row].records else { return nil }
    return records.count == 1 ? records.first.flatMap(source.recordAddress) : nil
  }

  /// The dates of the records, leading to the first that has a page; returns the text's length.
  private func writeRecords(_ records: [Handle<MeetingRecord>], at row: Int, _ formats: inout FormatTable) -> Int {
    var dates = records.prefix(Self.mostRecords).map { TableValue.date(source.archive[$0].eventDate) }
    if records.count > Self.mostRecords { dates.append(.text("… (\(VietnameseNumber.grouped(records.count)))")) }
    let value: TableValue = dates.isEmpty ? .empty : dates.count == 1 ? dates[0] : .list(dates)
    let page = records.lazy.compactMap(source.recordAddress).first
    return grid.cell(TableCell(value), of: .dates, row, columns.count, page: page, &formats)
  }

  /// A movement that all clusters name comes from a thousand records: nobody reads a thousand dates in a cell. CSV and JSON have them all.
  private static let mostRecords = 20

  // MARK: Sums

  private func writeSums(
    _ range: Range<Int>, word: String, formulaRows: Range<Int>, at row: Int, _ formats: inout FormatTable
  ) {
    let format = CellFormat(isBold: true, hasBorder: true)
    var isLabelled = false
    for (place, column) in columns.enumerated() {
      guard let sum = table.sum(of: column, over: range) else {
        // The word stands before the first sum, in the widest column there is.
        if !isLabelled, table.columns[column].kind != .position {
          grid.text(source.words[word], row, place, format, &formats)
          isLabelled = true
        } else {
          grid.blank(row, place, format, &formats)
        }
        continue
      }
      grid.sum(sum, of: formulaRows, row, place, format, &formats)
    }
    grid.blank(row, columns.count, format, &formats)
  }
}
