import Diagnostics
import Testing

@testable import Content

@Suite("Files that went wrong at random")
struct MutationTests {
  /// A record with every kind of value in it, and a text below.
  private static let record = """
    ---
    title: Cụm huyện, thị xã, thành phố tổng kết năm 2020
    date: {value: 2020-12-03, as-printed: "03/12", certainty: likely}
    kind: [tổng kết, ký kết giao ước]
    cluster: bac-ninh/huyen-thi
    summary: >-
      Cụm họp tổng kết
      năm 2020.
    leadership:
      - {year: 2021, leader: thuan-thanh, deputies: [tu-son], by: bầu}
    awards:
      - award: co-thi-dua-tinh
        to: [yen-phong, 'thành phố Bắc Ninh']
        votes: 9/9
    results:
      ranking:
        - unit: yen-phong
          score: 98,5
    draft: no
    ---
    Hội nghị do [Cụm trưởng](../don-vi/yen-phong.html) **chủ trì**.

    """

  /// Pieces that mean something to YAML, Markdown or Unicode.
  private static let pieces: [[UInt8]] =
    [
      "\n", "\r\n", "\r", "\t", "  ", ": ", "- ", "? ", "#", "---\n", "...\n", "\"", "'", "[", "]", "{", "}", ",",
      "&a ", "*a", "!!a ", "|\n",
      ">\n", "%", "@", "`", "\\x01", "~", "x-a: ", "value: ", "\u{FEFF}", "\u{2028}", "\u{301}", "\u{1}", "<b>",
      "](javascript:", "ế", "👩‍👩‍👧",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0xE1, 0xBA]]

  @Test("are read or refused, and every finding has a place in them", arguments: 1...20)
  func mutations(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 1...60 {
      var bytes = Array(Self.record.utf8)
      for _ in 1...Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        bytes.replaceSubrange(start..<end, with: Self.pieces.randomElement(using: &random) ?? [])
      }
      let outcome = Read.record(bytes)
      let text = ContentFolder.text(of: bytes).map(SourceText.init)
      for finding in outcome.findings.findings {
        let point = finding.location.point
        #expect(point.line >= 1 && point.column >= 1, "\(finding) of \(bytes)")
        if let text {
          // One line below the last one is where a file that ends too early ends.
          let length = text.line(point.line)?.count ?? 0
          #expect(text.line(point.line) != nil || text.line(point.line - 1) != nil, "\(finding) of \(bytes)")
          #expect(text.characterColumn(point) <= length + 1, "\(finding) of \(bytes)")
        }
      }
      #expect(outcome.told.count <= Decoding.limit + 1)
    }
  }
}
