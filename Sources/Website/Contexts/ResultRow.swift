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
      .number("position", "1, 2, 3 … down the table", at: \.position),
      .optionalRecord("self", "the unit's own score", at: \.own),
      .optionalRecord("score", "the cluster's score", at: \.score),
      .optionalRecord("bonus", "the bonus", at: \.bonus),
      .optionalRecord("penalty", "the penalty", at: \.penalty),
      .optionalRecord("total", "the total", at: \.total),
      .optionalRecord("rank", "the rank", at: \.rank),
      .optionalRecord("grade", "the grade", at: \.grade),
      .optionalRecord("votes", "the votes for it", at: \.votes),
      .optionalText("remark", "a remark", at: \.remark),
    ])
}
