import Templating

/// A name and its dates.
struct DatedNameItem: TemplateContext {
  var term: Term
  var kind: String?
  var period: String

  static let shape = Shape<DatedNameItem>(
    "DatedNameItem", "A name and its dates",
    Term.fields(of: \.term) + [
      .optionalText("kind", "its kind", at: \.kind),
      .text("period", "đến 31/10/2021; 2008–2021; từ 01/7/2025", at: \.period),
    ])
}
