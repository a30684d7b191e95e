import Templating

/// The page index.html; page.title is words.home.title.
struct HomePage: TemplateContext {
  var frame: Frame
  var introduction: HTML?
  var latest: [MeetingItem] = []
  var year: YearAtAGlance?
  var organisers: [ClusterGroup] = []
  var years: [YearItem] = []

  static let shape = Shape<HomePage>(
    "home", "The page index.html; page.title is words.home.title",
    Frame.fields { $0.frame } + [
      .optionalHTML("introduction", "words of welcome") { $0.introduction },
      .list("latest", "10") { $0.latest },
      .optionalRecord("year", "the newest year with a held meeting") { $0.year },
      .list("organisers", "the organisers and their clusters") { $0.organisers },
      .list("years", "the years") { $0.years },
    ])
}
