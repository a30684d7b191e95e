import Emulation

/// The keys of scores, ranks and grades.
enum ResultsKeyCases {
  static let all: [KeyCase] = results + ranking + grades + compact

  private static let frame = RecordKeyCases.below("results", lead: "  ")

  private static func decimal(_ tenths: Int64) -> ExactDecimal? { ExactDecimal(mantissa: tenths, scale: 1) }

  private static let results = [
    frame.key("scale", "100") { $0.results.first?.scale?.value == ExactDecimal(100) },
    frame.key("bonus", "10") { $0.results.first?.bonus?.value == ExactDecimal(10) },
    frame.key("method", "[chấm điểm, bỏ phiếu kín]") {
      $0.results.first?.methods.map(\.value) == [.scoring, .secretBallot]
    },
    frame.key("outcome", "chưa công bố") { $0.results.first?.outcome?.value == .notReported },
    frame.key("ranking", "[{unit: yen-phong}]") { $0.results.first?.ranking.map(\.unit.written) == ["yen-phong"] },
    frame.key("file", "diem.csv") { $0.results.first?.file?.value == "diem.csv" },
    frame.key("grades", "[{grade: tốt}]") { $0.results.first?.grades.map(\.grade?.value) == ["tốt"] },
    frame.key("cluster", "khoi-1") { $0.results.first?.cluster?.written == "khoi-1" },
  ]

  private static func list(_ key: String, _ others: [(key: String, value: String)]) -> KeyFrame<MeetingRecord> {
    KeyFrame(
      path: "record.results." + key, before: RecordKeyCases.below("results").before + "  \(key):\n", lead: "    - ",
      others: others, after: "---\n", read: Read.record)
  }

  private static let line = list("ranking", [("unit", "yen-phong")])

  private static let ranking = [
    line.key("unit", "thị xã Từ Sơn") { $0.results.first?.ranking.first?.unit.written == "thị xã Từ Sơn" },
    line.key("self", "990") { $0.results.first?.ranking.first?.own?.value == ExactDecimal(990) },
    line.key("score", "985.5") { $0.results.first?.ranking.first?.score?.value == decimal(9855) },
    line.key("bonus", "5") { $0.results.first?.ranking.first?.bonus?.value == ExactDecimal(5) },
    line.key("penalty", "0") { $0.results.first?.ranking.first?.penalty?.value == .zero },
    line.key("rank", "1") { $0.results.first?.ranking.first?.rank?.value == 1 },
    line.key("grade", "xuất sắc") { $0.results.first?.ranking.first?.grade?.value == "xuất sắc" },
    line.key("votes", "9") { $0.results.first?.ranking.first?.votes?.value == Votes(inFavour: 9, cast: nil) },
    line.key("cluster", "khoi-1") { $0.results.first?.ranking.first?.cluster?.written == "khoi-1" },
  ]

  private static let grade = list("grades", [("grade", "tốt")])

  private static let grades = [
    grade.key("grade", "hoàn thành xuất sắc") { $0.results.first?.grades.first?.grade?.value == "hoàn thành xuất sắc" },
    grade.key("count", "6") { $0.results.first?.grades.first?.count?.value == 6 },
    grade.key("units", "[a, b]") { $0.results.first?.grades.first?.units.map(\.written) == ["a", "b"] },
    grade.key("cluster", "khoi-1") { $0.results.first?.grades.first?.cluster?.written == "khoi-1" },
  ]

  private static let compact = [
    RecordKeyCases.below("compact", lead: "  ").key("year", "2021") { $0.compactYear?.value == 2021 }
  ]
}
