import Templating

/// The page tong-hop/index.html.
struct SummaryIndexPage: TemplateContext {
  var frame: Frame
  var years: Matrix?
  /// The page of units over the years; nil where no unit has an award.
  var units: Link?
  var charts: [Chart] = []
  var downloads: [Download] = []

  static let shape = Shape<SummaryIndexPage>(
    "summary-index", "The page tong-hop/index.html",
    Frame.fields(of: \.frame) + [
      .optionalRecord("years", "rows years, columns figures", at: \.years),
      .optionalRecord("units", "the page of units over the years; absent where no unit has an award", at: \.units),
      .list("charts", "awards by level over the years, a picture a stage", at: \.charts),
      .list("downloads", "the tables of all years to work with", at: \.downloads),
    ])
}
