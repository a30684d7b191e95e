import Templating

/// Scores and ranks of one cluster at one meeting.
struct ResultsTable: TemplateContext {
  var id: String
  var cluster: Term?
  var scale: String?
  var bonus: String?
  var methods: [String] = []
  var outcome: Term?
  var withSelf: Bool = false
  var withScore: Bool = false
  var withBonus: Bool = false
  var withPenalty: Bool = false
  var withTotal: Bool = false
  var withRank: Bool = false
  var withGrade: Bool = false
  var withVotes: Bool = false
  var withRemark: Bool = false
  var rows: [ResultRow] = []
  var grades: [Figure] = []
  var sources: [Link] = []

  static let shape = Shape<ResultsTable>(
    "ResultsTable", "Scores and ranks of one cluster at one meeting",
    [
      .text("id", "an id, unique on the page", at: \.id),
      .optionalRecord("cluster", "the cluster", at: \.cluster),
      .optionalText("scale", "1.000", at: \.scale),
      .optionalText("bonus", "the most that may be added", at: \.bonus),
      .texts("methods", "how units were compared", at: \.methods),
      .optionalRecord("outcome", "words.outcome.partly, .not-reported; absent when reported", at: \.outcome),
      .flag("with-self", "whether some row has something under self", at: \.withSelf),
      .flag("with-score", "whether some row has something under score", at: \.withScore),
      .flag("with-bonus", "whether some row has something under bonus", at: \.withBonus),
      .flag("with-penalty", "whether some row has something under penalty", at: \.withPenalty),
      .flag("with-total", "whether some row has something under total", at: \.withTotal),
      .flag("with-rank", "whether some row has something under rank", at: \.withRank),
      .flag("with-grade", "whether some row has something under grade", at: \.withGrade),
      .flag("with-votes", "whether some row has something under votes", at: \.withVotes),
      .flag("with-remark", "whether some row has something under remark", at: \.withRemark),
      .list("rows", "by rank", at: \.rows),
      .list("grades", "label is the grade, text the number of units", at: \.grades),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
