import Diagnostics

/// A unit that is awarded, scored or elected is a member of that cluster in that year. An error where the list is declared complete.
enum MembershipRule: RecordRule {
  static let kind = FindingKind(
    "membership", .warning, title: Phrase(vi: "đơn vị không thuộc cụm", en: "a unit that is no member of the cluster"),
    explanation: Phrase(
      vi:
        "Đơn vị được khen, chấm điểm hoặc bầu phải là thành viên của cụm trong năm đó. Khi danh sách thành viên ghi complete: true thì đây là lỗi.",
      en:
        "A unit that is awarded, scored or elected is a member of the cluster in that year. An error where the list of members says complete: true."
    ))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    guard let reviewed = record.emulationYear else { return }
    let clusters = record.clusters.compactMap(\.target)
    guard !clusters.isEmpty else { return }
    func check(
      _ unit: Handle<Unit>?, _ named: Handle<Cluster>?, in year: Int, at location: @autoclosure () -> SourceLocation
    ) {
      guard let unit else { return }
      let meant = named.map { [$0] } ?? clusters
      // A unit belongs to one of the clusters that the item may mean; a cluster whose members nobody lists says nothing.
      let lists = meant.map { scope.registry.membership(of: $0, in: year) }
      guard
        lists.allSatisfy({ list in list.map { !$0.units.isEmpty && !$0.units.contains { $0.target == unit } } ?? false }
        )
      else { return }
      report(
        .notAMember(
          scope.registry[unit], of: meant.map { scope.registry[$0] }, in: year, at: location(),
          isComplete: lists.allSatisfy { $0?.isComplete ?? false }))
    }
    func check(_ reference: Reference<Unit>?, _ named: Reference<Cluster>?, in year: Int) {
      guard let reference else { return }
      check(
        reference.target, named?.target, in: year, at: SourceLocation(path: record.path, point: reference.point))
    }
    for item in record.awards {
      if case .units(let units) = item.recipients { for unit in units { check(unit, item.cluster, in: reviewed) } }
    }
    for item in record.leadership {
      guard let year = item.year?.value else { continue }
      check(item.leader, item.cluster, in: year)
      for deputy in item.deputies { check(deputy, item.cluster, in: year) }
    }
    for results in record.results {
      let ranking = results.ranking
      // Of a line no more is looked at than its unit and its cluster: a whole one holds a dozen references.
      for line in ranking.indices {
        check(
          ranking[line].unit.target, (ranking[line].cluster ?? results.cluster)?.target, in: reviewed,
          at: SourceLocation(path: ranking[line].file ?? record.path, point: ranking[line].unit.point))
      }
    }
  }
}

extension Finding {
  fileprivate static func notAMember(
    _ unit: Unit, of clusters: [Cluster], in year: Int, at location: SourceLocation, isComplete: Bool
  ) -> Finding {
    let names = clusters.map(\.id).joined(separator: ", ")
    return Finding(
      MembershipRule.kind, at: location,
      Phrase(
        vi: "“\(unit.name.value)” không có trong danh sách thành viên năm \(year) của \(names)",
        en: "“\(unit.name.value)” is not among the members of \(names) in \(year)"),
      help: Phrase(
        vi: "Sửa tên đơn vị, hoặc bổ sung danh sách members của cụm (từ năm \(year)).",
        en: "Mend the unit's name, or complete the cluster's list members (from \(year))."),
      related: clusters.compactMap { cluster in
        cluster.membership(in: year).map {
          Note(
            SourceLocation(path: cluster.path, point: $0.point),
            Phrase(vi: "danh sách thành viên ở đây", en: "the members are listed here"))
        }
      }, severity: isComplete ? .error : nil)
  }
}
