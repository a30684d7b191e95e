import Emulation
import Testing

@testable import Content

@Suite("Numbers in cells")
struct SheetNumberTests {
  private func plain(_ text: String, isWorkbook: Bool) -> String {
    switch SheetNumber(text, isWorkbook: isWorkbook) {
    case .none: "none"
    case .number(let number): number.plain
    case .ambiguous(let number): "\(number.plain)?"
    case .bad: "bad"
    }
  }

  @Test(
    "As spreadsheet programs write them, without what binary arithmetic leaves",
    arguments: [
      ("97.34999999999999", "97.35"), ("99.349999999999994316", "99.35"), ("89.125", "89.125"), ("1286", "1286"),
      ("94.10", "94.1"), ("-0.5", "-0.5"), ("0.1", "0.1"), ("96,5", "96.5"), ("", "none"), ("–", "none"),
      ("vắng", "bad"), ("#VALUE!", "bad"), ("1.", "bad"), ("99.9999999", "100"),
      ("9223372036854.7758079", "bad"), ("-9223372036854.7758089", "bad"), ("99999999999999999999.5", "bad"),
    ])
  func workbook(_ text: String, _ expected: String) { #expect(plain(text, isWorkbook: true) == expected) }

  @Test(
    "As people write them",
    arguments: [
      ("96,5", "96.5"), ("96.5", "96.5"), ("1.286,5", "1286.5"), ("89,125", "89.125?"), ("985.125", "985125?"),
    ])
  func written(_ text: String, _ expected: String) { #expect(plain(text, isWorkbook: false) == expected) }

  @Test("Three decimal places get a zero, lest they be thousands")
  func field() throws {
    func field(_ mantissa: Int64, _ scale: Int) throws -> String {
      SheetNumber.field(try #require(ExactDecimal(mantissa: mantissa, scale: scale)))
    }
    #expect(try field(89125, 3) == "89,1250")
    #expect(try field(9735, 2) == "97,35")
    #expect(try field(1286, 0) == "1286")
  }

  @Test(
    "Ranks",
    arguments: [
      ("1", 1), ("Nhất", 1), ("Nhì", 2), ("Hạng ba", 3), ("thứ 4", 4), ("IV", 4), ("Đồng hạng nhất", 1), ("xix", 19),
    ])
  func rank(_ text: String, _ expected: Int) { #expect(SheetNumber.rank(text) == expected) }

  @Test("No ranks", arguments: ["", "0", "xuất sắc", "1, 2", "–"])
  func noRank(_ text: String) { #expect(SheetNumber.rank(text) == nil) }
}
