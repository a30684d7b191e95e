import Testing

@testable import Website

@Suite("Lines of calendars")
struct CalendarTextTests {
  private func text(_ value: String) -> String {
    var text = CalendarText()
    text.text("SUMMARY", value)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("Texts are escaped, lines end in CR and LF")
  func escaped() {
    #expect(text("a, b; c\\d\ne\r\u{7}") == "SUMMARY:a\\, b\\; c\\\\d\\ne\r\n")
  }

  @Test("A line of 75 octets stays whole, one of 76 is folded")
  func exact() {
    let room = 75 - "SUMMARY:".utf8.count
    #expect(text(String(repeating: "x", count: room)).split(separator: "\r\n").count == 1)
    let folded = text(String(repeating: "x", count: room + 1))
    #expect(folded == "SUMMARY:" + String(repeating: "x", count: room) + "\r\n x\r\n")
  }

  @Test("No line passes 75 octets, no character is cut, unfolding gives the text back", arguments: 0..<8)
  func folded(shift: Int) {
    let value = String(repeating: "x", count: shift) + String(repeating: "Ủy ban nhân dân tỉnh – 𝔄", count: 12)
    let lines = text(value).split(separator: "\r\n", omittingEmptySubsequences: false)
    for line in lines { #expect(line.utf8.count <= 75) }
    #expect(lines.last == "")
    #expect(text(value).replacing("\r\n ", with: "") == "SUMMARY:" + value + "\r\n")
  }
}
