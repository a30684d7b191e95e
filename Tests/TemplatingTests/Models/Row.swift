import Templating

/// A record that does not print itself, with a list in it.
struct Row: TemplateContext {
  var unit: String
  var score = "0"
  var notes: [String] = []
  var kind = "wide"
  var deputy: Person?

  static let shape = Shape<Row>(
    "row", "One line of the table of scores.",
    [
      .text("unit", "The unit.") { $0.unit },
      .text("score", "The score.") { $0.score },
      .texts("notes", "The notes.") { $0.notes },
      .name("kind", "How it is shown.", oneOf: ["wide", "narrow"]) { $0.kind },
      .optionalRecord("deputy", "The deputy.") { $0.deputy },
    ])
}
