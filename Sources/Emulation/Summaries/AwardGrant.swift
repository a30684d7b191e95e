/// One award item of a record, with what it comes to: the cluster, the year, the units that it reaches.
package struct AwardGrant: Sendable, Hashable {
  package var record: Handle<MeetingRecord>
  /// Its place in the record's list.
  package var item: Int
  /// The clusters it belongs to: one, unless a record of several does not say which; none for a council or a ceremony.
  package var clusters: [Handle<Cluster>]
  /// The emulation year it is for.
  package var year: Int?
  /// nil for an award that is not in the catalogue.
  package var award: Handle<Award>?
  package var stage: AwardStage
  /// The units that get it, named or worked out from "others" and "all".
  package var units: [Handle<Unit>]
  /// Whether ``units`` were worked out and not named.
  package var isWorkedOut: Bool
  /// How many units: the count told, else the number of units; nil where neither is known or the item is of persons.
  package var unitCount: Int?
  /// How many persons; nil where the item is of units.
  package var personCount: Int?

  package init(
    record: Handle<MeetingRecord>, item: Int, clusters: [Handle<Cluster>], year: Int?, award: Handle<Award>?,
    stage: AwardStage, units: [Handle<Unit>], isWorkedOut: Bool, unitCount: Int?, personCount: Int?
  ) {
    self.record = record
    self.item = item
    self.clusters = clusters
    self.year = year
    self.award = award
    self.stage = stage
    self.units = units
    self.isWorkedOut = isWorkedOut
    self.unitCount = unitCount
    self.personCount = personCount
  }
}

/// Who led a cluster in a year, as one record or the registry tells it.
package struct ClusterLeadership: Sendable, Hashable {
  package var cluster: Handle<Cluster>
  package var year: Int
  package var leader: Reference<Unit>?
  package var deputies: [Reference<Unit>]
  package var by: SelectionMethod?
  package var decision: String?
  package var remark: Remark?
  /// The record that says so; nil for the registry.
  package var record: Handle<MeetingRecord>?
  /// Every record that says something of this year, where several were put together.
  package var records: [Handle<MeetingRecord>] = []

  init?(_ item: Leadership, cluster: Handle<Cluster>, record: Handle<MeetingRecord>?) {
    guard let year = item.year?.value, item.leader != nil || !item.deputies.isEmpty else { return nil }
    self.cluster = cluster
    self.year = year
    leader = item.leader
    deputies = item.deputies
    by = item.by?.value
    decision = item.decision?.value
    remark = item.remark
    self.record = record
    records = record.map { [$0] } ?? []
  }
}
