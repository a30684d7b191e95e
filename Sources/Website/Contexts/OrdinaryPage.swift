import Templating

/// The page an ordinary page.
struct OrdinaryPage: TemplateContext {
  var frame: Frame
  var body: HTML?
  var updated: DateText?

  static let shape = Shape<OrdinaryPage>(
    "page", "The page an ordinary page",
    Frame.fields(of: \.frame) + [
      .optionalHTML("body", "headings from h2 down", at: \.body),
      .optionalRecord("updated", "when it was updated", at: \.updated),
    ])
}
