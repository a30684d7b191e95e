import Diagnostics

/// Everything that records refer to: units, clusters, awards, rules, each found by id, name or alias.
///
/// One object, since whatever is shown asks it for names.
package final class Registry: Sendable {
  private let contents: RegistryContents

  // What is asked for most, by itself: who takes a unit or a cluster out of the registry counts two dozen references.
  private let unitIDs: [String]
  private let clusterIDs: [String]
  private let awardIDs: [String]
  private let unitNames: NameTable
  private let clusterNames: NameTable
  private let awardNames: NameTable
  private let organisers: [Handle<Unit>?]

  /// Indexes the registry and resolves what its parts say of one another.
  ///
  /// - Parameter findings: receives ids that stand twice, references to nothing, successions that lead back.
  package convenience init(
    units: [Unit], clusters: [Cluster], awards: [Award], rules: [RuleSetting], findings: inout [Finding]
  ) {
    self.init(RegistryContents(units: units, clusters: clusters, awards: awards, rules: rules, findings: &findings))
  }

  /// An empty registry.
  package convenience init() { self.init(RegistryContents()) }

  init(_ contents: RegistryContents) {
    self.contents = contents
    unitIDs = contents.units.map(\.id.value)
    clusterIDs = contents.clusters.map(\.id)
    awardIDs = contents.awards.map(\.id.value)
    unitNames = NameTable(present: contents.units.map(\.name.value), dated: contents.units.map(\.names))
    clusterNames = NameTable(present: contents.clusters.map(\.name.value), dated: contents.clusters.map(\.names))
    awardNames = NameTable(
      present: contents.awards.map { $0.shownName() }, dated: contents.awards.map(\.names))
    organisers = contents.clusters.map { $0.organiser?.target }
  }

  package var units: [Unit] { _read { yield contents.units } }
  package var clusters: [Cluster] { _read { yield contents.clusters } }
  package var awards: [Award] { _read { yield contents.awards } }
  package var rules: [String: RuleSetting] { _read { yield contents.rules } }

  package subscript(handle: Handle<Unit>) -> Unit {
    _read { yield contents.units[Int(handle.index)] }
  }
  package subscript(handle: Handle<Cluster>) -> Cluster {
    _read { yield contents.clusters[Int(handle.index)] }
  }
  package subscript(handle: Handle<Award>) -> Award {
    _read { yield contents.awards[Int(handle.index)] }
  }

  package func id(of unit: Handle<Unit>) -> String { unitIDs[Int(unit.index)] }
  package func id(of cluster: Handle<Cluster>) -> String { clusterIDs[Int(cluster.index)] }
  package func id(of award: Handle<Award>) -> String { awardIDs[Int(award.index)] }

  /// The unit's name at an event; see ``Unit/name(at:)``.
  package func name(of unit: Handle<Unit>, at event: EventDate = .unknown) -> String {
    unitNames.name(of: Int(unit.index), at: event)
  }
  /// The cluster's name at an event; see ``Cluster/name(at:)``.
  package func name(of cluster: Handle<Cluster>, at event: EventDate = .unknown) -> String {
    clusterNames.name(of: Int(cluster.index), at: event)
  }
  /// The award's name at an event, as it is shown; see ``Award/shownName(at:)``.
  package func shownName(of award: Handle<Award>, at event: EventDate) -> String {
    awardNames.name(of: Int(award.index), at: event)
  }
  /// The unit that calls the cluster's meetings.
  package func organiser(of cluster: Handle<Cluster>) -> Handle<Unit>? { organisers[Int(cluster.index)] }

  /// The cluster's members in a year; see ``Cluster/membership(in:)``.
  package func membership(of cluster: Handle<Cluster>, in year: Int) -> Membership? {
    contents.clusters[Int(cluster.index)].memberships.valid(in: year)
  }
  /// Whether it is a cluster or a bloc.
  package func kind(of cluster: Handle<Cluster>) -> ClusterKind { contents.clusters[Int(cluster.index)].kind.value }
  /// The cluster's own word for its leader.
  package func leaderWord(of cluster: Handle<Cluster>) -> String? {
    contents.clusters[Int(cluster.index)].leaderWord?.value
  }
  /// The cluster's own word for a deputy.
  package func deputyWord(of cluster: Handle<Cluster>) -> String? {
    contents.clusters[Int(cluster.index)].deputyWord?.value
  }

  package var unitHandles: some Sequence<Handle<Unit>> { units.indices.lazy.map { Handle($0) } }
  package var clusterHandles: some Sequence<Handle<Cluster>> { clusters.indices.lazy.map { Handle($0) } }

  /// The unit of that id.
  package func unit(id: String) -> Handle<Unit>? { contents.unit(id: id) }
  /// The cluster of that id.
  package func cluster(id: String) -> Handle<Cluster>? { contents.cluster(id: id) }

  /// The units that became this one.
  package func predecessors(of unit: Handle<Unit>) -> [Handle<Unit>] { contents.predecessorsOfUnit[unit] ?? [] }

  /// The clusters that came of this one, in the order of the registry.
  package func successors(of cluster: Handle<Cluster>) -> [Handle<Cluster>] {
    contents.successorsOfCluster[cluster] ?? []
  }

  /// The clusters that are part of this one, in the order of the registry.
  package func parts(of cluster: Handle<Cluster>) -> [Handle<Cluster>] { contents.partsOfCluster[cluster] ?? [] }

  /// Whether `unit` is `ancestor` or below it.
  package func isWithin(_ unit: Handle<Unit>, _ ancestor: Handle<Unit>) -> Bool {
    var current: Handle<Unit>? = unit
    for _ in 0..<32 {  // a chain of parents that leads back ends here
      guard let here = current else { return false }
      if here == ancestor { return true }
      current = self[here].parent?.target
    }
    return false
  }

  /// The units that a name may mean: by id, else by name or alias.
  func unitCandidates(_ written: String) -> [Handle<Unit>] { contents.unitCandidates(written) }

  func clusterCandidates(_ written: String) -> [Handle<Cluster>] { contents.clusterCandidates(written) }

  func awardCandidates(_ written: String) -> [Handle<Award>] { contents.awardCandidates(written) }
}

/// Names by place: those of today, and those that were valid once.
private struct NameTable: Sendable {
  let present: [String]
  let dated: [[DatedName]]

  func name(of place: Int, at event: EventDate) -> String {
    // Nearly nothing ever had another name: one reference is counted then.
    dated[place].isEmpty ? present[place] : dated[place].name(at: event) ?? present[place]
  }
}
