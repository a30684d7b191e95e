import Templating

/// Text is the movement's name.
struct MovementItem: TemplateContext {
  var term: Term
  var scope: String?
  var period: String?
  var clusters: [Term] = []
  var sources: [Link] = []

  static let shape = Shape<MovementItem>(
    "MovementItem", "Text is the movement's name",
    Term.fields(of: \.term) + [
      .optionalText("scope", "its scope", at: \.scope),
      .optionalText("period", "2011–2020", at: \.period),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
