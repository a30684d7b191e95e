import Templating

/// A correction.
struct CorrectionItem: TemplateContext {
  var date: DateText?
  var field: String
  var from: String?
  var to: String?
  var reason: String?

  static let shape = Shape<CorrectionItem>("CorrectionItem", "A correction", fields { $0 })

  /// Its fields, for a type that has them among its own.
  static func fields<Model>(_ get: @escaping @Sendable (Model) -> CorrectionItem) -> [Field<Model>] {
    [
      .optionalRecord("date", "the date") { get($0).date },
      .text("field", "words.field.leadership …") { get($0).field },
      .optionalText("from", "from which") { get($0).from },
      .optionalText("to", "to which") { get($0).to },
      .optionalText("reason", "why") { get($0).reason },
    ]
  }
}
