import Templating

/// Text is the year; href its summary.
struct LeaderRow: TemplateContext {
  var term: Term
  var leader: Term?
  var deputies: [Term] = []
  var by: String?
  var decision: String?
  var sources: [Link] = []

  static let shape = Shape<LeaderRow>(
    "LeaderRow", "Text is the year; href its summary",
    Term.fields(of: \.term) + [
      .optionalRecord("leader", "the leading unit", at: \.leader),
      .list("deputies", "in their order", at: \.deputies),
      .optionalText("by", "words.by.…", at: \.by),
      .optionalText("decision", "number of the deciding document", at: \.decision),
      .list("sources", "bulletins that say so (empty on the bulletin itself)", at: \.sources),
    ])
}
