import Templating

/// The page don-vi/index.html.
struct UnitIndexPage: TemplateContext {
  var frame: Frame
  var groups: [UnitGroup] = []

  static let shape = Shape<UnitIndexPage>(
    "unit-index", "The page don-vi/index.html",
    Frame.fields(of: \.frame) + [
      .list("groups", "the groups", at: \.groups)
    ])
}
