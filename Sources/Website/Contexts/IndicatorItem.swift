import Templating

/// Text is the indicator's name.
struct IndicatorItem: TemplateContext {
  var term: Term
  var value: String
  var measure: String?
  var units: [Term] = []
  var clusters: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<IndicatorItem>(
    "IndicatorItem", "Text is the indicator's name",
    Term.fields(of: \.term) + [
      .text("value", "\"26\", \"trên 50\", \"100\"", at: \.value),
      .optionalText("measure", "what the value counts", at: \.measure),
      .list("units", "the units", at: \.units),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
