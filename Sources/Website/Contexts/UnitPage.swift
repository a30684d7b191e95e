import Templating

/// The page don-vi/ID.html.
struct UnitPage: TemplateContext {
  var frame: Frame
  var kind: String
  var parent: Term?
  var period: String?
  var ended: DateText?
  var aliases: [String] = []
  var figures: [Figure] = []
  var names: [DatedNameItem] = []
  var predecessors: [SuccessionItem] = []
  var successors: [SuccessionItem] = []
  var memberships: [MembershipItem] = []
  var offices: [Office] = []
  var awards: [UnitAward] = []
  var ranks: [UnitRank] = []
  var mentions: [MeetingGroup] = []
  var organised: [ClusterItem] = []
  var timeline: [TimelineYear] = []
  var notes: [Note] = []

  static let shape = Shape<UnitPage>(
    "unit", "The page don-vi/ID.html",
    Frame.fields(of: \.frame) + [
      .text("kind", "its kind", at: \.kind),
      .optionalRecord("parent", "what it is under", at: \.parent),
      .optionalText("period", "01/9/1999 – 30/6/2025", at: \.period),
      .optionalRecord("ended", "when it ended", at: \.ended),
      .texts("aliases", "other names", at: \.aliases),
      .list("figures", "awards of the top kinds, years as leader; may be empty", at: \.figures),
      .list("names", "only where there is more than one", at: \.names),
      .list("predecessors", "what became this", at: \.predecessors),
      .list("successors", "what this became", at: \.successors),
      .list("memberships", "the clusters it is a member of", at: \.memberships),
      .list("offices", "newest first", at: \.offices),
      .list("awards", "newest year first, then by the award's order", at: \.awards),
      .list("ranks", "the ranks", at: \.ranks),
      .list("mentions", "by year, newest first", at: \.mentions),
      .list("organised", "the clusters that it organises", at: \.organised),
      .list("timeline", "newest year first", at: \.timeline),
      .list("notes", "the numbered notes of the page", at: \.notes),
    ])
}
