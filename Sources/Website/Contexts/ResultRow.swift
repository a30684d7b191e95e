import Templating

/// Text is the unit.
struct ResultRow: TemplateContext {
  var term: Term
  var position: Int
  var own: Term?
  var score: Term?
  var bonus: Term?
  var penalty: Term?
  var total: Term?
  var rank: Term?
  var grade: Term?
  var votes: Term?
  var remark: String?

  static let shape = Shape<ResultRow>(
    "ResultRow", "Text is the unit",
    Term.fields(of: \.term) + [
      .number("position", "1, 2, 3 … down the table") { $0.position },
      .optionalRecord("self", "the unit's own score") { $0.own },
      .optionalRecord("score", "the cluster's score") { $0.score },
      .optionalRecord("bonus", "the bonus") { $0.bonus },
      .optionalRecord("penalty", "the penalty") { $0.penalty },
      .optionalRecord("total", "the total") { $0.total },
      .optionalRecord("rank", "the rank") { $0.rank },
      .optionalRecord("grade", "the grade") { $0.grade },
      .optionalRecord("votes", "the votes for it") { $0.votes },
      .optionalText("remark", "a remark") { $0.remark },
    ])
}
