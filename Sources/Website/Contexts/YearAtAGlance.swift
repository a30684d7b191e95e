import Templating

/// Text is the year, href its summary.
struct YearAtAGlance: TemplateContext {
  var link: Link
  var figures: [Figure] = []

  static let shape = Shape<YearAtAGlance>(
    "YearAtAGlance", "Text is the year, href its summary",
    Link.fields(of: \.link) + [
      .list("figures", "4–6", at: \.figures)
    ])
}
