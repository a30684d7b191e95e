import Bytes
import CXLSXWriter
import Emulation

/// A sheet as rows and columns, both from 0, in terms of the tables' values.
struct SheetGrid {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let source: ReportSource

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ source: ReportSource) {
    self.sheet = sheet
    self.source = source
  }

  /// The most characters that a cell can hold.
  private static let longestText = 32_767

  /// A text is always written as one: what begins with = never becomes a formula.
  func text(_ text: String, _ row: Int, _ column: Int, _ format: CellFormat, _ formats: inout FormatTable) {
    // A text has no more UTF-16 code units, which spreadsheets count, than bytes.
    let isLong = text.utf8.count > Self.longestText && text.utf16.count > Self.longestText
    let short = isLong ? String(text.prefix(Self.longestText / 4)) + "…" : text
    worksheet_write_string(sheet, UInt32(row), UInt16(column), short, formats[format])
  }

  func blank(_ row: Int, _ column: Int, _ format: CellFormat, _ formats: inout FormatTable) {
    worksheet_write_blank(sheet, UInt32(row), UInt16(column), formats[format])
  }

  /// Joins cells and writes what stands in them. The last of its rows must be the one that is being written: a merge above it is refused;
  /// of its first row, if that is gone, the text must have been written.
  func merge(
    _ top: Int, _ left: Int, _ bottom: Int, _ right: Int, _ text: String, _ format: CellFormat,
    _ formats: inout FormatTable
  ) {
    if top == bottom, left == right { return self.text(text, top, left, format, &formats) }
    worksheet_merge_range(sheet, UInt32(top), UInt16(left), UInt32(bottom), UInt16(right), text, formats[format])
  }

  /// Writes a cell with its own type.
  ///
  /// - Returns: about how many characters wide it is shown.
  func cell(
    _ cell: TableCell, of kind: TableColumn.Kind, _ row: Int, _ place: Int, page: String? = nil,
    _ formats: inout FormatTable
  ) -> Int {
    var format = CellFormat(hasBorder: true, wraps: true)
    format.alignment =
      switch kind.alignment {
      case .start: .start
      case .centre: .centre
      case .end: .end
      }
    if let page, let base = source.baseURL, base.utf8.count + page.utf8.count < 2000 {
      format.isLink = true
      // The value that is written next takes the address's place and keeps its link.
      worksheet_write_url(sheet, UInt32(row), UInt16(place), String(joining: base, page), formats[format])
    }
    switch cell.value {
    case .integer(let number): return self.number(ExactDecimal(number), cell, row, place, format, &formats)
    case .decimal(let number), .atLeast(let number): return self.number(number, cell, row, place, format, &formats)
    case .year(let year):
      format.number = .plain
      worksheet_write_number(sheet, UInt32(row), UInt16(place), Double(year), formats[format])
      return 4
    case .date(.day(let day)) where day.year >= 1900:
      format.number = .date
      format.wraps = false
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
      worksheet_write_datetime(sheet, UInt32(row), UInt16(place), &date, formats[format])
      return 10
    case .missing:
      format.alignment = .centre
      text(TableWords.missing, row, place, format, &formats)
      return 1
    case .empty:
      blank(row, place, format, &formats)
      return 0
    default:
      let text = source.words.text(cell)
      if text.isEmpty {
        blank(row, place, format, &formats)
      } else {
        self.text(text, row, place, format, &formats)
      }
      return text.withBytes { $0.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }
  }

  private func number(
    _ number: ExactDecimal, _ cell: TableCell, _ row: Int, _ place: Int, _ format: CellFormat,
    _ formats: inout FormatTable
  ) -> Int {
    var format = format
    format.number = .grouped(
      scale: UInt8(number.scale), isBound: cell.value.isBound, isComputed: cell.isComputed)
    format.wraps = false
    worksheet_write_number(sheet, UInt32(row), UInt16(place), number.double, formats[format])
    return number.width + (cell.value.isBound ? 5 : 0) + (cell.isComputed ? 1 : 0)
  }

  /// A sum as a formula with its value. SUBTOTAL leaves out the sums of groups that are among its rows.
  func sum(
    _ sum: TableValue, of rows: Range<Int>, _ row: Int, _ column: Int, _ format: CellFormat,
    _ formats: inout FormatTable
  ) {
    var format = format
    guard let number = sum.number, !rows.isEmpty else {
      format.alignment = .centre
      return text(TableWords.missing, row, column, format, &formats)
    }
    format.alignment = .end
    format.number = .grouped(scale: UInt8(number.scale), isBound: sum.isBound, isComputed: false)
    let letters = SheetColumn.letters(column)
    let formula = "=SUBTOTAL(9,\(letters)\(rows.lowerBound + 1):\(letters)\(rows.upperBound))"
    worksheet_write_formula_num(sheet, UInt32(row), UInt16(column), formula, formats[format], number.double)
  }

  /// A4 landscape with the margins of Nghị định 30/2020/NĐ-CP (left 30 mm, right 15 mm, top and bottom 20 mm), the page number centred at
  /// the top, the heads on every page.
  func setPage(heads: Range<Int>, frozenColumns: Int) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_set_margins(sheet, 1.18, 0.59, 0.79, 0.79)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_header(sheet, "&C&\"Times New Roman\"&13&P")
    guard !heads.isEmpty else { return }
    worksheet_repeat_rows(sheet, UInt32(heads.lowerBound), UInt32(heads.upperBound - 1))
    worksheet_freeze_panes(sheet, UInt32(heads.upperBound), UInt16(frozenColumns))
  }
}

extension ExactDecimal {
  /// How many characters wide it is shown: digits, what groups them, the decimal mark, the sign.
  fileprivate var width: Int {
    var (digits, rest) = (1, mantissa.magnitude / 10)
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    let whole = max(1, digits - scale)
    return whole + (whole - 1) / 3 + (scale > 0 ? scale + 1 : 0) + (mantissa < 0 ? 1 : 0)
  }

  /// The nearest number that a spreadsheet can hold.
  fileprivate var double: Double {
    var power = 1.0
    for _ in 0..<scale { power *= 10 }
    // Both are whole and below 2^53 for any score, so that the quotient is the nearest number.
    return Double(mantissa) / power
  }
}
