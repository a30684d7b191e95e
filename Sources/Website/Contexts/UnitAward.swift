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
      .text("year", "the year") { $0.year },
      .text("stage", "how far it has come") { $0.stage },
      .optionalText("name-then", "where the unit bore another name") { $0.nameThen },
      .optionalText("votes", "the votes for it") { $0.votes },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
