import CXLSXWriter

/// How a cell of a spreadsheet looks.
struct CellFormat: Hashable {
  enum Alignment: Hashable { case start, centre, end, across }

  var alignment = Alignment.start
  var size = 11.0
  var isBold = false
  var isItalic = false
  var hasBorder = false
  var wraps = false
  var isFilled = false
  var isLink = false
  /// The number format, in the notation of spreadsheets.
  var number: String?

  func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var format = self
    change(&format)
    return format
  }
}

/// The formats of one workbook, each made once. The workbook owns what the pointers point to.
struct FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellFormat: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  subscript(format: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      if let known = made[format] { return known }
      guard let new = workbook_add_format(workbook) else { return nil }
      format_set_font_name(new, "Times New Roman")
      format_set_font_size(new, format.size)
      format_set_align(new, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      switch format.alignment {
      case .start: format_set_align(new, UInt8(LXW_ALIGN_LEFT.rawValue))
      case .centre: format_set_align(new, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .end: format_set_align(new, UInt8(LXW_ALIGN_RIGHT.rawValue))
      case .across: format_set_align(new, UInt8(LXW_ALIGN_CENTER_ACROSS.rawValue))
      }
      if format.isBold { format_set_bold(new) }
      if format.isItalic { format_set_italic(new) }
      if format.hasBorder { format_set_border(new, UInt8(LXW_BORDER_THIN.rawValue)) }
      if format.wraps { format_set_text_wrap(new) }
      if format.isFilled { format_set_bg_color(new, 0xEEEEEE) }
      if format.isLink {
        format_set_font_color(new, 0x0B4F9E)
        format_set_underline(new, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      }
      if let number = format.number { format_set_num_format(new, number) }
      made[format] = new
      return new
    }
  }
}
