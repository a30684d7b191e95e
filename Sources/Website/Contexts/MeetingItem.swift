import Templating

/// A meeting in a list; text is its title.
struct MeetingItem: TemplateContext {
  var link: Link
  var date: DateText?
  var time: String?
  var kinds: [String] = []
  var clusters: [Term] = []
  var organiser: String?
  var venue: String?
  var status: String?
  var summary: String?

  static let shape = Shape<MeetingItem>(
    "MeetingItem", "A meeting in a list; text is its title",
    Link.fields(of: \.link) + [
      .optionalRecord("date", "the date", at: \.date),
      .optionalText("time", "chiều; 14:00", at: \.time),
      .texts("kinds", "what the meeting was for", at: \.kinds),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .optionalText("organiser", "shown where clusters of several organisers meet on one page", at: \.organiser),
      .optionalText("venue", "the place", at: \.venue),
      .optionalText("status", "words.status.planned, .cancelled, .withdrawn; absent when held", at: \.status),
      .optionalText("summary", "one or two sentences", at: \.summary),
    ])
}
