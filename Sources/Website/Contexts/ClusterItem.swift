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
      .text("kind", "words.cluster-kind.…") { $0.kind },
      .optionalText("scope", "its scope") { $0.scope },
      .optionalText("unit-count", "how many units") { $0.unitCount },
      .text("leader-word", "the word for the leader") { $0.leaderWord },
      .optionalRecord("leader", "of the newest year known", at: \.leader),
      .optionalText("leader-year", "the leader's year") { $0.leaderYear },
      .number("meeting-count", "how many meetings") { $0.meetingCount },
      .optionalRecord("latest", "the latest", at: \.latest),
      .optionalRecord("ended", "when it ended", at: \.ended),
    ])
}
