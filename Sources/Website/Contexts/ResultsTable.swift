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
      .text("id", "an id, unique on the page") { $0.id },
      .optionalRecord("cluster", "the cluster", at: \.cluster),
      .optionalText("scale", "1.000") { $0.scale },
      .optionalText("bonus", "the most that may be added") { $0.bonus },
      .texts("methods", "how units were compared") { $0.methods },
      .optionalRecord("outcome", "words.outcome.partly, .not-reported; absent when reported", at: \.outcome),
      .flag("with-self", "whether some row has something under self") { $0.withSelf },
      .flag("with-score", "whether some row has something under score") { $0.withScore },
      .flag("with-bonus", "whether some row has something under bonus") { $0.withBonus },
      .flag("with-penalty", "whether some row has something under penalty") { $0.withPenalty },
      .flag("with-total", "whether some row has something under total") { $0.withTotal },
      .flag("with-rank", "whether some row has something under rank") { $0.withRank },
      .flag("with-grade", "whether some row has something under grade") { $0.withGrade },
      .flag("with-votes", "whether some row has something under votes") { $0.withVotes },
      .flag("with-remark", "whether some row has something under remark") { $0.withRemark },
      .list("rows", "by rank") { $0.rows },
      .list("grades", "label is the grade, text the number of units") { $0.grades },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
