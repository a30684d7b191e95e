import Templating

/// A correction.
struct CorrectionItem: TemplateContext {
  var date: DateText?
  var field: String
  var from: String?
  var to: String?
  var reason: String?

  static let shape = Shape<CorrectionItem>("CorrectionItem", "A correction", fields)

  /// Its fields, for a type that has a correction as a stored property: they are among its own.
  static func fields<Model>(of correction: KeyPath<Model, CorrectionItem>) -> [Field<Model>] {
    fields.map { $0.within(correction) }
  }

  private static var fields: [Field<CorrectionItem>] {
    [
      .optionalRecord("date", "the date", at: \.date),
      .text("field", "words.field.leadership …", at: \.field),
      .optionalText("from", "from which", at: \.from),
      .optionalText("to", "to which", at: \.to),
      .optionalText("reason", "why", at: \.reason),
    ]
  }
}
