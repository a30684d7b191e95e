/// What the items of one record belong to: which of its clusters, which units.
struct Attribution {
  let record: MeetingRecord
  let registry: Registry
  /// The record's clusters.
  let clusters: [Handle<Cluster>]

  init(record: MeetingRecord, registry: Registry) {
    self.record = record
    self.registry = registry
    clusters = record.clusters.compactMap(\.target)
  }

  /// The clusters of an item: the one it names; the record's only one; else those that its units are members of; else all.
  func clusters(of named: Reference<Cluster>?, units: [Handle<Unit>]) -> [Handle<Cluster>] {
    if let target = named?.target { return [target] }
    if clusters.count <= 1 { return clusters }
    let holding = clusters.filter { cluster in
      let members = memberUnits(of: cluster)
      return units.contains { members.contains($0) }
    }
    return holding.isEmpty ? clusters : holding
  }

  func grants(of handle: Handle<MeetingRecord>) -> [AwardGrant] {
    record.awards.enumerated().map { index, item in
      var named: [Handle<Unit>] = []
      if case .units(let units) = item.recipients { named = units.compactMap(\.target) }
      var grant = AwardGrant(
        record: handle, item: index, clusters: clusters(of: item.cluster, units: named), year: record.emulationYear,
        award: item.award.target, stage: item.stage.value, units: named, isWorkedOut: false, unitCount: nil,
        personCount: nil)
      switch item.recipients {
      case .units(let units):
        if let count = item.count?.value {
          grant.unitCount = count
        } else if !units.isEmpty {
          grant.unitCount = units.count
        }
      case .all:
        workOut(&grant, without: [])
      case .others:
        workOut(&grant, without: namedElsewhere(than: index, cluster: grant.clusters.first))
      }
      switch item.persons {
      case .count(let count): grant.personCount = count.value
      case .named(let persons): grant.personCount = persons.count
      case nil: break
      }
      if item.count != nil { grant.unitCount = item.count?.value }
      return grant
    }
  }

  func leaderships(of handle: Handle<MeetingRecord>) -> [ClusterLeadership] {
    record.leadership.flatMap { item in
      let units = ([item.leader].compactMap { $0 } + item.deputies).compactMap(\.target)
      return clusters(of: item.cluster, units: units).compactMap {
        ClusterLeadership(item, cluster: $0, record: handle)
      }
    }
  }

  private func memberUnits(of cluster: Handle<Cluster>) -> [Handle<Unit>] {
    guard let year = record.emulationYear else { return [] }
    return registry.membership(of: cluster, in: year)?.units.compactMap(\.target) ?? []
  }

  /// Fills in "others" or "all" where the list of members is the whole; a count alone where only that is known.
  private func workOut(_ grant: inout AwardGrant, without named: Set<Handle<Unit>>) {
    guard let cluster = grant.clusters.first, grant.clusters.count == 1, let year = record.emulationYear,
      let membership = registry.membership(of: cluster, in: year)
    else { return }
    grant.isWorkedOut = true
    if membership.isComplete {
      grant.units = membership.units.compactMap(\.target).filter { !named.contains($0) }
      grant.unitCount = grant.units.count
    } else if let size = membership.size {
      grant.unitCount = max(0, size - named.count)
    }
  }

  /// The units of the cluster that other items of the record name, or that were not considered.
  private func namedElsewhere(than index: Int, cluster: Handle<Cluster>?) -> Set<Handle<Unit>> {
    var named = Set(record.excluded.compactMap(\.unit.target))
    for (other, item) in record.awards.enumerated() where other != index {
      if case .units(let units) = item.recipients { named.formUnion(units.compactMap(\.target)) }
    }
    guard let cluster else { return named }
    let members = memberUnits(of: cluster)
    return members.isEmpty ? named : named.intersection(members)
  }
}
