/// A decimal number, exact, with as many decimal places as were written: scores, points, percentages.
///
/// The value is `mantissa / 10^scale`. 98.5 and 98.50 are equal and keep their ways of being written.
package struct ExactDecimal: Hashable, Sendable {
  /// All digits, without the decimal mark: 9850 of 98.50.
  package let mantissa: Int64
  /// How many of the digits are behind the decimal mark, 0–9: 2 of 98.50.
  package let scale: Int

  /// The most decimal places that a number can have.
  package static let largestScale = 9

  package static let zero = ExactDecimal(0)

  /// A whole number.
  package init(_ value: Int) { self.init(unchecked: Int64(value), scale: 0) }

  /// `mantissa / 10^scale`; nil if `scale` is not 0–9.
  package init?(mantissa: Int64, scale: Int) {
    guard (0...Self.largestScale).contains(scale) else { return nil }
    self.init(unchecked: mantissa, scale: scale)
  }

  private init(unchecked mantissa: Int64, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Whether it is a whole number, however it is written.
  package var isWhole: Bool { shortest.scale == 0 }

  /// The same value without zeros at the end of its decimal places.
  package var shortest: ExactDecimal {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return ExactDecimal(unchecked: mantissa, scale: scale)
  }

  /// Equal values, whether or not they are written alike.
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.scale == right.scale ? left.mantissa == right.mantissa : left.billionths == right.billionths
  }

  /// Hashes the value, not how it is written.
  package func hash(into hasher: inout Hasher) { hasher.combine(billionths) }
}

extension ExactDecimal: Comparable {
  /// Whether the smaller value is on the left.
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.scale == right.scale ? left.mantissa < right.mantissa : left.billionths < right.billionths
  }
}

extension ExactDecimal {
  /// The exact sum, with the decimal places of the longer number; nil if it does not fit.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    Self.exact(billionths: billionths + other.billionths, scale: max(scale, other.scale))
  }

  /// The exact difference, with the decimal places of the longer number; nil if it does not fit.
  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    Self.exact(billionths: billionths - other.billionths, scale: max(scale, other.scale))
  }

  /// The exact sum of all numbers, 0 of none, in whatever order they come; nil if it does not fit.
  package static func sum(_ numbers: some Sequence<ExactDecimal>) -> ExactDecimal? {
    var billionths: Int128 = 0
    var scale = 0
    for number in numbers {
      // 2^93 at most for one number: more of them than there is memory for would have to come to overflow this.
      billionths += number.billionths
      scale = max(scale, number.scale)
    }
    return exact(billionths: billionths, scale: scale)
  }

  /// The value × 10^9, which is whole.
  private var billionths: Int128 { Int128(mantissa) * Self.power(of: Self.largestScale - scale) }

  /// The number with `scale` decimal places, or with as many as it can have without losing a digit; nil if it does not fit.
  private static func exact(billionths: Int128, scale: Int) -> ExactDecimal? {
    var scale = scale
    var mantissa = billionths / power(of: largestScale - scale)
    while Int64(exactly: mantissa) == nil, scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return Int64(exactly: mantissa).map { ExactDecimal(unchecked: $0, scale: scale) }
  }

  /// 10 to the power of `exponent`, which is ``largestScale`` at most: 64 bits hold it.
  private static func power(of exponent: Int) -> Int128 {
    var power: Int64 = 1
    for _ in 0..<exponent { power &*= 10 }
    return Int128(power)
  }
}
