import Diagnostics
import Emulation

extension SheetReader {
  /// Where the head stands and what its columns are.
  mutating func tellHead() {
    let rows = (head.rows.lowerBound + 1, head.rows.upperBound)
    let place = rows.0 == rows.1 ? String(rows.0) : "\(rows.0)–\(rows.1)"
    var told = [Phrase(vi: "tiêu đề cột ở dòng \(place)", en: "the head is in row \(place)")]
    for (column, kind) in head.columns.sorted(by: { $0.key < $1.key }) {
      let heading = head.headings[column] ?? ""
      let meaning = Self.meaning(of: kind)
      told.append(
        Phrase(
          vi: "cột \(SheetColumn.letters(column)) “\(heading)”: \(meaning.vi)",
          en: "column \(SheetColumn.letters(column)) “\(heading)”: \(meaning.en)"))
    }
    add(understood: told)
    for (column, heading) in head.unknown {
      add(
        trouble: Phrase(
          vi: "cột \(SheetColumn.letters(column)) “\(heading)”: không dùng",
          en: "column \(SheetColumn.letters(column)) “\(heading)”: not used"))
    }
  }

  mutating func tellMissing() {
    let told = Set(scores.lines.compactMap(\.unit))
    for member in units.members where !told.contains(member) {
      add(
        trouble: Phrase(
          vi: "thành viên chưa có trong bảng: \(units.name(member))",
          en: "a member is not in the sheet: \(units.name(member))"))
    }
    if units.members.isEmpty { return }
    for line in scores.lines {
      guard let unit = line.unit, !units.members.contains(unit) else { continue }
      trouble(
        line.row, vi: "\(units.name(unit)) không có trong danh sách thành viên của cụm",
        en: "\(units.name(unit)) is not among the cluster's members")
    }
  }

  mutating func skip(_ row: Int, vi: String, en: String) {
    let text = sheet.rows[row].first { !$0.isEmpty && SheetNumber.roman($0) == nil } ?? ""
    let short = text.count > 60 ? text.prefix(60) + "…" : text
    add(understood: [
      Phrase(vi: "dòng \(row + 1) “\(short)”: \(vi), bỏ qua", en: "row \(row + 1) “\(short)”: \(en), left out")
    ])
  }

  mutating func trouble(_ row: Int, vi: String, en: String) {
    add(trouble: Phrase(vi: "dòng \(row + 1): \(vi)", en: "row \(row + 1): \(en)"))
  }

  private static func meaning(of kind: ScoreColumn) -> Phrase {
    switch kind {
    case .number: Phrase(vi: "số thứ tự, không ghi lại", en: "numbers of rows, not kept")
    case .unit: Phrase(vi: "đơn vị (unit)", en: "units (unit)")
    case .own: Phrase(vi: "điểm tự chấm (self)", en: "their own scores (self)")
    case .score: Phrase(vi: "điểm chấm (score)", en: "scores (score)")
    case .bonus: Phrase(vi: "điểm thưởng (bonus)", en: "bonus (bonus)")
    case .penalty: Phrase(vi: "điểm trừ (penalty)", en: "penalties (penalty)")
    case .total: Phrase(vi: "tổng, để so lại", en: "sums, to compare")
    case .rank: Phrase(vi: "xếp hạng (rank)", en: "ranks (rank)")
    case .grade: Phrase(vi: "xếp loại (grade)", en: "grades (grade)")
    case .votes: Phrase(vi: "số phiếu (votes)", en: "votes (votes)")
    case .note: Phrase(vi: "ghi chú (note)", en: "notes (note)")
    case .maximum: Phrase(vi: "điểm tối đa (scale)", en: "the greatest score (scale)")
    }
  }
}
