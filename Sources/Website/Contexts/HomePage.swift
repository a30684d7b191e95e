import Templating

/// The page index.html; page.title is words.home-page.title, or that of content/pages/index.md.
struct HomePage: TemplateContext {
  var frame: Frame
  var introduction: HTML?
  var planned: [MeetingItem] = []
  var latest: [MeetingItem] = []
  var year: YearAtAGlance?
  var organisers: [ClusterGroup] = []
  var listsClusters = true
  var unitCount: String
  var letters: [Link] = []
  var years: [YearItem] = []
  var follow: [FeedLink] = []

  static let shape = Shape<HomePage>(
    "home", "The page index.html; page.title is words.home-page.title, or that of content/pages/index.md",
    Frame.fields(of: \.frame) + [
      .optionalHTML("introduction", "words of welcome, the text of content/pages/index.md", at: \.introduction),
      .list("planned", "what is to come, the soonest first; at most 5", at: \.planned),
      .list("latest", "10 that are not planned", at: \.latest),
      .optionalRecord("year", "the newest year with a held meeting", at: \.year),
      .list("organisers", "the organisers and their clusters", at: \.organisers),
      .flag("lists-clusters", "whether there are so few clusters that the page can list them", at: \.listsClusters),
      .text("unit-count", "how many units", at: \.unitCount),
      .list("letters", "the letters under which units stand, with their places in don-vi/index.html", at: \.letters),
      .list("years", "the years", at: \.years),
      .list("follow", "the site's feeds and calendar", at: \.follow),
    ])
}
