import Templating

/// Text is the cluster.
struct MembershipItem: TemplateContext {
  var term: Term
  var period: String
  var organiser: String?

  static let shape = Shape<MembershipItem>(
    "MembershipItem", "Text is the cluster",
    Term.fields(of: \.term) + [
      .text("period", "the years or days in which it holds", at: \.period),
      .optionalText("organiser", "the organiser", at: \.organiser),
    ])
}
