import Templating

/// Text is the unit.
struct ExclusionItem: TemplateContext {
  var term: Term
  var reason: String?

  static let shape = Shape<ExclusionItem>(
    "ExclusionItem", "Text is the unit",
    Term.fields(of: \.term) + [
      .optionalText("reason", "why", at: \.reason)
    ])
}
