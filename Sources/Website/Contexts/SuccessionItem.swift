import Templating

/// Text is the other unit or cluster.
struct SuccessionItem: TemplateContext {
  var term: Term
  var kind: String
  var date: DateText?

  static let shape = Shape<SuccessionItem>(
    "SuccessionItem", "Text is the other unit or cluster",
    Term.fields(of: \.term) + [
      .text("kind", "words.succession.merge …", at: \.kind),
      .optionalRecord("date", "the date", at: \.date),
    ])
}
