/// How many awards of one ladder and level stand at one stage in one year. Stages and ladders are never added to one another.
package struct LevelCount: Sendable, Hashable {
  package let ladder: AwardLadder?
  /// nil for awards outside of the catalogue, and those whose level is not told.
  package let level: AwardLevel?
  /// nil where nothing is told.
  package var units: Quantity?
  package var persons: Quantity?
}

extension Archive {
  /// A year's awards at a stage by ladder and level, titles before forms, the highest level first.
  package func levelCounts(of summary: YearlySummary, at stage: AwardStage) -> [LevelCount] {
    var counts: [LevelCount] = []
    for line in summary.tally {
      guard let told = line.counts[stage] else { continue }
      let ladder = line.award.flatMap { registry[$0].ladder?.value }
      let level = line.award.flatMap { registry[$0].level?.value }
      let place = counts.firstIndex { $0.ladder == ladder && $0.level == level } ?? counts.count
      if place == counts.count { counts.append(LevelCount(ladder: ladder, level: level)) }
      func added(_ number: Int?, to sum: Quantity?) -> Quantity? {
        guard let number else { return sum }
        let quantity = told.isBound ? Quantity.atLeast(number) : .exactly(number)
        return sum.map { $0 + quantity } ?? quantity
      }
      counts[place].units = added(told.units, to: counts[place].units)
      counts[place].persons = added(told.persons, to: counts[place].persons)
    }
    return counts.sorted { $0.order < $1.order }
  }
}

extension LevelCount {
  init(ladder: AwardLadder?, level: AwardLevel?) {
    self.init(ladder: ladder, level: level, units: nil, persons: nil)
  }

  /// Titles before forms, the state before a unit, what is not told last.
  package var order: Int {
    let ladderPlace = ladder.flatMap { AwardLadder.allCases.firstIndex(of: $0) } ?? AwardLadder.allCases.count
    let levelPlace = level.flatMap { AwardLevel.allCases.firstIndex(of: $0) } ?? AwardLevel.allCases.count
    return ladderPlace * (AwardLevel.allCases.count + 1) + levelPlace
  }
}
