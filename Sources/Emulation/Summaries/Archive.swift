import Diagnostics

/// Everything that is published or counted: the registry and the resolved records, with the ways in that pages and summaries need.
///
/// A class, since every page is made from it: handing on one reference costs nothing, where copying a structure of forty of them
/// would have both cores count the same references up and down.
package final class Archive: Sendable {
  package let site: Site
  package let registry: Registry
  /// Resolved records, in the order of their files. Drafts and records that are not yet to be shown are not among them.
  package let records: [MeetingRecord]
  /// Every award of every record, in the records' order.
  package let grants: [AwardGrant]
  /// Who led which cluster in which year, by cluster and year; what records say comes before what the registry says.
  package let leaderships: [ClusterLeadership]

  /// The emulation years that the records speak of: reviewed, met in, led, ascending.
  package let years: [Int]

  /// By record.
  let keyFacts: [KeyFacts]
  /// By record. The grants of its contribution are in ``grants``.
  private let parts: [Part]
  /// Records that name another one of the same sitting.
  private let recordsNamingAnother: [Handle<MeetingRecord>]
  /// By cluster.
  private let recordsOfCluster: [[Handle<MeetingRecord>]]
  private let grantsOfRecord: [Range<Int>]
  /// By cluster: where its leaderships stand.
  private let leadershipsOfCluster: [Range<Int>]

  /// What a record tells by itself: each can be worked out apart from the others.
  package struct Part: Sendable {
    let keyFacts: KeyFacts
    let clusters: [Handle<Cluster>]
    let contribution: Contribution
    let leaderships: [ClusterLeadership]

    /// - Parameter handle: of the record in the archive that is going to hold it.
    package init(_ record: MeetingRecord, _ handle: Handle<MeetingRecord>, _ registry: Registry) {
      let attribution = Attribution(record: record, registry: registry)
      keyFacts = KeyFacts(record)
      clusters = attribution.clusters
      contribution = record.box.contribution ?? Contribution(record, registry)
      leaderships = attribution.leaderships(of: handle)
    }
  }

  /// - Parameter records: resolved; in the order of their files.
  package convenience init(site: Site, registry: Registry, records: [MeetingRecord]) {
    self.init(
      site: site, registry: registry, records: records,
      parts: records.enumerated().map { Part($1, Handle($0), registry) })
  }

  /// - Parameters:
  ///   - records: resolved; in the order of their files.
  ///   - parts: of each of them.
  package init(site: Site, registry: Registry, records: [MeetingRecord], parts: [Part]) {
    self.site = site
    self.registry = registry
    self.records = records
    let keyFacts = parts.map(\.keyFacts)
    self.keyFacts = keyFacts
    self.parts = parts
    recordsNamingAnother = records.indices.filter { records[$0].sameEvent != nil }.map { Handle($0) }
    var recordsOfCluster: [[Handle<MeetingRecord>]] = Array(repeating: [], count: registry.clusters.count)
    var grants: [AwardGrant] = []
    var ranges: [Range<Int>] = []
    var leaderships: [ClusterLeadership] = []
    // By their places: a copy of a part would count up all that it refers to.
    for index in parts.indices {
      for cluster in parts[index].clusters { recordsOfCluster[Int(cluster.index)].append(Handle(index)) }
      let start = grants.count
      for var grant in parts[index].contribution.grants {
        grant.record = Handle(index)
        grants.append(grant)
      }
      ranges.append(start..<grants.count)
      leaderships.append(contentsOf: parts[index].leaderships)
    }
    for (index, cluster) in registry.clusters.enumerated() {
      for item in cluster.leaders {
        if let fact = ClusterLeadership(item, cluster: Handle(index), record: nil) { leaderships.append(fact) }
      }
    }
    for cluster in recordsOfCluster.indices {
      recordsOfCluster[cluster].sort { Self.isEarlier($0, $1, keyFacts) }
    }
    // To sort the facts themselves would count up and down what they refer to.
    let keys = leaderships.map { (cluster: $0.cluster, year: $0.year, record: $0.record) }
    let order = keys.indices.sorted { first, second in
      let (left, right) = (keys[first], keys[second])
      if left.cluster != right.cluster { return left.cluster < right.cluster }
      if left.year != right.year { return left.year < right.year }
      guard let leftRecord = left.record, let rightRecord = right.record else {
        return left.record != nil && right.record == nil
      }
      return Self.isEarlier(leftRecord, rightRecord, keyFacts)
    }
    var leadershipsOfCluster: [Range<Int>] = []
    var end = 0
    for cluster in registry.clusterHandles {
      let start = end
      while end < order.count, keys[order[end]].cluster == cluster { end += 1 }
      leadershipsOfCluster.append(start..<end)
    }
    years = Self.years(of: records)
    self.recordsOfCluster = recordsOfCluster
    self.grants = grants
    self.leaderships = order.map { leaderships[$0] }
    self.leadershipsOfCluster = leadershipsOfCluster
    grantsOfRecord = ranges
  }

  private static func years(of records: [MeetingRecord]) -> [Int] {
    var years = Set<Int>()
    // Most records tell of the year that the one before them told of.
    var last: Int?
    for record in records {
      record.forEachToldYear { year in
        if year != last { years.insert(year) }
        last = year
      }
    }
    return years.sorted()
  }

  /// Yields the record in place: a record is large, and a copy of it would count up dozens of references.
  package subscript(handle: Handle<MeetingRecord>) -> MeetingRecord {
    _read { yield records[Int(handle.index)] }
  }

  /// Whether a record was a meeting of that kind, among others. The record stays where it is: to copy it costs more than to look.
  func `is`(_ handle: Handle<MeetingRecord>, a kind: MeetingKind) -> Bool {
    records[Int(handle.index)].kinds.contains { $0.value == kind }
  }

  private let madeOrder = MadeOnce<[Handle<MeetingRecord>]>()

  /// All records, earliest first.
  package var recordsByTime: [Handle<MeetingRecord>] {
    madeOrder.value { recordHandles.sorted { isEarlier($0, $1) } }
  }

  package var recordHandles: some Sequence<Handle<MeetingRecord>> { records.indices.lazy.map { Handle($0) } }

  /// A cluster's records, earliest first.
  package func records(of cluster: Handle<Cluster>) -> [Handle<MeetingRecord>] { recordsOfCluster[Int(cluster.index)] }

  /// A record's awards.
  package func grants(of record: Handle<MeetingRecord>) -> ArraySlice<AwardGrant> {
    grants[grantsOfRecord[Int(record.index)]]
  }

  /// The units that a record names, in whatever part; ascending.
  package func units(namedBy record: Handle<MeetingRecord>) -> [Handle<Unit>] {
    parts[Int(record.index)].contribution.units
  }

  /// The rows of a record's rankings whose unit is known, in its order.
  package func ranks(in record: Handle<MeetingRecord>) -> [Contribution.Rank] {
    parts[Int(record.index)].contribution.ranks
  }

  /// The awards that a record's commendations were given as.
  package func awards(commendedBy record: Handle<MeetingRecord>) -> [Handle<Award>] {
    parts[Int(record.index)].contribution.commendedAs
  }

  /// ``MeetingRecord/publication`` of a record.
  package func publication(of record: Handle<MeetingRecord>) -> DateTime? {
    parts[Int(record.index)].contribution.publication
  }

  /// ``MeetingRecord/lastChange`` of a record.
  package func lastChange(of record: Handle<MeetingRecord>) -> DateTime? {
    parts[Int(record.index)].contribution.lastChange
  }

  /// What is known of a cluster's leaders, by year; several facts of one year are several elements.
  package func leaderships(of cluster: Handle<Cluster>) -> ArraySlice<ClusterLeadership> {
    leaderships[leadershipsOfCluster[Int(cluster.index)]]
  }

  /// Who led a cluster in a year, from the first record that names a leader; else from what is known.
  package func leadership(of cluster: Handle<Cluster>, in year: Int) -> ClusterLeadership? {
    let known = leaderships(of: cluster).filter { $0.year == year }
    guard var first = known.first(where: { $0.leader != nil }) ?? known.first else { return nil }
    if first.deputies.isEmpty, let deputies = known.first(where: { !$0.deputies.isEmpty }) {
      first.deputies = deputies.deputies
    }
    first.records = known.compactMap(\.record)
    return first
  }
}

