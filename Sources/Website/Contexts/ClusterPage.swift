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
      .text("kind", "its kind", at: \.kind),
      .optionalRecord("organiser", "the organiser", at: \.organiser),
      .optionalText("scope", "its scope", at: \.scope),
      .optionalRecord("founded", "12/QĐ-UBND, ngày 01 tháng 3 năm 2011", at: \.founded),
      .optionalRecord("part-of", "the cluster that holds it", at: \.partOf),
      .list("parts", "the clusters that it holds", at: \.parts),
      .optionalRecord("ended", "when it ended", at: \.ended),
      .texts("aliases", "other names", at: \.aliases),
      .list("names", "only where there is more than one", at: \.names),
      .list("predecessors", "what became this", at: \.predecessors),
      .list("successors", "what this became", at: \.successors),
      .list("membership", "newest first", at: \.membership),
      .optionalRecord("leaders", "newest first; absent when nothing is known", at: \.leaders),
      .optionalRecord(
        "ranks", "a picture: the ranks of its units over the years; absent when none is known", at: \.ranks),
      .list("awards", "one for each year, newest first", at: \.awards),
      .list("meetings", "by year, newest first", at: \.meetings),
      .list("timeline", "newest year first", at: \.timeline),
      .list("follow", "the cluster's feeds and calendar", at: \.follow),
      .list("notes", "the numbered notes of the page", at: \.notes),
    ])
}
