import Templating

/// Text is the year.
struct UnitRank: TemplateContext {
  var term: Term
  var rank: String?
  var of: String?
  var total: String?
  var grade: String?
  var clusters: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<UnitRank>(
    "UnitRank", "Text is the year",
    Term.fields(of: \.term) + [
      .optionalText("rank", "the rank") { $0.rank },
      .optionalText("of", "number of units ranked") { $0.of },
      .optionalText("total", "the total") { $0.total },
      .optionalText("grade", "the grade") { $0.grade },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
