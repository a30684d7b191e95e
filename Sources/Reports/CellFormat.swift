/// How a cell of a spreadsheet looks.
struct CellFormat: Hashable {
  enum Alignment: UInt8 { case start, centre, end, across }

  /// How a number is shown.
  enum Number: Hashable {
    /// As it is: a year is not grouped.
    case plain
    case date
    /// Grouped, with so many decimal places; "trên" before a lower bound, a star behind what was worked out.
    case grouped(scale: UInt8, isBound: Bool, isComputed: Bool)
  }

  var alignment = Alignment.start
  /// Points.
  var size: UInt8 = 11
  var isBold = false
  var isItalic = false
  var hasBorder = false
  var wraps = false
  var isFilled = false
  var isLink = false
  var number: Number?

  func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var format = self
    change(&format)
    return format
  }

  /// All of it in one number: formats are looked up for every cell of a workbook.
  var key: UInt32 {
    var key = UInt32(alignment.rawValue) | UInt32(size) << 2
    if isBold { key |= 1 << 10 }
    if isItalic { key |= 1 << 11 }
    if hasBorder { key |= 1 << 12 }
    if wraps { key |= 1 << 13 }
    if isFilled { key |= 1 << 14 }
    if isLink { key |= 1 << 15 }
    switch number {
    case nil: break
    case .plain: key |= 1 << 16
    case .date: key |= 2 << 16
    case .grouped(let scale, let isBound, let isComputed):
      key |= 3 << 16 | UInt32(scale) << 18 | (isBound ? 1 : 0) << 22 | (isComputed ? 1 : 0) << 23
    }
    return key
  }
}
