import Templating

/// A figure at a glance; text is the figure.
struct Figure: TemplateContext {
  var term: Term
  var label: String
  var detail: String?

  static let shape = Shape<Figure>(
    "Figure", "A figure at a glance; text is the figure",
    Term.fields(of: \.term) + [
      .text("label", "what it counts", at: \.label),
      .optionalText("detail", "a small line below: \"8 cụm, 3 khối\", \"3 đơn vị chưa nêu số\"", at: \.detail),
    ])
}
