import Templating

/// One letter.
struct UnitGroup: TemplateContext {
  var text: String
  var id: String
  var units: [UnitItem] = []

  static let shape = Shape<UnitGroup>(
    "UnitGroup", "One letter",
    [
      .text("text", "what it says") { $0.text },
      .text("id", "an id, unique on the page") { $0.id },
      .list("units", "the units") { $0.units },
    ])
}
