import Testing

@testable import Emulation

struct ExactDecimalTests {
  @Test(arguments: [
    ("98,5", "98.5", "98,5"), ("98.5", "98.5", "98,5"), ("98.50", "98.50", "98,50"), ("-1", "-1", "-1"),
    ("+5", "5", "5"), ("1286", "1286", "1.286"),
    ("1.286,5", "1286.5", "1.286,5"), ("1,286.5", "1286.5", "1.286,5"), ("1.286.500", "1286500", "1.286.500"),
    ("1,286,500", "1286500", "1.286.500"),
    ("1.286.500,25", "1286500.25", "1.286.500,25"), ("0.286", "0.286", "0,286"), ("0,286", "0.286", "0,286"),
    ("1286.500", "1286.500", "1.286,500"),
    ("1,2865", "1.2865", "1,2865"), ("-0,5", "-0.5", "-0,5"), ("\u{2212}1,25", "-1.25", "-1,25"),
    (" 96,5\u{A0}", "96.5", "96,5"), ("0", "0", "0"), ("-0", "0", "0"),
    ("007", "7", "7"), ("0,000000001", "0.000000001", "0,000000001"),
    ("9223372036854775807", "9223372036854775807", "9.223.372.036.854.775.807"),
    ("-9223372036854775808", "-9223372036854775808", "-9.223.372.036.854.775.808"), ("100", "100", "100"),
    ("1000", "1000", "1.000"),
  ])
  func readsBothMarks(_ text: String, _ plain: String, _ vietnamese: String) {
    guard case .number(let number) = ExactDecimal.parse(text) else {
      Issue.record("\(text) is a number")
      return
    }
    #expect(number.plain == plain && number.vietnamese == vietnamese && "\(number)" == plain)
  }

  @Test(arguments: [
    ("1.286", "1286", "1.286"), ("1,286", "1.286", "1286"), ("-12.000", "-12000", "-12.000"),
    ("985,125", "985.125", "985125"),
  ])
  func saysWhatCouldBeEither(_ text: String, _ likely: String, _ other: String) {
    guard case .ambiguous(let first, let second) = ExactDecimal.parse(text) else {
      Issue.record("\(text) is ambiguous")
      return
    }
    #expect(first.plain == likely && second.plain == other)
  }

