import Emulation
import Files

/// What is told of each unit, gathered in one pass over the archive.
package struct UnitIndex: Sendable {
  /// By unit: records that name it, earliest first.
  private(set) var mentions: [[Handle<MeetingRecord>]]
  /// By unit: places in the archive's grants.
  private(set) var grants: [[Int]]
  /// By unit: rankings that hold it.
  private(set) var ranks: [[Rank]]
  /// By unit: places in the archive's leaderships.
  private(set) var offices: [[Int]]
  /// By unit: clusters and the lists of members that hold it.
  private(set) var memberships: [[(cluster: Handle<Cluster>, membership: Int)]]
  /// By unit: the clusters that it organises, in the order of their ids.
  private(set) var organised: [[Handle<Cluster>]]

  struct Rank: Sendable {
    let record: Handle<MeetingRecord>
    let results: Int
    let row: Int
  }

  package init(archive: Archive) {
    let count = archive.registry.units.count
    mentions = Array(repeating: [], count: count)
    grants = Array(repeating: [], count: count)
    ranks = Array(repeating: [], count: count)
    offices = Array(repeating: [], count: count)
    memberships = Array(repeating: [], count: count)
    for (index, grant) in archive.grants.enumerated() {
      for unit in grant.units { grants[Int(unit.index)].append(index) }
    }
    for (index, item) in archive.leaderships.enumerated() {
      for unit in ([item.leader].compactMap { $0 } + item.deputies).compactMap(\.target) {
        offices[Int(unit.index)].append(index)
      }
    }
    organised = Array(repeating: [], count: count)
    for cluster in archive.registry.clusterHandles.sorted(by: {
      archive.registry[$0].id.precedes(archive.registry.id(of: $1))
    }) {
      if let organiser = archive.registry.organiser(of: cluster) { organised[Int(organiser.index)].append(cluster) }
    }
    for cluster in archive.registry.clusterHandles {
      for (index, membership) in archive.registry[cluster].memberships.enumerated() {
        for unit in membership.units.compactMap(\.target) { memberships[Int(unit.index)].append((cluster, index)) }
      }
    }
    for handle in archive.recordHandles.sorted(by: { archive.isEarlier($0, $1) }) {
      for (results, table) in archive[handle].results.enumerated() {
        for (row, line) in table.ranking.enumerated() {
          if let unit = line.unit.target {
            ranks[Int(unit.index)].append(Rank(record: handle, results: results, row: row))
          }
        }
      }
      for unit in Self.named(in: archive[handle]) { mentions[Int(unit.index)].append(handle) }
    }
  }

  /// The units that a record names, in whatever part.
  static func named(in record: MeetingRecord) -> Set<Handle<Unit>> {
    var named = Set<Handle<Unit>>()
    func add(_ reference: Reference<Unit>?) { if let target = reference?.target { named.insert(target) } }
    record.hosts.forEach(add)
    for person in record.chairs + record.participants { add(person.unit) }
    for item in record.leadership {
      add(item.leader)
      item.deputies.forEach(add)
    }
    for item in record.awards {
      if case .units(let units) = item.recipients { units.forEach(add) }
      if case .named(let persons) = item.persons { persons.forEach { add($0.unit) } }
    }
    for table in record.results {
      for row in table.ranking { add(row.unit) }
      for grade in table.grades { grade.units.forEach(add) }
    }
    for item in record.excluded { add(item.unit) }
    for item in record.commendations { add(item.unit) }
    for item in record.indicators { item.units.forEach(add) }
    for item in record.handovers {
      add(item.from)
      add(item.to)
    }
    return named
  }
}
