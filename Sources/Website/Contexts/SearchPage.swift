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
      .link("index", "the folder of the search index", at: \.index),
      .text("version", "changes whenever the index does", at: \.version),
      .list("years", "years that have bulletins, newest first", at: \.years),
      .list("kinds", "kinds of meetings that there are", at: \.kinds),
      .list("awards", "awards that bulletins tell of", at: \.awards),
      .list("organisers", "clusters that have bulletins, by organiser", at: \.organisers),
      .list("archives", "the archives of the years, newest first", at: \.archives),
    ])
}