  @Test(arguments: [
    ("", DecimalProblem.notANumber), (" ", .notANumber), ("chín mươi", .notANumber), ("98%", .notANumber),
    ("1 286", .notANumber), ("98,", .notANumber),
    (",5", .notANumber), ("--1", .notANumber), ("-", .notANumber), ("1e5", .notANumber), ("9,,5", .notANumber),
    ("–", .notANumber), ("٣", .notANumber), ("1²", .notANumber),
    ("1.28.6", .misplacedMarks), ("1.286,5.1", .misplacedMarks), ("1.286,500,1", .misplacedMarks),
    ("1,28.5", .misplacedMarks), ("1234.567.890", .misplacedMarks),
    ("0.123.456", .misplacedMarks), ("1.2345678901", .tooPrecise), ("1,0000000000", .tooPrecise),
    ("9223372036854775808", .tooLarge),
    ("-9223372036854775809", .tooLarge), ("99999999999999,123456", .tooLarge), ("9999999999999999999999", .tooLarge),
  ])
  func saysWhyATextIsNoNumber(_ text: String, _ problem: DecimalProblem) {
    #expect(ExactDecimal.parse(text) == .failure(problem))
    let message = problem.message(for: "x!")
    #expect(
      message.vi.contains("“x!”") && message.en.contains("“x!”") && !problem.help.vi.isEmpty && !problem.help.en.isEmpty
    )
  }

  @Test func comparesValuesNotNotations() throws {
    let (short, long) = (
      try #require(ExactDecimal(mantissa: 985, scale: 1)), try #require(ExactDecimal(mantissa: 9850, scale: 2))
    )
    #expect(short == long && short.hashValue == long.hashValue && !(short < long) && !(long < short))
    #expect(Set([short, long]).count == 1 && long.shortest.scale == 1 && long.scale == 2)
    #expect(short != ExactDecimal(98) && ExactDecimal(98) < short && short < ExactDecimal(99))
    #expect(
      ExactDecimal(mantissa: -10, scale: 1)?.isWhole == true && !short.isWhole
        && ExactDecimal(mantissa: 0, scale: 9) == .zero)
    #expect(ExactDecimal(mantissa: 1, scale: 10) == nil && ExactDecimal(mantissa: 1, scale: -1) == nil)
    let (least, most) = (
      try #require(ExactDecimal(mantissa: .min, scale: 0)), try #require(ExactDecimal(mantissa: .max, scale: 9))
    )
    #expect(least < most && !(most < least) && least != most)
  }

  @Test func addsExactly() throws {
    let tenth = try #require(ExactDecimal(mantissa: 1, scale: 1))
    let fifth = try #require(ExactDecimal(mantissa: 20, scale: 2))
    #expect(tenth.adding(fifth)?.plain == "0.30")
    #expect(tenth.subtracting(fifth)?.plain == "-0.10")
    #expect(ExactDecimal.sum(repeatElement(tenth, count: 10_000)) == ExactDecimal(1000))
    #expect(ExactDecimal.sum([]) == .zero)
  }

  @Test func reportsWhatDoesNotFit() throws {
    let most = ExactDecimal(Int.max)
    let billionth = try #require(ExactDecimal(mantissa: 1, scale: 9))
    #expect(most.adding(ExactDecimal(1)) == nil)
    #expect(most.adding(billionth) == nil)
    #expect(ExactDecimal(Int.min).subtracting(ExactDecimal(1)) == nil)
    #expect(ExactDecimal.sum([most, ExactDecimal(1), ExactDecimal(-1)]) == most, "only the result has to fit")
    #expect(ExactDecimal.sum([most, most]) == nil)
    #expect(
      most.adding(try #require(ExactDecimal(mantissa: 0, scale: 9))) == most, "zeros that do not fit are left out")
  }

  @Test func sumsAreExactInEveryOrder() {
    var random = SeededRandom(seed: 5)
    let numbers = (0..<10_000).compactMap { _ in
      ExactDecimal(
        mantissa: Int64.random(in: -1_000_000...1_000_000, using: &random), scale: Int.random(in: 0...9, using: &random)
      )
    }
    var billionths: Int128 = 0
    for number in numbers {
      var value = Int128(number.mantissa)
      for _ in number.scale..<9 { value *= 10 }
      billionths += value
    }
    let sum = ExactDecimal.sum(numbers)
    #expect(sum.map { Int128($0.mantissa) } == billionths && sum?.scale == 9)
    #expect(ExactDecimal.sum(numbers.shuffled(using: &random)) == sum)
    #expect(numbers.reduce(ExactDecimal?.some(.zero)) { $0?.adding($1) } == sum)
  }

  @Test func isReadAgainAsItWasWritten() throws {
    var random = SeededRandom(seed: 19)
    for _ in 0..<5000 {
      let magnitude = Int64(1) << Int64.random(in: 0...62, using: &random)
      let number = try #require(
        ExactDecimal(
          mantissa: Int64.random(in: -magnitude...magnitude, using: &random),
          scale: Int.random(in: 0...9, using: &random)))
      for text in [number.plain, number.vietnamese] {
        switch ExactDecimal.parse(text) {
        case .number(let read): #expect(read == number && read.scale == number.scale, "\(text)")
        case .ambiguous(let likely, let other): #expect(likely == number || other == number, "\(text)")
        case .failure(let problem): Issue.record("\(text): \(problem)")
        }
      }
    }
  }

  @Test func addingAndSubtractingUndoEachOther() throws {
    var random = SeededRandom(seed: 23)
    for _ in 0..<2000 {
      let left = try #require(
        ExactDecimal(
          mantissa: Int64.random(in: -9_999_999...9_999_999, using: &random),
          scale: Int.random(in: 0...9, using: &random)))
      let right = try #require(
        ExactDecimal(
          mantissa: Int64.random(in: -9_999_999...9_999_999, using: &random),
          scale: Int.random(in: 0...9, using: &random)))
      #expect(left.adding(right)?.subtracting(right) == left)
      #expect(left.adding(right) == right.adding(left))
      #expect((left < right) == (left.subtracting(right).map { $0 < .zero }))
    }
  }
}
