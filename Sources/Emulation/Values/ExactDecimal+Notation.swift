extension ExactDecimal: CustomStringConvertible {
  /// As Vietnamese readers expect it, with the decimal places that were written: "96,5", "98,50", "1.286", "-1.286,5".
  package var vietnamese: String { written(point: ",", grouped: true) }

  /// As CSV and JSON have it: "96.5", "1286".
  package var plain: String { written(point: ".", grouped: false) }

  /// ``plain``.
  package var description: String { plain }

  private func written(point: String, grouped: Bool) -> String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    let whole = String(padded.dropLast(scale))
    let sign = mantissa < 0 ? "-" : ""
    let left = sign + (grouped ? VietnameseNumber.grouped(digits: whole) : whole)
    return scale == 0 ? left : left + point + padded.suffix(scale)
  }
}
