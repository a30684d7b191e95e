import Emulation

extension Composer {
  /// Leaders and deputies of a cluster by year.
  mutating func leaderTable(
    _ items: [ClusterLeadership], cluster handle: Handle<Cluster>, showsCluster: Bool, withSources: Bool
  ) -> LeaderTable {
    var rows: [LeaderRow] = []
    for item in items {
      let date = item.record.map { archive[$0].namesDate } ?? .year(item.year)
      let meant = "\(words["date.year"]) \(item.year)"
      var yearTerm = year(item.year)
      yearTerm.note = note(item.remark, meant: meant)
      rows.append(
        LeaderRow(
          term: yearTerm, leader: item.leader.map { unit($0, at: date) }, deputies: units(item.deputies, at: date),
          by: item.by.map { words["by", $0] }, decision: item.decision,
          sources: withSources ? sources(item.records) : []))
    }
    return LeaderTable(
      cluster: showsCluster ? cluster(handle) : nil, leaderWord: leaderWord(handle), deputyWord: deputyWord(handle),
      withBy: rows.contains { $0.by != nil || $0.decision != nil },
      withSources: withSources && rows.contains { !$0.sources.isEmpty },
      rows: rows)
  }

  /// A cluster in a list, with its newest known leader.
  func clusterItem(_ handle: Handle<Cluster>) -> ClusterItem {
    let cluster = registry[handle]
    let records = archive.records(of: handle).filter { edition.addresses.record($0) != nil }
    let newest = archive.leaderships(of: handle).last { $0.leader?.target != nil }
    let latest = records.last { archive.isHeld($0) && archive[$0].eventDate != .unknown }
    let size = cluster.memberships.max { ($0.from?.value ?? 0) < ($1.from?.value ?? 0) }?.size
    return ClusterItem(
      link: Link(text: cluster.name.value, href: link(to: Addresses.cluster(cluster.id))),
      kind: words["cluster-kind", cluster.kind.value],
      scope: cluster.scope.map { words["scope", $0.value] }, unitCount: size.map(String.init),
      leaderWord: leaderWord(handle),
      leader: newest?.leader?.target.map { unit($0, at: .year(newest?.year ?? 0)) },
      leaderYear: newest.map { String($0.year) },
      meetingCount: records.count, latest: latest.map { date(archive[$0].eventDate) },
      ended: cluster.valid.until.map { date($0.value) })
  }

  /// Clusters by organiser, in the order of the registry's units.
  func clusterGroups() -> [ClusterGroup] {
    registry.unitHandles.compactMap { organiser in
      let clusters = edition.units.organised[Int(organiser.index)]
      guard !clusters.isEmpty else { return nil }
      let unit = registry[organiser]
      return ClusterGroup(
        term: Term(
          text: unit.name.value, href: link(to: Addresses.unit(unit.id.value)), language: edition.foreignLanguage),
        id: "to-chuc-\(unit.id.value)", count: clusters.count, clusters: clusters.map { clusterItem($0) })
    }
  }
}
