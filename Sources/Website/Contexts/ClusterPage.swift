import Templating

/// The page cum/ID.html.
struct ClusterPage: TemplateContext {
  var frame: Frame
  var kind: String
  var organiser: Term?
  var scope: String?
  var founded: Term?
  var partOf: Term?
  var parts: [Term] = []
  var ended: DateText?
  var aliases: [String] = []
  var names: [DatedNameItem] = []
  var predecessors: [SuccessionItem] = []
  var successors: [SuccessionItem] = []
  var membership: [MembershipPeriod] = []
  var leaders: LeaderTable?
  /// The ranks of its units over the years.
  var ranks: Chart?
  var awards: [AwardTable] = []
  var meetings: [MeetingGroup] = []
  var timeline: [TimelineYear] = []
  var notes: [Note] = []
  var follow: [FeedLink] = []

  static let shape = Shape<ClusterPage>(
    "cluster", "The page cum/ID.html",
    Frame.fields(of: \.frame) + [
      .text("kind", "its kind") { $0.kind },
      .optionalRecord("organiser", "the organiser", at: \.organiser),
      .optionalText("scope", "its scope") { $0.scope },
      .optionalRecord("founded", "12/QĐ-UBND, ngày 01 tháng 3 năm 2011", at: \.founded),
      .optionalRecord("part-of", "the cluster that holds it", at: \.partOf),
      .list("parts", "the clusters that it holds") { $0.parts },
      .optionalRecord("ended", "when it ended", at: \.ended),
      .texts("aliases", "other names") { $0.aliases },
      .list("names", "only where there is more than one") { $0.names },
      .list("predecessors", "what became this") { $0.predecessors },
      .list("successors", "what this became") { $0.successors },
      .list("membership", "newest first") { $0.membership },
      .optionalRecord("leaders", "newest first; absent when nothing is known", at: \.leaders),
      .optionalRecord(
        "ranks", "a picture: the ranks of its units over the years; absent when none is known", at: \.ranks),
      .list("awards", "one for each year, newest first") { $0.awards },
      .list("meetings", "by year, newest first") { $0.meetings },
      .list("timeline", "newest year first") { $0.timeline },
      .list("follow", "the cluster's feeds and calendar") { $0.follow },
      .list("notes", "the numbered notes of the page") { $0.notes },
    ])
}
