import Diagnostics

/// Two records, or a record and the registry, name different leaders of one cluster and year.
enum LeadershipContradiction: ArchiveRule {
  static let kind = FindingKind(
    "leadership-contradiction", .warning,
    title: Phrase(vi: "hai nguồn nêu hai đơn vị trưởng", en: "two sources, two leaders"),
    explanation: Phrase(
      vi:
        "Hai bản tin nêu hai đơn vị trưởng khác nhau cho cùng một cụm và năm. Bảng tổng hợp lấy bản tin sớm hơn; sửa một bản tin hoặc ghi accept kèm lý do.",
      en:
        "Two records name different leaders for one cluster and year. The summary takes the earlier record; mend one, or accept the finding with the reason."
    ))

  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void) {
    for (place, item) in archive.leaderships.enumerated() {
      guard let leader = item.leader, let target = leader.target, scope.holds(kind, in: item.year) else { continue }
      // Facts of one cluster and year stand together, in the order in which they count.
      guard
        let counted = archive.leaderships[..<place].reversed().prefix(while: {
          $0.cluster == item.cluster && $0.year == item.year
        })
        .reversed().first(where: { $0.leader?.target != nil }),
        let other = counted.leader, let otherTarget = other.target, otherTarget != target
      else { continue }
      report(
        .contradiction(
          archive.registry[target], archive.registry[otherTarget], year: item.year, at: location(leader, item, archive),
          other: location(other, counted, archive)))
    }
  }

  private static func location(_ reference: Reference<Unit>, _ item: ClusterLeadership, _ archive: Archive)
    -> SourceLocation
  {
    SourceLocation(
      path: item.record.map { archive[$0].path } ?? archive.registry[item.cluster].path, point: reference.point)
  }
}

extension Finding {
  fileprivate static func contradiction(
    _ unit: Unit, _ other: Unit, year: Int, at location: SourceLocation, other otherLocation: SourceLocation
  ) -> Finding {
    Finding(
      LeadershipContradiction.kind, at: location,
      Phrase(
        vi: "ở đây đơn vị trưởng năm \(year) là “\(unit.name.value)”, nơi khác là “\(other.name.value)”",
        en: "here “\(unit.name.value)” leads in \(year), elsewhere “\(other.name.value)” does"),
      help: Phrase(
        vi: "Sửa nơi sai, hoặc ghi “accept” kèm lý do.", en: "Mend the wrong one, or accept it with the reason."),
      related: [Note(otherLocation, Phrase(vi: "nơi khác ở đây", en: "the other one is here"))])
  }
}
