import Templating

/// Awards of one stage (bulletin), one year (cluster) or one cluster (summary): text is the heading.
struct AwardTable: TemplateContext {
  var term: Term
  var id: String
  var explanation: String?
  var withStage: Bool = false
  var withUnitCount: Bool = false
  var withPersonCount: Bool = false
  var withVotes: Bool = false
  var withBy: Bool = false
  var withClusters: Bool = false
  var withRemark: Bool = false
  var withSources: Bool = false
  var rows: [AwardRow] = []

  static let shape = Shape<AwardTable>(
    "AwardTable", "Awards of one stage (bulletin), one year (cluster) or one cluster (summary): text is the heading",
    Term.fields(of: \.term) + [
      .text("id", "an id, unique on the page") { $0.id },
      .optionalText("explanation", "words.stage-note.proposed …") { $0.explanation },
      .flag("with-stage", "columns: a flag is true where some row has something to show there") { $0.withStage },
      .flag("with-unit-count", "whether some row has something under unit count") { $0.withUnitCount },
      .flag("with-person-count", "whether some row has something under person count") { $0.withPersonCount },
      .flag("with-votes", "whether some row has something under votes") { $0.withVotes },
      .flag("with-by", "whether some row says by whom") { $0.withBy },
      .flag("with-clusters", "whether some row has something under clusters") { $0.withClusters },
      .flag("with-remark", "whether some row has something under remark") { $0.withRemark },
      .flag("with-sources", "whether some row has sources") { $0.withSources },
      .list("rows", "the rows") { $0.rows },
    ])
}
