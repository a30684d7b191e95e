import Diagnostics

/// Every cluster has a compact signing, a mid-year review and an annual review in a year; what has not been reported is told, once a cluster
/// and year, for the years of which something has been reported.
enum MissingMeetings: ArchiveRule {
  static let kind = FindingKind(
    "missing-meetings", .information, title: Phrase(vi: "cuộc họp chưa có bản tin", en: "meetings without a record"),
    explanation: Phrase(
      vi:
        "Mỗi năm một cụm ký kết giao ước, sơ kết và tổng kết. Bảng tổng hợp năm cũng liệt kê những cuộc họp chưa có bản tin.",
      en:
        "In a year a cluster signs a compact, reviews the half year and the year. The yearly summary lists what has no record too."
    ))

  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void) {
    for handle in archive.registry.clusterHandles where archive.isSummed(handle) {
      let records = archive.records(of: handle)
      for year in Set(records.compactMap { archive.emulationYear(of: $0) }).sorted() where scope.holds(kind, in: year) {
        var missing: [MeetingKind] = []
        if !records.contains(where: { archive.signedCompactYear(of: $0) == year }) { missing.append(.compactSigning) }
        for kind in [MeetingKind.midyearReview, .annualReview]
        where !records.contains(where: { archive.emulationYear(of: $0) == year && archive[$0].has(kind) }) {
          missing.append(kind)
        }
        if !missing.isEmpty { report(.meetingsMissing(missing, of: archive.registry[handle], in: year)) }
      }
    }
  }
}

extension Finding {
  fileprivate static func meetingsMissing(_ kinds: [MeetingKind], of cluster: Cluster, in year: Int) -> Finding {
    let vi = kinds.map(\.vietnamese).joined(separator: ", ")
    let en = kinds.map(\.rawValue).joined(separator: ", ")
    return Finding(
      MissingMeetings.kind, at: SourceLocation(path: cluster.path, point: cluster.name.point),
      Phrase(vi: "năm \(year) chưa có bản tin về: \(vi)", en: "no record of \(year) tells of: \(en)"))
  }
}
