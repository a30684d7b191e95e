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
      .number("position", "the place in the table, from 1") { $0.position },
      .optionalText("organiser", "the organiser") { $0.organiser },
      .optionalRecord("unit-count", "how many units", at: \.unitCount),
      .optionalRecord("leader", "the leading unit", at: \.leader),
      .list("deputies", "the deputies, in their order") { $0.deputies },
      .optionalRecord("next-leader", "the next year's leader", at: \.nextLeader),
      .list("next-deputies", "the next year's deputies") { $0.nextDeputies },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
