import Templating

/// The page ban-tin/index.html.
struct ArchiveIndexPage: TemplateContext {
  var frame: Frame
  var years: [YearItem] = []

  static let shape = Shape<ArchiveIndexPage>(
    "archive-index", "The page ban-tin/index.html",
    Frame.fields(of: \.frame) + [
      .list("years", "the years", at: \.years)
    ])
}
