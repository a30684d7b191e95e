import Templating

/// A year's archive.
struct YearItem: TemplateContext {
  var link: Link
  var count: Int
  var months: [Link] = []
  var summary: String?

  static let shape = Shape<YearItem>(
    "YearItem", "A year's archive",
    Link.fields(of: \.link) + [
      .number("count", "meetings", at: \.count),
      .list("months", "only those that have meetings", at: \.months),
      .optionalLink("summary", "its yearly summary", at: \.summary),
    ])
}
