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
      .text("value", "\"26\", \"trên 50\", \"100\"") { $0.value },
      .optionalText("measure", "what the value counts") { $0.measure },
      .list("units", "the units") { $0.units },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
