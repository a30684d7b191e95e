import Testing

@testable import Content

@Suite("Headings of score sheets")
struct ScoreColumnTests {
  @Test(
    "What a heading means",
    arguments: [
      ("STT", ScoreColumn.number), ("TT", .number), ("Số TT", .number), ("#", .number), ("Đơn vị", .unit),
      ("TÊN ĐƠN VỊ", .unit), ("Cơ quan, đơn vị", .unit), ("Địa phương", .unit), ("Tự chấm", .own),
      ("Điểm tự chấm", .own), ("ĐV tự đánh giá", .own), ("Cụm chấm", .score), ("Điểm Khối chấm", .score),
      ("Điểm thẩm định", .score), ("Điểm", .score), ("Điểm thưởng", .bonus), ("Thưởng", .bonus),
      ("Điểm cộng", .bonus), ("Điểm trừ", .penalty), ("Trừ", .penalty), ("Tổng", .total), ("Tổng điểm", .total),
      ("Tổng cộng", .total), ("Cộng", .total), ("Xếp hạng", .rank), ("Thứ hạng", .rank), ("Hạng", .rank),
      ("Xếp thứ", .rank), ("Xếp loại", .grade), ("Số phiếu", .votes), ("Ghi chú", .note), ("Điểm tối đa", .maximum),
      ("Điểm chuẩn", .maximum),
    ])
  func meaning(_ heading: String, _ expected: ScoreColumn) { #expect(ScoreColumn(heading: heading) == expected) }

  @Test("What is no heading of scores", arguments: ["", "12", "Địa chỉ", "Đề nghị khen thưởng", "Chủ trì", "Công tác"])
  func nothing(_ heading: String) { #expect(ScoreColumn(heading: heading) == nil) }
}
