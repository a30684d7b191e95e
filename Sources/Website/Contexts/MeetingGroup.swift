import Templating

/// A heading (a month, a year, a cluster; href perhaps) and its meetings.
struct MeetingGroup: TemplateContext {
  var term: Term
  var id: String
  var meetings: [MeetingItem] = []

  static let shape = Shape<MeetingGroup>(
    "MeetingGroup", "A heading (a month, a year, a cluster; href perhaps) and its meetings",
    Term.fields { $0.term } + [
      .text("id", "an id, unique on the page") { $0.id },
      .list("meetings", "the meetings") { $0.meetings },
    ])
}
