import Diagnostics
import Emulation
import Testing

@testable import Content

@Suite("Rankings in CSV")
struct RankingReaderTests {
  private static func read(_ text: String) -> Outcome<[RankedUnit]> {
    let (ranking, findings) = RankingReader.read(Array(text.utf8), path: "content/records/a.csv")
    return Outcome(ranking, findings, of: Array(text.utf8))
  }

  @Test("are read whatever the separator, the decimal mark and the line ends")
  func forms() {
    for text in [
      "unit,self,score,rank\nyen-phong,990,985.5,1\ntu-son,,\"970,25\",2\n",
      "unit;self;score;rank\r\nyen-phong;990;985,5;1\r\ntu-son;;970,25;2",
      "\u{FEFF}Unit;SELF;Score;rank;x-ghi-chu\ryen-phong;990;985,5;1;a\r\rtu-son;;970.25;2;b\r",
      "\"unit\",\"self\",\"score\",\"rank\"\n\"yen-phong\",\"990\",\"985,5\",\"1\"\n\n tu-son , ,\"970,25\", 2 \n",
    ] {
      let outcome = Self.read(text)
      #expect(outcome.told == [])
      #expect(outcome.value.map(\.unit.written) == ["yen-phong", "tu-son"])
      #expect(outcome.value.map(\.own?.value.plain) == ["990", nil])
      #expect(outcome.value.map(\.score?.value.plain) == ["985.5", "970.25"])
      #expect(outcome.value.map(\.rank?.value) == [1, 2])
      #expect(outcome.value.allSatisfy { $0.file == "content/records/a.csv" })
    }
  }

  @Test(
    "tell each mistake in its own field",
    arguments: [
      ("unit;score\na;▸chín\nb;9\n", "wrong-form"), ("unit;votes\na;▸10/9\n", "inconsistent-value"),
      ("unit;score\na;▸1.286\n", "ambiguous-decimal"), ("unit;score\n▸;9\n", "missing-key"),
      ("unit;score\n▸a;9;1\n", "csv-form"), ("unit,score\n▸a,98,5\n", "csv-form"), ("unit;score\na;▸\"9\n", "csv-form"),
      ("unit;note\nNguyễn;\"x\ny\"\nb;▸\"z\n", "csv-form"), ("unit;certainty\nƯởng;▸từ lạ\n", "unlisted-word"),
    ])
  func mistakes(_ marked: String, _ kind: String) {
    let text = MarkedText(marked)
    #expect(Self.read(text.text).told == text.told(kind))
  }

  @Test("tell what is wrong with the first line once, and read the rest")
  func header() {
    let lines = (1...300).map { "don-vi-\($0);9;1;x\n" }.joined()
    let text = MarkedText("unit;▸scoer;rank;▸unit\n" + lines)
    let outcome = Self.read(text.text)
    #expect(outcome.told == text.told("unknown-key", "duplicate-key"))
    #expect(outcome.words.contains("Did you mean “score”"))
    #expect(outcome.value.count == 300)
    #expect(outcome.value.first?.rank?.value == 1)
  }

  @Test("need a column of units, and lines")
  func noUnits() {
    #expect(Self.read("don-vi;score\na;9\nb;8\n").told == ["1:1 missing-key", "1:1 unknown-key"])
    #expect(Self.read("score;rank\n9;1\n8;2\n").told == ["1:1 missing-key"])
    #expect(Self.read("").told == ["0:0 csv-form"])
    #expect(Self.read("\n\n").told == ["0:0 csv-form"])
    #expect(Self.read("unit;score\n").told == [])
    #expect(Self.read("unit;score\nA\u{1};9\n").told == ["2:2 invalid-text"])
  }

  @Test("have an end")
  func limits() {
    let wide = Self.read(Array(repeating: "unit", count: CSVTable.fieldLimit + 1).joined(separator: ",") + "\n")
    #expect(wide.findings.findings.map(\.kind.id) == ["csv-form"])
    let many = (1...500).map { "u\($0);chín\n" }.joined()
    let outcome = Self.read("unit;score\n" + many)
    #expect(outcome.told.count == Decoding.limit + 1)
    #expect(outcome.told.last == "501:6 too-many-findings")
    #expect(outcome.value.count == 500)
  }
}
