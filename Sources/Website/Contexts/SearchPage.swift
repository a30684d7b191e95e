import Templating

/// The page tim-kiem.html.
struct SearchPage: TemplateContext {
  var frame: Frame
  var index: String
  var version: String
  var years: [SearchOption] = []
  var kinds: [SearchOption] = []
  var awards: [SearchOption] = []
  var organisers: [SearchOptionGroup] = []
  var archives: [YearItem] = []

  static let shape = Shape<SearchPage>(
    "search", "The page tim-kiem.html",
    Frame.fields(of: \.frame) + [
      .link("index", "the folder of the search index") { $0.index },
      .text("version", "changes whenever the index does") { $0.version },
      .list("years", "years that have bulletins, newest first") { $0.years },
      .list("kinds", "kinds of meetings that there are") { $0.kinds },
      .list("awards", "awards that bulletins tell of") { $0.awards },
      .list("organisers", "clusters that have bulletins, by organiser") { $0.organisers },
      .list("archives", "the archives of the years, newest first") { $0.archives },
    ])
}
