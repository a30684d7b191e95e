import Templating

/// Text is the row's heading.
struct MatrixRow: TemplateContext {
  var term: Term
  var detail: String?
  var detailLanguage: String?
  var cells: [Cell] = []

  static let shape = Shape<MatrixRow>(
    "MatrixRow", "Text is the row's heading",
    Term.fields(of: \.term) + [
      .optionalText("detail", "a smaller line", at: \.detail),
      .optionalText("detail-lang", "vi where it is Vietnamese and the interface is not", at: \.detailLanguage),
      .list("cells", "as many as columns", at: \.cells),
    ])
}
