import Templating

/// The page ban-tin/2020.html.
struct ArchiveYearPage: TemplateContext {
  var frame: Frame
  var year: String
  var count: Int
  var summary: String?
  var months: [MeetingGroup] = []
  var years: [NavigationItem] = []

  static let shape = Shape<ArchiveYearPage>(
    "archive-year", "The page ban-tin/2020.html",
    Frame.fields(of: \.frame) + [
      .text("year", "the year", at: \.year),
      .number("count", "how many", at: \.count),
      .optionalLink("summary", "one or two sentences", at: \.summary),
      .list("months", "newest first; undated meetings last (no href)", at: \.months),
      .list("years", "all years", at: \.years),
    ])
}
