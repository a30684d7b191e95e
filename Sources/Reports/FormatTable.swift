import CXLSXWriter
import Emulation

/// The formats of one workbook, each made once. The workbook owns what the pointers point to.
struct FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  /// What stands before a lower bound.
  private let boundWord: String
  private var made: [UInt32: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ words: TableWords) {
    self.workbook = workbook
    boundWord = words["bound.at-least"].filter { $0 != "\"" }
  }

  subscript(format: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      let key = format.key
      if let known = made[key] { return known }
      guard let new = make(format) else { return nil }
      made[key] = new
      return new
    }
  }

  private func make(_ format: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    guard let new = workbook_add_format(workbook) else { return nil }
    format_set_font_name(new, "Times New Roman")
    format_set_font_size(new, Double(format.size))
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
    if let number = format.number { format_set_num_format(new, notation(number)) }
    return new
  }

  /// In the notation of spreadsheets: "#,##0.0" with as many places as the number has.
  private func notation(_ number: CellFormat.Number) -> String {
    switch number {
    case .plain: return "0"
    case .date: return "dd/mm/yyyy"
    case .grouped(let scale, let isBound, let isComputed):
      let digits = scale == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: Int(scale))
      return (isBound ? "\"\(boundWord) \"" : "") + digits + (isComputed ? "\"*\"" : "")
    }
  }
}
