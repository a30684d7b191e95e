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
      .text("office", "Cụm trưởng, Phó Khối …") { $0.office },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .optionalText("by", "how they were chosen, or who gives it") { $0.by },
      .list("sources", "the bulletins that say so") { $0.sources },
    ])
}
