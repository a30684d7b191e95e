import Templating

/// The heading of a column.
struct MatrixColumn: TemplateContext {
  var text: String
  /// The language of the text where it is not the interface's.
  var language: String?

  static let shape = Shape<MatrixColumn>(
    "MatrixColumn", "The heading of a column",
    [
      .text("text", "what it says", at: \.text),
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not", at: \.language),
    ])
}
