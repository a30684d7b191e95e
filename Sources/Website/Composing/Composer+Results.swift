import Emulation

extension Composer {
  /// Scores and ranks of one cluster at one meeting.
  mutating func resultsTable(
    _ results: Results, of record: MeetingRecord, id: String, cluster handle: Handle<Cluster>?, sources: [Link]
  ) -> ResultsTable {
    let date = record.namesDate
    let outcome = results.outcome.flatMap { outcome in
      outcome.value == .reported ? nil : Term(text: words["outcome", outcome.value], note: note(outcome.remark))
    }
    var rows: [ResultRow] = []
    for (position, line) in Self.order(of: results.ranking).enumerated() {
      rows.append(resultRow(results.ranking[line], position: position + 1, at: date))
    }
    var grades: [Figure] = []
    for grade in results.grades {
      let label = grade.grade?.value ?? ""
      let count = grade.count?.value ?? (grade.units.isEmpty ? nil : grade.units.count)
      grades.append(
        Figure(
          term: Term(
            text: count.map(notation.grouped) ?? "–",
            note: note(grade.remark ?? grade.count?.remark, meant: label)),
          label: label,
          detail: grade.units.isEmpty ? nil : units(grade.units, at: date).map(\.text).joined(separator: ", ")))
    }
    return ResultsTable(
      id: id, cluster: handle.map { cluster($0, at: date) }, scale: results.scale.map { notation.decimal($0.value) },
      bonus: results.bonus.map { notation.decimal($0.value) },
      methods: results.methods.map { words["method", $0.value] }, outcome: outcome,
      withSelf: rows.contains { $0.own != nil }, withScore: rows.contains { $0.score != nil },
      withBonus: rows.contains { $0.bonus != nil },
      withPenalty: rows.contains { $0.penalty != nil },
      withTotal: rows.contains { $0.total != nil } && rows.contains { $0.bonus != nil || $0.penalty != nil },
      withRank: rows.contains { $0.rank != nil }, withGrade: rows.contains { $0.grade != nil },
      withVotes: rows.contains { $0.votes != nil },
      withRemark: rows.contains { $0.remark != nil }, rows: rows, grades: grades, sources: sources)
  }

  private mutating func resultRow(_ line: RankedUnit, position: Int, at date: EventDate) -> ResultRow {
    var unitTerm = unit(line.unit, at: date)
    if unitTerm.note == nil { unitTerm.note = note(line.remark, meant: unitTerm.text) }
    var row = ResultRow(term: unitTerm, position: position)
    row.own = decimal(line.own)
    row.score = decimal(line.score)
    row.bonus = decimal(line.bonus)
    row.penalty = decimal(line.penalty)
    row.total = line.total.map { Term(text: notation.decimal($0)) }
    row.rank = line.rank.map { Term(text: String($0.value), note: note($0.remark, meant: String($0.value))) }
    row.grade = line.grade.map { term($0) }
    row.votes = line.votes.map { Term(text: text($0.value), note: note($0.remark, meant: text($0.value))) }
    return row
  }

  private mutating func decimal(_ fact: Fact<ExactDecimal>?) -> Term? {
    guard let fact else { return nil }
    return Term(text: notation.decimal(fact.value), note: note(fact.remark, meant: notation.decimal(fact.value)))
  }

  /// By the source's rank where it tells one, else in its own order.
  private static func order(of lines: [RankedUnit]) -> [Int] {
    let ranks = lines.indices.map { lines[$0].rank?.value ?? .max }
    return lines.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
  }
}
