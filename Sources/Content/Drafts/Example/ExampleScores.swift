/// A unit's line in a ranking of the example, in hundredths of a point.
struct ExampleScore: Sendable {
  let unit: String
  let own: Int
  let score: Int
  let bonus: Int?
  let penalty: Int?
  let rank: Int

  var total: Int { score + (bonus ?? 0) - (penalty ?? 0) }

  /// The ranking of a cluster in a year, best first: 90 points and up by the places of cluster and unit, so that every site is the same.
  ///
  /// - Parameter scale: 1 for scores of 100, 10 for scores of 1,000.
  static func ranking(of cluster: ExampleCluster, place: Int, year: Int, scale: Int = 1) -> [ExampleScore] {
    let turn = year - 2023
    let lines = cluster.members(in: year).enumerated().map { index, unit in
      let score = 9000 + (index * 7 + place * 5 + turn * 11) % 24 * 25
      let bonus = [nil, 100, 50, 200, nil][(index + place + turn) % 5]
      let penalty = (index * 5 + place + turn) % 9 == 0 ? 50 : nil
      return ExampleScore(
        unit: unit, own: (score + (index * 3 + turn) % 5 * 25) * scale, score: score * scale,
        bonus: bonus.map { $0 * scale }, penalty: penalty.map { $0 * scale }, rank: 0)
    }
    return lines.map { line in
      ExampleScore(
        unit: line.unit, own: line.own, score: line.score, bonus: line.bonus, penalty: line.penalty,
        rank: 1 + lines.count { $0.total > line.total })
    }.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// Hundredths as people write them: 93, 93,5, 93,25.
  static func written(_ hundredths: Int, mark: Character = ",") -> String {
    let rest = hundredths % 100
    if rest == 0 { return String(hundredths / 100) }
    let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return "\(hundredths / 100)\(mark)\(digits)"
  }

  /// The CSV beside a record.
  static func csv(_ ranking: [ExampleScore], separator: Character) -> String {
    let mark: Character = separator == ";" ? "," : "."
    let rows = ranking.map { line in
      [
        line.unit, written(line.own, mark: mark), written(line.score, mark: mark),
        line.bonus.map { written($0, mark: mark) } ?? "", line.penalty.map { written($0, mark: mark) } ?? "",
        String(line.rank),
      ].joined(separator: String(separator))
    }
    let head = ["unit", "self", "score", "bonus", "penalty", "rank"].joined(separator: String(separator))
    return ([head] + rows).joined(separator: "\n") + "\n"
  }
}
