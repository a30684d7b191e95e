import Templating

/// A table whose columns are not known beforehand.
struct Matrix: TemplateContext {
  var corner: String
  var groups: [ColumnGroup] = []
  var columns: [MatrixColumn] = []
  var rows: [MatrixRow] = []
  var total: MatrixRow?

  static let shape = Shape<Matrix>(
    "Matrix", "A table whose columns are not known beforehand",
    [
      .text("corner", "heading of the first column", at: \.corner),
      .list("groups", "a heading row above the columns; empty for none", at: \.groups),
      .list("columns", "the headings of the columns", at: \.columns),
      .list("rows", "the rows", at: \.rows),
      .optionalRecord("total", "the total", at: \.total),
    ])
}
