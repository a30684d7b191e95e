import Diagnostics

/// Flags of the Government are at most a share of a province's units, at council stage: a rule about the yearly summary, never about one cluster.
///
/// Source: Nghị định 91/2017/NĐ-CP, điều 11 (20%).
enum GovernmentFlagShare: ArchiveRule {
  static let kind = FindingKind(
    "government-flag-share", .warning,
    title: Phrase(vi: "tỷ lệ Cờ thi đua của Chính phủ", en: "the share of Government flags"),
    explanation: Phrase(
      vi:
        "Cờ thi đua của Chính phủ không quá 20% số đơn vị của tỉnh, tính ở bước Hội đồng (Nghị định 91/2017/NĐ-CP, điều 11).",
      en:
        "Flags of the Government go to at most 20% of a province's units, counted at the council (Decree 91/2017/NĐ-CP, art. 11)."
    ))
  static let parameters = ["percent": "20"]

  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void) {
    guard let percent = scope.number("percent") else { return }
    var flags: [Key: (count: Int, grant: AwardGrant)] = [:]
    for grant in archive.grants where grant.stage == .council {
      guard let award = grant.award.map({ archive.registry[$0] }), award.level?.value == .state,
        award.ladder?.value == .title,
        let year = grant.year, scope.holds(kind, in: year), let organiser = organiser(of: grant, archive)
      else { continue }
      let key = Key(year: year, organiser: organiser)
      flags[key] = ((flags[key]?.count ?? 0) + (grant.unitCount ?? 0), flags[key]?.grant ?? grant)
    }
    for (key, found) in flags {
      // The share can be told only where the size of every cluster is known.
      let clusters = archive.registry.clusterHandles.filter {
        archive.registry.organiser(of: $0) == key.organiser && archive.exists($0, in: key.year)
      }
      let sizes = clusters.map { archive.registry.membership(of: $0, in: key.year)?.size }
      guard !sizes.isEmpty, !sizes.contains(nil) else { continue }
      let units = sizes.reduce(0) { $0 + ($1 ?? 0) }
      if found.count * 100 > percent * units {
        let record = archive[found.grant.record]
        report(
          .tooManyFlags(
            found.count, of: units, percent: percent, year: key.year,
            at: record.location(record.awards[found.grant.item].point)))
      }
    }
  }

  private struct Key: Hashable {
    let year: Int
    let organiser: Handle<Unit>
  }

  private static func organiser(of grant: AwardGrant, _ archive: Archive) -> Handle<Unit>? {
    archive[grant.record].organiser?.target ?? grant.clusters.first.flatMap { archive.registry.organiser(of: $0) }
  }
}

extension Finding {
  fileprivate static func tooManyFlags(
    _ count: Int, of units: Int, percent: Int, year: Int, at location: SourceLocation
  ) -> Finding {
    Finding(
      GovernmentFlagShare.kind, at: location,
      Phrase(
        vi: "\(count) Cờ thi đua của Chính phủ trên \(units) đơn vị năm \(year) vượt \(percent)%",
        en: "\(count) flags of the Government for \(units) units in \(year) are more than \(percent)%"),
      help: Phrase(vi: "Kiểm tra số cờ và số đơn vị của các cụm.", en: "Check the flags and the sizes of the clusters.")
    )
  }
}
