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
    let short = text.utf16.count > Self.longestText ? String(text.prefix(Self.longestText / 4)) + "…" : text
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
    _ cell: TableCell, of column: TableColumn, _ row: Int, _ place: Int, page: String? = nil,
    _ formats: inout FormatTable
  ) -> Int {
    var format = CellFormat(hasBorder: true, wraps: true)
    format.alignment =
      switch column.alignment {
      case .start: .start
      case .centre: .centre
      case .end: .end
      }
    let link = source.baseURL.flatMap { base in page.map { base + $0 } }
    if let link, link.utf8.count < 2000 {
      format.isLink = true
      // The value that is written next takes the address's place and keeps its link.
      worksheet_write_url(sheet, UInt32(row), UInt16(place), link, formats[format])
    }
    if let number = cell.value.number {
      format.number = numberFormat(cell.value, isComputed: cell.isComputed)
      format.wraps = false
      worksheet_write_number(sheet, UInt32(row), UInt16(place), number.double, formats[format])
      return source.words.text(cell).count
    }
    if case .year(let year) = cell.value {
      format.number = "0"
      worksheet_write_number(sheet, UInt32(row), UInt16(place), Double(year), formats[format])
      return 4
    }
    if case .date(.day(let day)) = cell.value, day.year >= 1900 {
      format.number = "dd/mm/yyyy"
      format.wraps = false
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
      worksheet_write_datetime(sheet, UInt32(row), UInt16(place), &date, formats[format])
      return 10
    }
    if cell.value == .missing { format.alignment = .centre }
    let text = source.words.text(cell)
    if text.isEmpty {
      blank(row, place, format, &formats)
    } else {
      self.text(text, row, place, format, &formats)
    }
    return text.count
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
    format.number = numberFormat(sum, isComputed: false)
    let letters = Self.letters(column)
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

  /// "#,##0.0" with as many places as the number has, "trên" before a lower bound, a star behind what was worked out.
  private func numberFormat(_ value: TableValue, isComputed: Bool) -> String {
    let scale = value.number?.scale ?? 0
    let digits = scale == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: scale)
    let bound = value.isBound ? "\"\(source.words["bound.at-least"].filter { $0 != "\"" }) \"" : ""
    return bound + digits + (isComputed ? "\"*\"" : "")
  }

  /// The letters of a column: A, Z, AA.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension ExactDecimal {
  /// The nearest number that a spreadsheet can hold.
  fileprivate var double: Double {
    var power = 1.0
    for _ in 0..<scale { power *= 10 }
    // Both are whole and below 2^53 for any score, so that the quotient is the nearest number.
    return Double(mantissa) / power
  }
}
