import Templating

/// Text is the count: trên 100, hàng trăm, 500.
struct CommendationItem: TemplateContext {
  var term: Term
  var countedAs: String?
  var to: String
  var levels: [String] = []
  var award: String?
  var unit: Term?
  var occasion: String?
  var reason: String?
  var clusters: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<CommendationItem>(
    "CommendationItem", "Text is the count: trên 100, hàng trăm, 500",
    Term.fields(of: \.term) + [
      .optionalText("counted-as", "words.counted-as.occurrences (lượt)") { $0.countedAs },
      .text("to", "words.to.units, .persons") { $0.to },
      .texts("levels", "the levels") { $0.levels },
      .optionalText("award", "the award") { $0.award },
      .optionalRecord("unit", "the unit", at: \.unit),
      .optionalText("occasion", "regular or spot") { $0.occasion },
      .optionalText("reason", "why") { $0.reason },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
