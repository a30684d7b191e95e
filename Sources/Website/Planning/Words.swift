import Bytes
import Emulation
import Files

/// The words of the interface, by dotted names: `kind.annual-review` → "Tổng kết". They are data: no word that a reader sees is in code.
package struct Words: Sendable {
  private let texts: [String: String]
  /// Of all words and their names.
  let fingerprint: Fingerprint

  /// - Parameter texts: every word by its dotted name.
  package init(_ texts: [String: String]) {
    self.texts = texts
    var sum = Fingerprint.zero
    for (name, text) in texts {
      var mixer = FingerprintMixer()
      mixer.add(name)
      mixer.add(text)
      sum &+= mixer.fingerprint
    }
    fingerprint = sum
  }

  /// The word of that name; empty where there is none, which ``missing`` has told before.
  package subscript(name: String) -> String { texts[name] ?? "" }

  /// The word for a case of an enumeration: `kind` and `annual-review`.
  package subscript<Value: Enumeration>(group: String, value: Value) -> String {
    self[String(joining: group, ".", value.rawValue)]
  }

  /// The word if there is one.
  package func ifKnown(_ name: String) -> String? { texts[name] }

  /// The names that the program needs and that are not among `texts`.
  package static func missing(in texts: [String: String]) -> [String] { needed.filter { texts[$0] == nil } }

  /// Every name that the program looks up.
  package static let needed: [String] = {
    func all<Value: Enumeration>(_ group: String, _ type: Value.Type) -> [String] {
      Value.allCases.map { "\(group).\($0.rawValue)" }
    }
    return [
      all("kind", MeetingKind.self), all("status", MeetingStatus.self), ["status.withdrawn"], all("time", DayPart.self),
      all("mode", MeetingMode.self), all("stage", AwardStage.self), all("stage-note", AwardStage.self),
      ["others.rest", "others.all"],
      all("outcome", ResultsOutcome.self), all("method", ResultsMethod.self), all("by", SelectionMethod.self),
      all("certainty", Certainty.self), all("to", CommendationRecipients.self), all("counted-as", CountedAs.self),
      all("occasion", CommendationOccasion.self), ["bound.at-least"], all("level", CommendationLevel.self),
      all("scope", Scope.self),
      ["role.participant"], all("role", ParticipantRole.self), all("cluster-kind", ClusterKind.self),
      all("leader", ClusterKind.self),
      all("deputy", ClusterKind.self), all("succession", SuccessionKind.self), ["unit-kind.other"], fixed,
      TableWords.needed,
      downloads, charts,
    ].flatMap { $0 }
  }()

  private static let downloads = [
    "download.workbook", "download.document", "download.data", "download.about-workbook", "download.about-document",
    "download.about-data",
    "download.about-table", "report.subject", "report.situation", "report.awards", "report.lacking",
    "report.lacking-meetings",
    "report.lacking-leaders", "report.lacking-results", "report.annex", "download.package", "download.about-package",
  ]

  private static let charts =
    [
      "awards-units", "awards-persons", "ranks", "meetings", "meetings-table", "missing", "missing-long", "other-time",
      "before", "after", "reporting", "any-meeting", "reported", "of-clusters", "letter.compact-signing",
      "letter.midyear-review", "letter.annual-review", "letter.other",
    ].map { "chart.\($0)" } + ["medals.title", "medals.first-ranks"]

  private static let fixed = [
    "follow.atom", "follow.json", "follow.calendar", "redirect.title", "about.home", "about.archive-index",
    "about.archive-year", "about.archive-month", "about.cluster-index", "about.cluster", "about.unit-index",
    "about.search",
    "about.unit", "about.summary-index", "about.summary",
    "undated", "navigation.archive", "navigation.clusters", "navigation.units", "navigation.summaries", "home",
    "home-page.title",
    "archive-index.title", "archive-year.title", "archive-month.title", "archive-month.part", "names.since",
    "unit.ended", "cluster.ended", "cluster.founded",
    "column.rank", "cluster-index.title", "unit-index.title",
    "summary.title",
    "summary.index-title", "not-found.title", "search.title", "column.cluster", "column.award", "column.unit-count",
    "column.person-count", "column.year",
    "date.year", "date.from", "date.until", "figure.meetings", "figure.reporting",
    "figure.proposed-units",
    "figure.proposed-persons", "figure.next-leaders", "figure.movements", "figure.commended", "figure.of-clusters",
    "figure.clusters",
    "figure.led-years", "summary.remark-bounds", "summary.remark-withdrawn", "summary.remark-source", "field.other",
  ]
}
