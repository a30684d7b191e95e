import Templating

/// The page tong-hop/index.html.
struct SummaryIndexPage: TemplateContext {
  var frame: Frame
  var years: Matrix?

  static let shape = Shape<SummaryIndexPage>(
    "summary-index", "The page tong-hop/index.html",
    Frame.fields { $0.frame } + [
      .optionalRecord("years", "rows years, columns figures") { $0.years }
    ])
}
