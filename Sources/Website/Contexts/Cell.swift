import Templating

/// One cell of a Matrix: none is shown as “–”.
struct Cell: TemplateContext {
  var values: [Term] = []

  static let shape = Shape<Cell>(
    "Cell", "One cell of a Matrix: none is shown as “–”",
    [
      .list("values", "the values", at: \.values)
    ])
}
