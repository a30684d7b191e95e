import Templating

/// One letter.
struct UnitGroup: TemplateContext {
  var text: String
  var id: String
  var units: [UnitItem] = []

  static let shape = Shape<UnitGroup>(
    "UnitGroup", "One letter",
    [
      .text("text", "what it says", at: \.text),
      .text("id", "an id, unique on the page", at: \.id),
      .list("units", "the units", at: \.units),
    ])
}
