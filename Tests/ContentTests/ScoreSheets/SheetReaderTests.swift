import Diagnostics
import Emulation
import Testing

@testable import Content

@Suite("Score sheets of offices")
struct SheetReaderTests {
  @Test("The plainest sheet, without titles")
  func plain() async throws {
    let (csv, scores) = try await SheetContent.scores([
      ["Đơn vị", "Tự chấm", "Cụm chấm", "Xếp hạng"], ["huyện Đồi Mẫu", "98,5", "97", "1"],
      ["suoi", "96", "95,25", "2"],
      ["Rừng Mẫu", "90", "0", "3"], ["Khe Mẫu", "1", "1", "4"], ["Thác Mẫu", "1", "1", "4"],
    ])
    #expect(
      csv
        == "unit;self;score;rank\ndoi;98,5;97;1\nsuoi;96;95,25;2\nrung;90;0;3\nkhe;1;1;4\nthac;1;1;4\n")
    #expect(scores.troubles == [])
  }

  @Test("What is read back from the CSV is what the sheet says, and the draft names it")
  func readBack() async throws {
    let new = NewRecord(
      cluster: "tinh/cum", kinds: ["assessment"], date: "2023-12-05", slug: "x",
      scores: NewRecord.SheetChoice(
        path: "s.csv",
        sheets: [
          OfficeSheet(rows: [
            ["Đơn vị", "Điểm tối đa", "Điểm", "Ghi chú"], ["Đồi Mẫu", "1000", "985,125", "a;b \"c\""],
            ["Suối Mẫu", "1000", "", ""],
          ])
        ]))
    let (draft, _) = try new.draftAndScores(in: try await SheetContent.known())
    let record = RecordReader.record(Array(draft.text.utf8), path: draft.path)
    #expect(record.findings == [])
    #expect(record.value.results.first?.file?.value == "x.csv")
    #expect(record.value.results.first?.scale?.value.plain == "1000")
    #expect(draft.attachments.map(\.name) == ["x.csv"])
    let (ranking, findings) = RankingReader.read(Array((draft.attachments.first?.text ?? "").utf8), path: "x.csv")
    #expect(findings == [])
    #expect(ranking.map(\.unit.written) == ["doi", "suoi"])
    #expect(ranking.map { $0.score?.value.shortest.plain } == ["985.125", nil])
    #expect(ranking.map { $0.remark?.note } == ["a;b \"c\"", nil])
  }

  @Test("Heads that reach over others, groups, sums and notes")
  func heads() async throws {
    let (csv, scores) = try await SheetContent.scores([
      ["TỔNG HỢP ĐIỂM CỦA CÁC ĐƠN VỊ"], [],
      ["TT", "Tên đơn vị", "Đơn vị tự chấm", "", "Cụm thẩm định", "", "Xếp loại"],
      ["", "", "Phần I", "Cộng", "Điểm", "Điểm trừ", ""], ["A", "B", "1", "2", "3", "4", "5"],
      ["I", "Nhóm một", "", "", "180", "", ""], ["1", "Đồi Mẫu", "40", "90", "91", "1", "Tốt"],
      ["2", "Suối Mẫu", "45", "92", "89", "", "Khá"], ["", "Tổng số", "", "", "180", "", ""],
      ["Nơi nhận: như trên"], ["", "Rừng Mẫu", "9", "9", "9", "9", ""],
    ])
    #expect(csv == "unit;self;score;penalty;grade\ndoi;90;91;1;Tốt\nsuoi;92;89;;Khá\n")
    #expect(scores.understood.contains { $0.en == "the head is in row 3–4" })
    #expect(scores.understood.contains { $0.en == "column D “Đơn vị tự chấm – Cộng”: their own scores (self)" })
    #expect(scores.understood.contains { $0.en == "row 6 “Nhóm một”: a group, left out" })
    #expect(scores.understood.contains { $0.en == "row 9 “Tổng số”: a sum, left out" })
    #expect(scores.understood.contains { $0.en == "row 11 “Rừng Mẫu”: not of the table, left out" })
    #expect(scores.troubles.contains { $0.en == "column C “Đơn vị tự chấm – Phần I”: not used" })
    #expect(scores.troubles.contains { $0.en == "a member is not in the sheet: huyện Rừng Mẫu" })
  }

  @Test("Units numbered in Roman numerals are units")
  func romanUnits() async throws {
    let (csv, _) = try await SheetContent.scores([
      ["STT", "Đơn vị", "Điểm"], ["I", "Đồi Mẫu", "9"], ["II", "Suối Mẫu", "8"],
    ])
    #expect(csv == "unit;score\ndoi;9\nsuoi;8\n")
  }

  @Test("Where there are sums alone, they are the scores without bonus and penalty")
  func sums() async throws {
    let (csv, scores) = try await SheetContent.scores([
      ["Đơn vị", "Điểm thưởng", "Điểm trừ", "Tổng điểm"], ["Đồi Mẫu", "2", "0,5", "99,5"], ["Suối Mẫu", "", "", "90"],
    ])
    #expect(csv == "unit;score;bonus;penalty\ndoi;98;2;0,5\nsuoi;90;;\n")
    #expect(scores.understood.contains { $0.en.hasPrefix("the sheet has sums alone") })
  }

  @Test("A sum that does not follow from the columns is told, and so is every cell that is no number")
  func troubles() async throws {
    let (csv, scores) = try await SheetContent.scores([
      ["Đơn vị", "Điểm", "Điểm thưởng", "Tổng", "Hạng"], ["Đồi Mẫu", "97", "2", "98", "Nhất"],
      ["Suối Mẫu", "vắng", "", "", "giỏi"], ["Đồi Mẫu", "1.286", "", "", ""], ["huyện Thach Mẫu", "1", "", "", ""],
      ["huyện Xa Lạ", "1", "", "", ""], ["", "5", "", "", ""],
    ])
    #expect(
      csv == "unit;score;bonus;rank\ndoi;97;2;1\nsuoi;;;\ndoi;1286;;\nhuyện Thach Mẫu;1;;\nhuyện Xa Lạ;1;;\n")
    for expected in [
      "row 2: the sum is given as 98, the columns make 99", "cell B3: “vắng” is no number, left empty",
      "cell E3: “giỏi” is no rank, left empty", "row 4: this unit stands in row 2 already",
      "cell B4: “1.286” is read as 1286; compare it",
      "row 5: there is no unit “huyện Thach Mẫu”; did you mean “huyện Thác Mẫu”?",
      "row 6: there is no unit “huyện Xa Lạ”; add it to content/units/ or to aliases",
      "row 7: figures without a unit, left out",
    ] {
      #expect(scores.troubles.contains { $0.en == expected }, "\(expected)")
    }
  }

  @Test(
    "Abbreviations and ends of names",
    arguments: [
      "H. Đồi Mẫu", "UBND huyện Đồi Mẫu", "UBND H.Đồi Mẫu", "1. Đồi Mẫu", "ĐỒI MẪU", "Doi Mau", "Đồi  Mẫu",
    ])
  func names(_ written: String) async throws {
    let (csv, _) = try await SheetContent.scores([["Đơn vị", "Điểm"], [written, "9"]])
    #expect(csv == "unit;score\ndoi;9\n")
  }

  @Test("A CSV with titles above, parted by what its lines show", arguments: [";", "\t", ","])
  func csv(separator: String) async throws {
    let mark = separator == "," ? "." : ","
    let text = ["BẢNG ĐIỂM", "", "Đơn vị|Điểm|Hạng", "Đồi Mẫu|97\(mark)25|1", "Suối Mẫu|96\(mark)5|2"]
      .joined(separator: "\r\n").replacing("|", with: separator)
    let sheet = try OfficeSheet.csv(Array(text.utf8), path: "a.csv")
    #expect(try await SheetContent.scores(of: [sheet]).csv == "unit;score;rank\ndoi;97,25;1\nsuoi;96,5;2\n")
  }

  @Test("Sheets of anything at all are read to their end, and what comes of them is CSV of as many lines")
  func anything() async throws {
    let words = [
      "", "", "Đơn vị", "Điểm", "Tự chấm", "Tổng", "Xếp hạng", "Ghi chú", "Tổng cộng", "I", "A", "(1)", "Đồi Mẫu", "H.",
      "UBND",
      "97,5", "-1.5", "1.286", "#REF!", "Nhất", "\"", ";", "9223372036854.7758079", "e\u{301}", "\n",
    ]
    let known = try await SheetContent.known()
    var random = SeededRandom(seed: 5)
    var read = 0
    for _ in 0..<400 {
      var rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      }
      rows.insert(["Đơn vị", "Điểm"], at: Int.random(in: 0...rows.count, using: &random))
      let sheet = OfficeSheet(rows: rows, isWorkbook: Bool.random(using: &random))
      let new = NewRecord(
        cluster: "tinh/cum", kinds: ["other"], date: "2023-12-05",
        scores: NewRecord.SheetChoice(path: "s.xlsx", sheets: [sheet]))
      guard let (draft, scores) = try? new.draftAndScores(in: known), let scores else { continue }
      read += 1
      let table = CSVTable(
        try SourceFile.normalise(Array((draft.attachments.first?.text ?? "").utf8), path: "x.csv").get())
      #expect(table.findings == [])
      #expect(table.rows.count == scores.lines.count + 1)
      #expect(table.rows.allSatisfy { $0.count == table.rows[0].count })
    }
    #expect(read > 300)
  }

  @Test("What is no score sheet is refused", arguments: [[], [["Đơn vị"]], [["Đơn vị", "Địa chỉ"], ["a", "b"]]])
  func refusal(_ rows: [[String]]) async throws {
    await #expect(throws: DraftRefusal.noScores("s.xlsx")) { try await SheetContent.scores(rows) }
  }

  @Test("Names of columns", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func letters(_ column: Int, _ letters: String) { #expect(SheetColumn.letters(column) == letters) }
}
