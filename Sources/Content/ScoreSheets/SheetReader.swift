import Diagnostics
import Emulation

/// Reads a score sheet as an office keeps it: titles above, merged heads, groups with Roman numerals, sums, notes below.
struct SheetReader {
  let sheet: OfficeSheet
  let head: SheetHead
  let units: SheetUnits
  private(set) var scores = SheetScores()

  init(_ sheet: OfficeSheet, head: SheetHead, units: SheetUnits) {
    self.sheet = sheet
    self.head = head
    self.units = units
  }

  mutating func add(understood phrases: [Phrase]) { scores.understood += phrases }

  mutating func add(trouble phrase: Phrase) { scores.troubles.append(phrase) }

  mutating func read() -> SheetScores {
    tellHead()
    var isAfterTable = false
    for row in head.rows.upperBound..<max(head.rows.upperBound, sheet.rows.count) {
      guard let kind = kind(of: row) else { continue }
      // Below the notes stand signatures: nothing there is a unit.
      if isAfterTable || kind == .note {
        isAfterTable = true
        skip(row, vi: "không thuộc bảng", en: "not of the table")
        continue
      }
      switch kind {
      case .unit: readUnit(row)
      case .group: skip(row, vi: "dòng nhóm", en: "a group")
      case .sum: skip(row, vi: "dòng tổng", en: "a sum")
      case .note, .numbering: break
      }
    }
    settleTotals()
    settleScale()
    tellMissing()
    return scores
  }

  private enum RowKind { case unit, group, sum, note, numbering }

  /// What a row is; nil for an empty one.
  private func kind(of row: Int) -> RowKind? {
    let filled = sheet.rows[row].indices.filter { !sheet.cell(row, $0).isEmpty }
    guard let first = filled.first else { return nil }
    // "(1) (2) (3 = 1 + 2)", "A B 1 2": numbers of the columns below the head.
    let isShort = filled.allSatisfy { column in
      let text = sheet.cell(row, column)
      return text.hasPrefix("(") && text.contains(where: \.isNumber) || text.count == 1
        || text.contains("=") && text.contains(where: \.isNumber)
    }
    if isShort, filled.count > 1, row < head.rows.upperBound + 2, unitText(row).count <= 3 { return .numbering }
    let words = VietnameseText.slug(unitText(row).isEmpty ? sheet.cell(row, first) : unitText(row))
    if ["tong", "tong-cong", "cong", "trung-binh", "binh-quan", "tong-so"].contains(words)
      || words.hasPrefix("tong-cong-")
    {
      return .sum
    }
    let hasFigures = head.columns.contains { column, kind in
      (kind.isNumber || kind == .rank || kind == .grade || kind == .votes) && kind != .maximum
        && !sheet.cell(row, column).isEmpty
    }
    if unitText(row).isEmpty { return hasFigures ? .unit : filled.count == 1 ? .note : .group }
    let number = head.column(.number).map { sheet.cell(row, $0) } ?? ""
    let isGroupNumber = SheetNumber.roman(number) != nil || number.count == 1 && number.allSatisfy(\.isLetter)
    if hasFigures {
      // A group's row may hold its sums; some sheets number the units themselves in Roman numerals.
      if isGroupNumber, case .unknown = units.match(unitText(row)) { return .group }
      return .unit
    }
    if isGroupNumber { return .group }
    if number.contains(where: \.isNumber) { return .unit }
    if case .unknown = units.match(unitText(row)) { return filled.count == 1 && number.isEmpty ? .note : .group }
    return .unit
  }

  private func unitText(_ row: Int) -> String { head.column(.unit).map { sheet.cell(row, $0) } ?? "" }

