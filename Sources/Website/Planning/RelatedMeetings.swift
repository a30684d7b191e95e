import Emulation

/// Which meetings belong together, worked out once for all pages: what one page asks costs as much as it shows.
struct RelatedMeetings: Sendable {
  /// How many meetings a list on a page holds at most.
  static let limit = 12
  /// How many that share units with a meeting are shown.
  static let unitLimit = 5
  /// How many meetings before and after this one are looked at of each unit.
  static let reach = 2

  /// By record: the records of the same sitting, in the order of their files.
  private let sittings: [Handle<MeetingRecord>: [Handle<MeetingRecord>]]
  /// By cluster: its records that have a page, earliest first.
  private let shown: [[Handle<MeetingRecord>]]
  /// By cluster and emulation year: its records that have a page, earliest first.
  private let byYear: [ClusterYear: [Handle<MeetingRecord>]]

  private struct ClusterYear: Hashable {
    let cluster: Handle<Cluster>
    let year: Int
  }

  init(archive: Archive, addresses: Addresses) {
    var shown: [[Handle<MeetingRecord>]] = []
    var byYear: [ClusterYear: [Handle<MeetingRecord>]] = [:]
    for cluster in archive.registry.clusterHandles {
      let records = archive.records(of: cluster).filter { addresses.record($0) != nil }
      for record in records {
        if let year = archive.emulationYear(of: record) {
          byYear[ClusterYear(cluster: cluster, year: year), default: []].append(record)
        }
      }
      shown.append(records)
    }
    self.shown = shown
    self.byYear = byYear
    sittings = Self.sittings(archive)
  }

  /// The other records of the same sitting.
  func sameEvent(as record: Handle<MeetingRecord>) -> [Handle<MeetingRecord>] { sittings[record] ?? [] }

  /// The meetings of the record's first cluster before and after it.
  func neighbours(
    of record: Handle<MeetingRecord>, cluster: Handle<Cluster>, in archive: Archive
  ) -> (previous: Handle<MeetingRecord>?, next: Handle<MeetingRecord>?) {
    let records = shown[Int(cluster.index)]
    let place = archive.place(of: record, in: records)
    guard place < records.count, records[place] == record else { return (nil, nil) }
    // Another source's record of the same sitting comes neither before nor after it.
    let sitting = sameEvent(as: record)
    return (
      records[..<place].last { !sitting.contains($0) }, records[(place + 1)...].first { !sitting.contains($0) }
    )
  }

  /// The cluster's other meetings of the year, earliest first; of very many, those nearest to the record.
  func sameYear(
    as record: Handle<MeetingRecord>, cluster: Handle<Cluster>, year: Int, in archive: Archive,
    besides: [Handle<MeetingRecord>]
  ) -> [Handle<MeetingRecord>] {
    let all = byYear[ClusterYear(cluster: cluster, year: year)] ?? []
    let place = archive.place(of: record, in: all)
    let start = max(0, min(place - Self.limit / 2, all.count - Self.limit - 1))
    return Array(
      all[start..<min(all.count, start + Self.limit + 1)].filter { $0 != record && !besides.contains($0) }
        .prefix(Self.limit))
  }

  /// Meetings of other clusters, or of other years, that name most of the units that this one names; nearest in time first among equals.
  ///
  /// Of each unit only the ``reach`` meetings before and after this one are looked at.
  func sameUnits(
    as record: Handle<MeetingRecord>, units: UnitIndex, archive: Archive, addresses: Addresses,
    besides: [Handle<MeetingRecord>]
  ) -> [Handle<MeetingRecord>] {
    var mentioned: [Handle<MeetingRecord>] = []
    for unit in archive.units(namedBy: record) {
      let mentions = units.mentions[Int(unit.index)]
      let low = archive.place(of: record, in: mentions)
      for other in mentions[max(0, low - Self.reach)..<min(mentions.count, low + Self.reach + 1)]
      where other != record && !besides.contains(other) && addresses.record(other) != nil {
        mentioned.append(other)
      }
    }
    // A meeting stands there once for each unit that both name.
    mentioned.sort()
    var shared: [(record: Handle<MeetingRecord>, units: Int)] = []
    for other in mentioned {
      if shared.last?.record == other { shared[shared.count - 1].units += 1 } else { shared.append((other, 1)) }
    }
    let day = archive.sortDay(of: record)
    func distance(_ other: Handle<MeetingRecord>) -> UInt {
      archive.sortDay(of: other).subtractingReportingOverflow(day).partialValue.magnitude
    }
    shared.sort { left, right in
      if left.units != right.units { return left.units > right.units }
      let (near, far) = (distance(left.record), distance(right.record))
      return near != far ? near < far : left.record < right.record
    }
    return shared.prefix(Self.unitLimit).map(\.record)
  }

  /// What `same-event` says of one record is true of the other, too.
  private static func sittings(_ archive: Archive) -> [Handle<MeetingRecord>: [Handle<MeetingRecord>]] {
    var sittings: [Handle<MeetingRecord>: [Handle<MeetingRecord>]] = [:]
    for record in archive.recordHandles where archive[record].sameEvent != nil {
      for other in archive.sameEvent(as: record) {
        if sittings[record]?.contains(other) != true { sittings[record, default: []].append(other) }
        if sittings[other]?.contains(record) != true { sittings[other, default: []].append(record) }
      }
    }
    return sittings.mapValues { $0.sorted() }
  }
}

extension Archive {
  /// How many of the records, which are in the order of time, come before `record`.
  fileprivate func place(of record: Handle<MeetingRecord>, in records: [Handle<MeetingRecord>]) -> Int {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if isEarlier(records[middle], record) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
