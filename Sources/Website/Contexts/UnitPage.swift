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
      .text("kind", "its kind") { $0.kind },
      .optionalRecord("parent", "what it is under", at: \.parent),
      .optionalText("period", "01/9/1999 – 30/6/2025") { $0.period },
      .optionalRecord("ended", "when it ended", at: \.ended),
      .texts("aliases", "other names") { $0.aliases },
      .list("figures", "awards of the top kinds, years as leader; may be empty") { $0.figures },
      .list("names", "only where there is more than one") { $0.names },
      .list("predecessors", "what became this") { $0.predecessors },
      .list("successors", "what this became") { $0.successors },
      .list("memberships", "the clusters it is a member of") { $0.memberships },
      .list("offices", "newest first") { $0.offices },
      .list("awards", "newest year first, then by the award's order") { $0.awards },
      .list("ranks", "the ranks") { $0.ranks },
      .list("mentions", "by year, newest first") { $0.mentions },
      .list("organised", "the clusters that it organises") { $0.organised },
      .list("timeline", "newest year first") { $0.timeline },
      .list("notes", "the numbered notes of the page") { $0.notes },
    ])
}
