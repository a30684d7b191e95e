import Templating

/// A unit in the index.
struct UnitItem: TemplateContext {
  var link: Link
  var kind: String
  var parent: String?
  var ended: String?

  static let shape = Shape<UnitItem>(
    "UnitItem", "A unit in the index",
    Link.fields(of: \.link) + [
      .text("kind", "its kind", at: \.kind),
      .optionalText("parent", "what it is under", at: \.parent),
      .optionalText("ended", "đến 30/6/2025", at: \.ended),
    ])
}
