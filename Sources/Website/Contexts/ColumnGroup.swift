import Templating

/// A heading above several columns.
struct ColumnGroup: TemplateContext {
  var text: String
  var span: Int

  static let shape = Shape<ColumnGroup>(
    "ColumnGroup", "A heading above several columns",
    [
      .text("text", "what it says", at: \.text),
      .number("span", "how many columns it stands above", at: \.span),
    ])
}
