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
      .optionalText("rank", "the rank", at: \.rank),
      .optionalText("of", "number of units ranked", at: \.of),
      .optionalText("total", "the total", at: \.total),
      .optionalText("grade", "the grade", at: \.grade),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
