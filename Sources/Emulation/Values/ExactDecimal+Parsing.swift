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

/// A number as it is written: groups of digits with marks between them.
private struct DecimalNotation {
  /// All digits as one number, negative if a minus is before them.
  private var mantissa: Int64 = 0
  private var isTooLarge = false
  private var beginsWithZero = false

  private var marks = 0
  private var firstMark: Unicode.Scalar = "."
  private var lastMark: Unicode.Scalar = "."
  /// Whether a mark before the last one is another than the first.
  private var isMixed = false

  private var firstGroup = 0
  private var middleGroupsHaveThree = true
  private var lastGroup = 0

  init(_ text: String) throws(DecimalProblem) {
    var rest = text.unicodeScalars[...]
    while let space = rest.first, space.isWhiteSpace { rest.removeFirst() }
    while let space = rest.last, space.isWhiteSpace { rest.removeLast() }
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "+" || sign == "\u{2212}" {
      isNegative = sign != "+"
      rest.removeFirst()
    }

    beginsWithZero = rest.first == "0"
    for scalar in rest {
      switch scalar {
      case "0"..."9": take(digit: Int64(scalar.value - 0x30), isNegative)
      case ".", ",":
        if lastGroup == 0 { throw .notANumber }
        take(mark: scalar)
      default: throw .notANumber
      }
    }
    if lastGroup == 0 { throw .notANumber }
  }

  private mutating func take(digit: Int64, _ isNegative: Bool) {
    // Downwards from 0 for negative numbers, so that the lowest one can be read too.
    let (shifted, first) = mantissa.multipliedReportingOverflow(by: 10)
    let (sum, second) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
    isTooLarge = isTooLarge || first || second
    mantissa = sum
    lastGroup += 1
  }

  private mutating func take(mark: Unicode.Scalar) {
    if marks == 0 {
      firstMark = mark
      firstGroup = lastGroup
    } else {
      isMixed = isMixed || lastMark != firstMark
      middleGroupsHaveThree = middleGroupsHaveThree && lastGroup == 3
    }
    lastMark = mark
    marks += 1
    lastGroup = 0
  }

  func reading() throws(DecimalProblem) -> ExactDecimal.Reading {
    let couldBeThousands = firstGroup <= 3 && !beginsWithZero && middleGroupsHaveThree
    switch marks {
    case 0: return .number(try number(scale: 0))
    case 1:
      let decimals = try number(scale: lastGroup)
      guard couldBeThousands, lastGroup == 3 else { return .number(decimals) }
      let thousands = try number(scale: 0)
      return lastMark == "."
        ? .ambiguous(likely: thousands, other: decimals) : .ambiguous(likely: decimals, other: thousands)
    default:
      let hasDecimals = lastMark != firstMark
      guard !isMixed, couldBeThousands, hasDecimals || lastGroup == 3 else { throw .misplacedMarks }
      return .number(try number(scale: hasDecimals ? lastGroup : 0))
    }
  }

  private func number(scale: Int) throws(DecimalProblem) -> ExactDecimal {
    guard let number = ExactDecimal(mantissa: mantissa, scale: scale) else { throw .tooPrecise }
    if isTooLarge { throw .tooLarge }
    return number
  }
}
