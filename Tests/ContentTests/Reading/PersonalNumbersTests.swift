import Testing

@testable import Content

@Suite("Personal numbers")
struct PersonalNumbersTests {
  private func columns(_ text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { PersonalNumbers.find(in: $0, path: "a.md") }.map { Int($0.location.point.column) }
  }

  @Test(
    "are found wherever they stand",
    arguments: [
      "0912345678", "0912 345 678", "09.12.34.56.78", "0-9-1-2-3-4-5-6-7-8", "02031234567", "+84912345678",
      "+84 912 345 678", "+ 84912345678", "+-84-9-1-2-3-4-5-6-7-8", "001099012345",
    ])
  func everywhere(number: String) {
    for front in 0..<30 {
      for back in 0..<20 {
        let text = String(repeating: "a", count: front) + " " + number + String(repeating: ",", count: back)
        if columns(Array(text.utf8)) != [front + 2] { Issue.record("\(text): \(columns(Array(text.utf8)))") }
      }
    }
  }

  @Test("are the same whether most of a text is passed over or, for the sake of addresses, each byte is looked at")
  func bothWays() {
    let alphabet = Array("0000123456789  ..--++/x\n".utf8)
    var state: UInt64 = 1
    var found = 0
    for _ in 0..<20_000 {
      let text = (0..<60).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let quickly = columns(text)
      found += quickly.count
      if quickly != columns(text + Array("\n@".utf8)) { Issue.record("\(String(decoding: text, as: UTF8.self))") }
    }
    #expect(found > 100)
  }
}
