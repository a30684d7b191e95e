import Templating

/// Text is the award.
struct UnitAward: TemplateContext {
  var term: Term
  var year: String
  var stage: String
  var nameThen: String?
  var votes: String?
  var clusters: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<UnitAward>(
    "UnitAward", "Text is the award",
    Term.fields(of: \.term) + [
      .text("year", "the year", at: \.year),
      .text("stage", "how far it has come", at: \.stage),
      .optionalText("name-then", "where the unit bore another name", at: \.nameThen),
      .optionalText("votes", "the votes for it", at: \.votes),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
