import Templating

/// Text is the number, else the title.
struct DocumentItem: TemplateContext {
  var term: Term
  var title: String?
  var issuer: String?
  var date: DateText?

  static let shape = Shape<DocumentItem>(
    "DocumentItem", "Text is the number, else the title",
    Term.fields(of: \.term) + [
      .optionalText("title", "where text is the number", at: \.title),
      .optionalText("issuer", "who issued it", at: \.issuer),
      .optionalRecord("date", "the date", at: \.date),
    ])
}