  private mutating func readUnit(_ row: Int) {
    let written = unitText(row)
    var line = SheetScores.Line(row: row, written: written)
    if written.isEmpty {
      trouble(row, vi: "dòng có điểm mà không có tên đơn vị, bỏ qua", en: "figures without a unit, left out")
      return
    }
    switch units.match(written) {
    case .unit(let unit): line.unit = unit
    case .understood(let unit):
      line.unit = unit
      let name = units.name(unit)
      scores.understood.append(
        Phrase(vi: "dòng \(row + 1): “\(written)” là \(name)", en: "row \(row + 1): “\(written)” is \(name)"))
    case .unknown(let near):
      let list = near.map { "“\($0)”" }
      trouble(
        row,
        vi: "không có đơn vị “\(written)”"
          + (near.isEmpty
            ? "; thêm vào content/units/ hoặc aliases" : "; có phải \(list.joined(separator: " hoặc "))?"),
        en: "there is no unit “\(written)”"
          + (near.isEmpty
            ? "; add it to content/units/ or to aliases" : "; did you mean \(list.joined(separator: " or "))?"))
    }
    if let unit = line.unit, let first = scores.lines.first(where: { $0.unit == unit }) {
      trouble(
        row, vi: "đơn vị này đã có ở dòng \(first.row + 1)", en: "this unit stands in row \(first.row + 1) already")
    }
    for (column, kind) in head.columns.sorted(by: { $0.key < $1.key }) { readCell(row, column, kind, into: &line) }
    scores.lines.append(line)
  }

  private mutating func readCell(_ row: Int, _ column: Int, _ kind: ScoreColumn, into line: inout SheetScores.Line) {
    let text = sheet.cell(row, column)
    if text.isEmpty { return }
    let cell = OfficeSheet.name(row, column)
    if kind.isNumber {
      switch SheetNumber(text, isWorkbook: sheet.isWorkbook) {
      case .none: break
      case .number(let number): line.numbers[kind] = number
      case .ambiguous(let number):
        line.numbers[kind] = number
        scores.troubles.append(
          Phrase(
            vi: "ô \(cell): “\(text)” đọc là \(number.vietnamese); hãy soát lại",
            en: "cell \(cell): “\(text)” is read as \(number.plain); compare it"))
      case .bad:
        scores.troubles.append(
          Phrase(
            vi: "ô \(cell): “\(text)” không phải là số, để trống",
            en: "cell \(cell): “\(text)” is no number, left empty"))
      }
      return
    }
    switch kind {
    case .rank:
      line.rank = SheetNumber.rank(text)
      if line.rank == nil, !["-", "–", "—"].contains(text) {
        scores.troubles.append(
          Phrase(
            vi: "ô \(cell): “\(text)” không phải là hạng, để trống",
            en: "cell \(cell): “\(text)” is no rank, left empty"))
      }
    case .grade, .note, .votes: line.texts[kind] = text
    default: break
    }
  }

  /// Sums are not kept: they follow from the scores. Where a sheet has sums alone, they are the scores.
  private mutating func settleTotals() {
    let hasScores = scores.lines.contains { $0.numbers[.score] != nil }
    for index in scores.lines.indices {
      let line = scores.lines[index]
      guard let total = line.numbers[.total] else { continue }
      let extra = (line.numbers[.bonus] ?? .zero).subtracting(line.numbers[.penalty] ?? .zero) ?? .zero
      if let score = line.numbers[.score] {
        guard let sum = score.adding(extra), sum != total else { continue }
        trouble(
          line.row,
          vi: "tổng ghi \(total.vietnamese), cộng các cột được \(sum.vietnamese)",
          en: "the sum is given as \(total.plain), the columns make \(sum.plain)")
      } else if !hasScores {
        scores.lines[index].numbers[.score] = total.subtracting(extra)?.shortest
      }
    }
    if !hasScores, head.column(.total) != nil {
      scores.understood.append(
        Phrase(
          vi: "bảng chỉ có cột tổng: điểm (score) là tổng trừ điểm thưởng, cộng lại điểm trừ",
          en: "the sheet has sums alone: a score is the sum without bonus and penalty"))
    }
  }

  private mutating func settleScale() {
    let told = scores.lines.compactMap { $0.numbers[.maximum] }
    if let first = told.first, told.count == scores.lines.count, told.allSatisfy({ $0 == first }) {
      scores.scale = first
    }
  }
}
