import Testing

@testable import Emulation

struct VietnameseNumberTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (1286, "1.286"), (12_345, "12.345"), (1_000_000, "1.000.000"),
    (-1286, "-1.286"), (-12, "-12"),
    (Int.max, "9.223.372.036.854.775.807"), (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func groupsByThrees(_ number: Int, _ grouped: String) {
    #expect(VietnameseNumber.grouped(number) == grouped)
  }
}
