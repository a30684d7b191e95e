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
      .optionalText("counted-as", "words.counted-as.occurrences (lượt)", at: \.countedAs),
      .text("to", "words.to.units, .persons", at: \.to),
      .texts("levels", "the levels", at: \.levels),
      .optionalText("award", "the award", at: \.award),
      .optionalRecord("unit", "the unit", at: \.unit),
      .optionalText("occasion", "regular or spot", at: \.occasion),
      .optionalText("reason", "why", at: \.reason),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
