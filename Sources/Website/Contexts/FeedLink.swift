import Templating

/// A feed or a calendar that can be followed.
struct FeedLink: TemplateContext {
  var link: Link
  /// Whose it is.
  var title: String
  var type: String

  static let shape = Shape<FeedLink>(
    "FeedLink", "A feed or a calendar that can be followed",
    Link.fields(of: \.link) + [
      .text("title", "whose it is: the site's or the cluster's name", at: \.title),
      .text("type", "application/atom+xml, application/feed+json, text/calendar", at: \.type),
    ])
}
