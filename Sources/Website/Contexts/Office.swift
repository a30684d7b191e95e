import Templating

/// Text is the year.
struct Office: TemplateContext {
  var term: Term
  var office: String
  var clusters: [Term] = []
  var by: String?
  var sources: [Link] = []

  static let shape = Shape<Office>(
    "Office", "Text is the year",
    Term.fields(of: \.term) + [
      .text("office", "Cụm trưởng, Phó Khối …", at: \.office),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .optionalText("by", "how they were chosen, or who gives it", at: \.by),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
