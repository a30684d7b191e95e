import Templating

/// A heading (a month, a year, a cluster; href perhaps) and its meetings.
struct MeetingGroup: TemplateContext {
  var term: Term
  var id: String
  var count: Int
  var meetings: [MeetingItem] = []
  var more: Link?

  static let shape = Shape<MeetingGroup>(
    "MeetingGroup", "A heading (a month, a year, a cluster; href perhaps) and its meetings",
    Term.fields(of: \.term) + [
      .text("id", "an id, unique on the page", at: \.id),
      .number("count", "how many meetings there are, shown or not", at: \.count),
      .list("meetings", "the meetings; the newest of them where there are too many for the page", at: \.meetings),
      .optionalRecord("more", "the page of all of them, where not all are shown", at: \.more),
    ])
}
