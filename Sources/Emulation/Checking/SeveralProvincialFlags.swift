import Diagnostics

/// More than one provincial flag in a cluster: worth knowing only; real clusters propose two to four.
enum SeveralProvincialFlags: RecordRule {
  static let kind = FindingKind(
    "several-provincial-flags", .information,
    title: Phrase(vi: "nhiều cờ thi đua cấp tỉnh trong một cụm", en: "several provincial flags in one cluster"),
    explanation: Phrase(
      vi: "Một cụm thường đề nghị một cờ thi đua cấp tỉnh; thực tế có cụm đề nghị hai đến bốn. Chỉ để biết.",
      en: "A cluster usually proposes one provincial flag; real ones propose two to four. For information only."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    guard !record.clusters.isEmpty else { return }
    var counts: [Handle<Cluster>?: (flags: Int, point: SourcePoint)] = [:]
    for item in record.awards where item.stage.value == .proposed {
      guard let award = item.award.target.map({ scope.registry[$0] }), award.level?.value == .province,
        award.ladder?.value == .title
      else { continue }
      var flags = item.count?.value ?? 0
      if case .units(let units) = item.recipients { flags = max(flags, units.count) }
      let cluster = item.cluster?.target
      counts[cluster] = ((counts[cluster]?.flags ?? 0) + flags, counts[cluster]?.point ?? item.point)
    }
    for count in counts.values where count.flags > 1 {
      report(.severalFlags(count.flags, at: record.location(count.point)))
    }
  }
}

extension Finding {
  fileprivate static func severalFlags(_ count: Int, at location: SourceLocation) -> Finding {
    Finding(
      SeveralProvincialFlags.kind, at: location,
      Phrase(vi: "cụm đề nghị \(count) cờ thi đua cấp tỉnh", en: "the cluster proposes \(count) provincial flags"))
  }
}
