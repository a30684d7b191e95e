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
      .text("id", "an id, unique on the page", at: \.id),
      .optionalText("explanation", "words.stage-note.proposed …", at: \.explanation),
      .flag("with-stage", "columns: a flag is true where some row has something to show there", at: \.withStage),
      .flag("with-unit-count", "whether some row has something under unit count", at: \.withUnitCount),
      .flag("with-person-count", "whether some row has something under person count", at: \.withPersonCount),
      .flag("with-votes", "whether some row has something under votes", at: \.withVotes),
      .flag("with-by", "whether some row says by whom", at: \.withBy),
      .flag("with-clusters", "whether some row has something under clusters", at: \.withClusters),
      .flag("with-remark", "whether some row has something under remark", at: \.withRemark),
      .flag("with-sources", "whether some row has sources", at: \.withSources),
      .list("rows", "the rows", at: \.rows),
    ])
}
