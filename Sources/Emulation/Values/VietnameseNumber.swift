/// Whole numbers as Vietnamese readers expect them.
package enum VietnameseNumber {
  /// What stands between every three digits: a full stop.
  static let mark = UInt8(ascii: ".")

  /// "1.286": a full stop between every three digits.
  package static func grouped(_ number: Int) -> String { ExactDecimal(number).vietnamese }
}
