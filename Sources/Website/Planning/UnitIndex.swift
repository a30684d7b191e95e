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
    for handle in archive.recordsByTime {
      for rank in archive.ranks(in: handle) {
        ranks[Int(rank.unit.index)].append(Rank(record: handle, results: rank.results, row: rank.row))
      }
      for unit in archive.units(namedBy: handle) { mentions[Int(unit.index)].append(handle) }
    }
  }
}
