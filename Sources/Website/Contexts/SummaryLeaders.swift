import Templating

/// Text is the cluster.
struct SummaryLeaders: TemplateContext {
  var term: Term
  var position: Int
  var organiser: String?
  var unitCount: Term?
  var leader: Term?
  var deputies: [Term] = []
  var nextLeader: Term?
  var nextDeputies: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<SummaryLeaders>(
    "SummaryLeaders", "Text is the cluster",
    Term.fields(of: \.term) + [
      .number("position", "the place in the table, from 1", at: \.position),
      .optionalText("organiser", "the organiser", at: \.organiser),
      .optionalRecord("unit-count", "how many units", at: \.unitCount),
      .optionalRecord("leader", "the leading unit", at: \.leader),
      .list("deputies", "the deputies, in their order", at: \.deputies),
      .optionalRecord("next-leader", "the next year's leader", at: \.nextLeader),
      .list("next-deputies", "the next year's deputies", at: \.nextDeputies),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
