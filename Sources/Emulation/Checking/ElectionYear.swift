import Diagnostics

/// A meeting that reviews year N elects for N + 1.
enum ElectionYear: RecordRule {
  static let kind = FindingKind(
    "election-year", .warning,
    title: Phrase(vi: "bầu cho chính năm đang tổng kết", en: "an election for the year under review"),
    explanation: Phrase(
      vi: "Hội nghị tổng kết năm N bầu Cụm trưởng cho năm N+1. Nếu nguồn in năm N, ghi year: N+1 và as-printed: năm N.",
      en: "A review of year N elects for N+1. If the source prints N, write year: N+1 with as-printed."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    guard record.has(.annualReview), let reviewed = record.emulationYear else { return }
    for item in record.leadership {
      guard let year = item.year, year.value == reviewed, let by = item.by?.value, by == .election || by == .acclamation
      else { continue }
      report(.electionForReviewedYear(reviewed, at: record.location(year.point)))
    }
  }
}

extension Finding {
  fileprivate static func electionForReviewedYear(_ year: Int, at location: SourceLocation) -> Finding {
    Finding(
      ElectionYear.kind, at: location,
      Phrase(
        vi: "hội nghị tổng kết năm \(year) thường bầu cho năm \(year + 1), không phải năm \(year)",
        en: "a review of \(year) usually elects for \(year + 1), not for \(year)"),
      help: Phrase(
        vi: "Nếu nguồn in nhầm: “year: \(year + 1)” và “as-printed: năm \(year)”.",
        en: "If the source misprints it: “year: \(year + 1)” and “as-printed: năm \(year)”."))
  }
}
