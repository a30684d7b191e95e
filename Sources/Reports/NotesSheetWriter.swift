import CXLSXWriter
import Emulation

/// Writes the sheet of notes and sources: how the tables were made, what each holds, and every record that they lead to.
struct NotesSheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let source: ReportSource
  private let grid: SheetGrid

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ source: ReportSource) {
    self.sheet = sheet
    self.source = source
    grid = SheetGrid(sheet, source)
  }

  func write(_ tables: [Table], year: Int, _ formats: inout FormatTable) {
    let words = source.words
    grid.text(
      "\(words["table.notes.title"]) \(words["date.year"]) \(year)", 0, 0, CellFormat(size: 14, isBold: true), &formats)
    var row = 2
    for name in ["table.unofficial", "summary.remark-source", "summary.remark-bounds", "none.legend"] {
      grid.text(words[name], row, 0, CellFormat(), &formats)
      row += 1
    }
    row += 1
    for table in tables where !table.isEmpty {
      grid.text(words[table.kind.sheetWord], row, 0, CellFormat(isBold: true), &formats)
      grid.text(words[table.kind.aboutWord], row, 1, CellFormat(), &formats)
      row += 1
    }
    row += 1
    let head = CellFormat(alignment: .centre, isBold: true, hasBorder: true, wraps: true, isFilled: true)
    for (place, name) in ["record", "date", "clusters", "status", "publisher", "source-title", "source-address"]
      .enumerated()
    {
      grid.text(words["table.column.\(name)"], row, place, head, &formats)
    }
    let first = row
    row += 1
    for record in JSONFace.records(of: tables) {
      write(record, at: &row, &formats)
    }
    for (place, width) in [48.0, 14, 40, 12, 20, 44, 40].enumerated() {
      worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil)
    }
    grid.setPage(heads: first..<first, frozenColumns: 0)
  }

  /// A row a source; a record without a source has one row.
  private func write(_ handle: Handle<MeetingRecord>, at row: inout Int, _ formats: inout FormatTable) {
    let record = source.archive[handle]
    let clusters = record.clusters.compactMap(\.target).map { TableValue.cluster($0, at: record.namesDate) }
    let status: TableValue =
      record.withdrawn != nil ? .word("status.withdrawn") : TableValue("status", record.status.value)
    for told in record.sources.isEmpty ? [nil] : record.sources.map(Optional.some) {
      let values: [TableValue] = [
        .text(record.title.value), .date(record.eventDate), clusters.isEmpty ? .empty : .list(clusters), status,
        TableValue(told?.publisher?.value ?? told?.author?.value), TableValue(told?.title?.value),
        TableValue(told?.url?.value),
      ]
      for (place, value) in values.enumerated() {
        let page = place == 0 ? source.recordAddress(handle) : nil
        _ = grid.cell(TableCell(value), of: place == 1 ? .date : .text, row, place, page: page, &formats)
      }
      row += 1
    }
  }
}
