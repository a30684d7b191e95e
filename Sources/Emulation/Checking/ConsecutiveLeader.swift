import Diagnostics

/// The same leader in consecutive years: worth knowing.
enum ConsecutiveLeader: ArchiveRule {
  static let kind = FindingKind(
    "consecutive-leader", .information,
    title: Phrase(vi: "cùng một đơn vị trưởng hai năm liền", en: "the same leader in consecutive years"),
    explanation: Phrase(
      vi: "Vai trò trưởng thường luân phiên; hai năm liền cùng một đơn vị có thể là in nhầm năm. Chỉ để biết.",
      en: "The lead usually rotates; the same unit in two years running may be a misprinted year. For information only."
    ))

  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void) {
    for (place, item) in archive.leaderships.enumerated() {
      guard let record = item.record, let leader = item.leader, let target = leader.target,
        scope.holds(kind, in: item.year)
      else { continue }
      // Facts of one cluster stand together, by year.
      let before = archive.leaderships[..<place].reversed().prefix {
        $0.cluster == item.cluster && $0.year >= item.year - 1
      }
      if before.contains(where: { $0.year == item.year - 1 && $0.leader?.target == target }) {
        report(.sameLeader(archive.registry[target], year: item.year, at: archive[record].location(leader.point)))
      }
    }
  }
}

extension Finding {
  fileprivate static func sameLeader(_ unit: Unit, year: Int, at location: SourceLocation) -> Finding {
    Finding(
      ConsecutiveLeader.kind, at: location,
      Phrase(
        vi: "“\(unit.name.value)” là đơn vị trưởng cả năm \(year - 1) và năm \(year)",
        en: "“\(unit.name.value)” leads in \(year - 1) and in \(year)"))
  }
}
