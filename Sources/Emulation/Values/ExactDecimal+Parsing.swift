extension ExactDecimal {
  /// What was found in a text that should be a number.
  package enum Reading: Hashable, Sendable {
    case number(ExactDecimal)
    /// A mark with three digits behind it, which may part thousands or decimals: "1.286" and "1,286". `likely` reads it as
    /// Vietnamese does (full stop: thousands, comma: decimals), `other` the other way. Say so to the author.
    case ambiguous(likely: ExactDecimal, other: ExactDecimal)
    case failure(DecimalProblem)
  }

  /// Reads "1286", "-1", "+5", "98,5", "98.5", "1.286.500", "1.286,5" and "1,286.5"; white space at the ends does not count.
  ///
  /// With both marks, the last one parts decimals; a mark that comes several times parts thousands; a single mark parts
  /// decimals if not exactly three digits are behind it, if more than three are before it or if these begin with 0.
  package static func parse(_ text: String) -> Reading {
    do {
      return try DecimalNotation(text).reading()
    } catch {
      return .failure(error)
    }
  }
}

/// A number as it is written: digits, and marks between them.
private struct DecimalNotation {
  private var isNegative = false
  /// The runs of digits, none of them empty.
  private var parts: [[UInt8]] = [[]]
  /// "." or "," between each two parts.
  private var marks: [UInt8] = []

  init(_ text: String) throws(DecimalProblem) {
    var rest = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    if let sign = rest.first, sign == "-" || sign == "+" || sign == "\u{2212}" {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    for scalar in rest {
      switch scalar {
      case "0"..."9": parts[parts.count - 1].append(UInt8(scalar.value) - UInt8(ascii: "0"))
      case ".", ",":
        marks.append(UInt8(scalar.value))
        parts.append([])
      default: throw .notANumber
      }
    }
    if parts.contains(where: \.isEmpty) { throw .notANumber }
  }

  func reading() throws(DecimalProblem) -> ExactDecimal.Reading {
    guard let mark = marks.last else { return .number(try number(decimals: false)) }
    if marks.count == 1 {
      let decimals = try? number(decimals: true)
      let thousands = try? number(decimals: false)
      guard let decimals, let thousands else { return .number(try number(decimals: true)) }
      return mark == UInt8(ascii: ".")
        ? .ambiguous(likely: thousands, other: decimals) : .ambiguous(likely: decimals, other: thousands)
    }
    let before = marks.dropLast()
    guard before.allSatisfy({ $0 == before.first }) else { throw .misplacedMarks }
    return .number(try number(decimals: mark != before.first))
  }

  /// The number, its last part holding decimals or another three digits.
  private func number(decimals: Bool) throws(DecimalProblem) -> ExactDecimal {
    let groups = decimals ? parts.dropLast() : parts[...]
    if groups.count > 1 {
      guard let first = groups.first, first.count <= 3, first.first != 0, groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .misplacedMarks }
    }
    let scale = decimals ? parts.last?.count ?? 0 : 0
    if scale > ExactDecimal.largestScale { throw .tooPrecise }

    var mantissa: Int64 = 0
    for digit in parts.joined() {
      // Downwards from 0 for negative numbers, so that the lowest one can be read too.
      let (shifted, first) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, second) = shifted.addingReportingOverflow(isNegative ? -Int64(digit) : Int64(digit))
      if first || second { throw .tooLarge }
      mantissa = sum
    }
    guard let number = ExactDecimal(mantissa: mantissa, scale: scale) else { throw .tooPrecise }
    return number
  }
}
