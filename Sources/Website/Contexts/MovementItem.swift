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
      .optionalText("scope", "its scope") { $0.scope },
      .optionalText("period", "2011–2020") { $0.period },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
