import Diagnostics

/// A count of units is no less than the units that are named.
enum CountBelowNames: RecordRule {
  static let kind = FindingKind(
    "count-below-names", .error, title: Phrase(vi: "số lượng ít hơn số đơn vị nêu tên", en: "a count below the names"),
    explanation: Phrase(
      vi: "count là tổng số đơn vị; nó không thể nhỏ hơn số đơn vị nêu trong to hoặc units.",
      en: "count is how many units there are; it cannot be less than the units that to or units names."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    for item in record.awards {
      guard case .units(let units) = item.recipients, let count = item.count, count.value < units.count else {
        continue
      }
      report(.countBelowNames(count.value, named: units.count, at: record.location(count.point)))
    }
    for grade in record.results.flatMap(\.grades) {
      guard let count = grade.count, count.value < grade.units.count else { continue }
      report(.countBelowNames(count.value, named: grade.units.count, at: record.location(count.point)))
    }
  }
}

extension Finding {
  fileprivate static func countBelowNames(_ count: Int, named: Int, at location: SourceLocation) -> Finding {
    Finding(
      CountBelowNames.kind, at: location,
      Phrase(
        vi: "count là \(count) nhưng nêu tên \(named) đơn vị", en: "count is \(count), but \(named) units are named"),
      help: Phrase(
        vi: "Sửa count, hoặc bỏ count vì tên đã đủ.", en: "Mend count, or leave it out since the names are all."))
  }
}
