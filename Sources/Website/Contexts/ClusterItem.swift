import Templating

/// A cluster in a list.
struct ClusterItem: TemplateContext {
  var link: Link
  var kind: String
  var scope: String?
  var unitCount: String?
  var leaderWord: String
  var leader: Term?
  var leaderYear: String?
  var meetingCount: Int
  var latest: DateText?
  var ended: DateText?

  static let shape = Shape<ClusterItem>(
    "ClusterItem", "A cluster in a list",
    Link.fields(of: \.link) + [
      .text("kind", "words.cluster-kind.…", at: \.kind),
      .optionalText("scope", "its scope", at: \.scope),
      .optionalText("unit-count", "how many units", at: \.unitCount),
      .text("leader-word", "the word for the leader", at: \.leaderWord),
      .optionalRecord("leader", "of the newest year known", at: \.leader),
      .optionalText("leader-year", "the leader's year", at: \.leaderYear),
      .number("meeting-count", "how many meetings", at: \.meetingCount),
      .optionalRecord("latest", "the latest", at: \.latest),
      .optionalRecord("ended", "when it ended", at: \.ended),
    ])
}
