/// A cluster or bloc of the example province.
struct ExampleCluster: Sendable {
  /// What its units do, which decides what its meetings talk of.
  enum Family: Int, Sendable { case local, office, party, front, school, company, central }

  /// How its annual reviews tell what came of the comparison.
  enum Results: Sendable {
    /// Scores of 100 in the record.
    case scores
    /// Scores of 1,000 in a CSV beside the record, parted by this.
    case file(separator: Character)
    /// Ranks and grades.
    case grades
    /// Votes of a secret ballot.
    case votes
    /// How many got which grade, without names.
    case counts
    /// The first three only.
    case topThree
  }

  let id: String
  let name: String
  let kind: String
  let family: Family
  let results: Results
  var organiser = "tinh-mau"
  var scope = "province"
  var founded: (document: String, date: String)?
  /// The members from a year on, in the founding decision's order.
  let members: [(from: Int, units: [String])]
  /// Only the number of members is known before the first list.
  var countBefore: (from: Int, count: Int)?
  /// The leaders by year.
  let leaders: [Int: String]
  /// Facts of leaders that no record tells: these years.
  var leadersInRegistry: [Int] = []
  var words: (leader: String, deputy: String)?
  var alias: String?
  var earlierName: (name: String, until: String)?
  var partOf: String?
  var predecessors: [String] = []
  var from: String?
  var until: String?

  /// The members in a year; empty where their names are not known.
  func members(in year: Int) -> [String] { members.last { $0.from <= year }?.units ?? [] }

  /// Who leads next year is this year's deputy.
  func deputy(in year: Int) -> String? {
    leaders[year + 1].flatMap { members(in: year).contains($0) && $0 != leaders[year] ? $0 : nil }
  }

  /// The last part of its id.
  var slug: String { id.split(separator: "/").last.map(String.init) ?? id }
  var leaderWord: String { words?.leader ?? (kind == "bloc" ? "Khối trưởng" : "Cụm trưởng") }

  var text: String {
    var text = ExampleText()
    text.key("name", name)
    text.key("kind", kind)
    if let words {
      text.open("words")
      text.key("leader", words.leader, 2)
      text.key("deputy", words.deputy, 2)
    }
    text.key("organiser", organiser)
    text.key("scope", scope)
    if let founded {
      text.open("founded")
      text.key("document", founded.document, 2)
      text.key("date", founded.date, 2)
    }
    if let earlierName {
      text.open("names")
      text.item("name", earlierName.name, 2)
      text.key("until", earlierName.until, 4)
    }
    if let alias { text.list("aliases", [alias]) }
    if let partOf { text.key("part-of", partOf) }
    text.open("members")
    if let countBefore {
      text.item("from", String(countBefore.from), 2)
      text.key("count", String(countBefore.count), 4)
    }
    for list in members {
      text.item("from", String(list.from), 2)
      text.list("units", list.units, 4)
      text.key("complete", "true", 4)
    }
    if !leadersInRegistry.isEmpty { text.open("leaders") }
    for year in leadersInRegistry {
      text.item("year", String(year), 2)
      if let leader = leaders[year] { text.key("leader", leader, 4) }
    }
    text.list("predecessors", predecessors)
    if from != nil || until != nil {
      text.open("valid")
      if let from { text.key("from", from, 2) }
      if let until { text.key("until", until, 2) }
    }
    return text.text
  }
}
