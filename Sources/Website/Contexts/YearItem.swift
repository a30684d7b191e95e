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
      .number("count", "meetings") { $0.count },
      .list("months", "only those that have meetings") { $0.months },
      .optionalLink("summary", "its yearly summary") { $0.summary },
    ])
}
