import Diagnostics

/// How units were compared.
package enum ResultsMethod: String, Enumeration {
  case scoring
  case selfScoring = "self-scoring"
  case secretBallot = "secret-ballot"
  case showOfVotes = "show-of-votes"
  case ballot, acclamation, consensus

  package static let words: [(ResultsMethod, [String])] = [
    (.scoring, ["chấm điểm"]), (.selfScoring, ["tự chấm", "tự chấm điểm"]), (.secretBallot, ["bỏ phiếu kín"]),
    (.showOfVotes, ["biểu quyết"]), (.ballot, ["bỏ phiếu"]), (.acclamation, ["suy tôn"]),
    (.consensus, ["thống nhất", "hiệp thương"]),
  ]
}

/// Whether a source tells the results of a scoring or vote that took place.
package enum ResultsOutcome: String, Enumeration {
  case reported, partly
  case notReported = "not-reported"

  package static let words: [(ResultsOutcome, [String])] = [
    (.reported, ["có công bố", "đã công bố"]), (.partly, ["công bố một phần"]),
    (.notReported, ["không công bố", "chưa công bố", "không nêu"]),
  ]
}

/// The scores, ranks and grades of a meeting.
package struct Results: Sendable, Hashable {
  /// The greatest score without bonus.
  package var scale: Fact<ExactDecimal>?
  /// The greatest bonus.
  package var bonus: Fact<ExactDecimal>?
  package var methods: [Fact<ResultsMethod>] = []
  package var outcome: Fact<ResultsOutcome>?
  package var ranking: [RankedUnit] = []
  /// The CSV that holds the ranking instead, beside the record.
  package var file: Fact<String>?
  package var grades: [GradeCount] = []
  /// Which cluster, where a record is of several.
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// One unit's line in a ranking. Every figure may be missing, and missing is not zero.
package struct RankedUnit: Sendable, Hashable {
  package var unit: Reference<Unit>
  /// The unit's own score (tự chấm).
  package var own: Fact<ExactDecimal>?
  /// The cluster's score (cụm chấm).
  package var score: Fact<ExactDecimal>?
  package var bonus: Fact<ExactDecimal>?
  package var penalty: Fact<ExactDecimal>?
  /// The rank as the source tells it; it wins over one worked out.
  package var rank: Fact<Int>?
  package var grade: Fact<String>?
  package var votes: Fact<Votes>?
  package var cluster: Reference<Cluster>?
  /// The file where this line stands, where that is a CSV and not the record.
  package var file: String?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) {
    self.point = point
    unit = Reference("", at: point)
  }

  /// Score + bonus − penalty; nil where no score is told or the sum cannot be held.
  package var total: ExactDecimal? {
    guard var sum = score?.value else { return nil }
    if let bonus { guard let next = sum.adding(bonus.value) else { return nil }; sum = next }
    if let penalty { guard let next = sum.subtracting(penalty.value) else { return nil }; sum = next }
    return sum
  }
}

/// How many units got a grade.
package struct GradeCount: Sendable, Hashable {
  package var grade: Fact<String>?
  package var count: Fact<Int>?
  package var units: [Reference<Unit>] = []
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A unit that was not considered, and why.
package struct Exclusion: Sendable, Hashable {
  package var unit: Reference<Unit>
  package var reason: Fact<String>?
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) {
    self.point = point
    unit = Reference("", at: point)
  }
}