extension MeetingRecord {
  /// The number of the first day that the date may mean; an undated record counts as the first day of its year.
  package var sortDay: Int {
    (date.value.first ?? year.flatMap { EventDate.year($0.value).first })?.dayNumber ?? .min
  }

  /// The date by which names and memberships hold: the record's, else its year.
  package var namesDate: EventDate {
    if date.value != .unknown { return date.value }
    return year.map { .year($0.value) } ?? .unknown
  }
}

extension Archive {
  /// The other records of the same sitting, by what any of them says of another: its address or its file.
  package func sameEvent(as handle: Handle<MeetingRecord>) -> [Handle<MeetingRecord>] {
    let named = self[handle].sameEvent?.value
    let near: [Handle<MeetingRecord>]
    if let cluster = self[handle].clusters.first?.target {
      near = records(of: cluster)
    } else {
      // Without a cluster every record is near; a record that names none is only named by those that name one.
      near = named == nil ? recordsNamingAnother : Array(recordHandles)
    }
    return near.filter { other in
      guard other != handle else { return false }
      if let named, self[other].isNamed(named) { return true }
      guard let theirs = self[other].sameEvent?.value else { return false }
      return self[handle].isNamed(theirs)
    }
  }
}

extension MeetingRecord {
  /// Whether `written` names this record: its address, or its file from wherever it is named.
  package func isNamed(_ written: String) -> Bool {
    let name = Self.bareName(written)
    if path == name || path == "content/records/" + name || path.hasSuffix("/" + name) { return true }
    guard let year = addressYear else { return false }
    return name == "\(year)/\(addressName)"
  }

  /// What is left of an address or a file without what stands before and behind the record's own name.
  private static func bareName(_ written: String) -> String {
    var name = written
    if name.hasSuffix(".html") { name.removeLast(5) }
    if name.hasPrefix("ban-tin/") { name.removeFirst(8) }
    while name.hasPrefix("../") { name.removeFirst(3) }
    return name
  }

  /// For each of `written`, whether some record ``isNamed(_:)`` so: in one pass over the records.
  package static func areNamed(_ written: [String], among records: [MeetingRecord]) -> [Bool] {
    if written.isEmpty { return [] }
    var names = Set<String>()
    for record in records {
      var rest = record.path[...]
      names.insert(record.path)
      while let slash = rest.firstIndex(of: "/") {
        rest = rest[rest.index(after: slash)...]
        names.insert(String(rest))
      }
      if let year = record.addressYear {
        names.insert("\(year)/\(record.addressName)")
      }
    }
    return written.map { names.contains(bareName($0)) }
  }
}
