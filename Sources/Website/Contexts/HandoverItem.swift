import Templating

/// Text is what was handed over.
struct HandoverItem: TemplateContext {
  var term: Term
  var from: Term?
  var to: Term?

  static let shape = Shape<HandoverItem>(
    "HandoverItem", "Text is what was handed over",
    Term.fields(of: \.term) + [
      .optionalRecord("from", "from which", at: \.from),
      .optionalRecord("to", "to which", at: \.to),
    ])
}
