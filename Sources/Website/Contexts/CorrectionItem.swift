import Templating

/// A correction.
struct CorrectionItem: TemplateContext {
  var date: DateText?
  var field: String
  var from: String?
  var to: String?
  var reason: String?

  static let shape = Shape<CorrectionItem>(
    "CorrectionItem", "A correction",
    [
      .optionalRecord("date", "the date") { $0.date },
      .text("field", "words.field.leadership …") { $0.field },
      .optionalText("from", "from which") { $0.from },
      .optionalText("to", "to which") { $0.to },
      .optionalText("reason", "why") { $0.reason },
    ])
}
