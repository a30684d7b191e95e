import Diagnostics

/// A score exceeds the scale's maximum by the bonus at most (97 + 10 = 107 of 100 is a real form).
enum ScoreAboveScale: RecordRule {
  static let kind = FindingKind(
    "score-above-scale", .warning, title: Phrase(vi: "điểm vượt thang điểm", en: "a score above the scale"),
    explanation: Phrase(
      vi: "Điểm không vượt quá thang điểm (scale) cộng điểm thưởng tối đa (bonus). Kiểm tra lại điểm, hoặc ghi bonus.",
      en: "A score does not exceed the scale plus the greatest bonus. Check the score, or tell the bonus."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    for results in record.results {
      guard let scale = results.scale?.value, let most = scale.adding(results.bonus?.value ?? .zero) else { continue }
      for line in results.ranking {
        for score in [line.own, line.score].compactMap({ $0 }) where most < score.value {
          report(
            .scoreAboveScale(
              score.value, most: most, at: SourceLocation(path: line.file ?? record.path, point: score.point)))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func scoreAboveScale(_ score: ExactDecimal, most: ExactDecimal, at location: SourceLocation)
    -> Finding
  {
    Finding(
      ScoreAboveScale.kind, at: location,
      Phrase(
        vi: "điểm \(score.vietnamese) lớn hơn mức cao nhất \(most.vietnamese) (thang điểm cộng điểm thưởng)",
        en: "the score \(score.plain) is above \(most.plain), the scale and the bonus together"),
      help: Phrase(
        vi: "Kiểm tra điểm này, hoặc khóa scale và bonus của results.",
        en: "Check this score, or the keys scale and bonus of results."))
  }
}
