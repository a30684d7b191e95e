/// A year of emulation as an office reports it: worked out from the records and the registry, every figure with the records it comes from.
///
/// What a source does not tell is nil or missing here, never zero.
package struct YearlySummary: Sendable, Hashable {
  /// The emulation year.
  package let year: Int
  /// The clusters of the summary, by organiser and then in the order of their ids.
  package let clusters: [ClusterYear]
  /// Standing and withdrawn awards by award, the greatest first.
  package let tally: [AwardTally]
  /// The same by award, stage and cluster, in the order of the records.
  package let awards: [AwardCount]
  /// Movements, each name once, with the records that speak of it.
  package let movements: [MovementLine]
  /// Indicators, as each record tells them.
  package let indicators: [ItemLine]
  /// Commendations, as each record tells them.
  package let commendations: [ItemLine]
  /// Records that review the year or took place in it, earliest first.
  package let records: [Handle<MeetingRecord>]

  /// One cluster's year. An object: tables and pages of a year go through all of them many times, and of a structure each would be copied.
  package final class ClusterYear: Sendable, Hashable {
    package let cluster: Handle<Cluster>
    /// How many members, and whether the list is the whole; nil if not known.
    package let size: Int?
    /// The cluster's records of the year, earliest first.
    package let records: [Handle<MeetingRecord>]
    package let leadership: ClusterLeadership?
    package let nextLeadership: ClusterLeadership?
    package let grants: [AwardGrant]
    /// The records of this cluster with results, and which of their results.
    package let results: [ResultsLine]

    /// The compacts signed for this year, at whatever meeting.
    package let compactSignings: [Handle<MeetingRecord>]

    init(
      cluster: Handle<Cluster>, size: Int?, records: [Handle<MeetingRecord>], leadership: ClusterLeadership?,
      nextLeadership: ClusterLeadership?, grants: [AwardGrant], results: [ResultsLine],
      compactSignings: [Handle<MeetingRecord>]
    ) {
      self.cluster = cluster
      self.size = size
      self.records = records
      self.leadership = leadership
      self.nextLeadership = nextLeadership
      self.grants = grants
      self.results = results
      self.compactSignings = compactSignings
    }

    package static func == (left: ClusterYear, right: ClusterYear) -> Bool {
      left === right
        || left.cluster == right.cluster && left.size == right.size && left.records == right.records
          && left.leadership == right.leadership && left.nextLeadership == right.nextLeadership
          && left.grants == right.grants && left.results == right.results
          && left.compactSignings == right.compactSignings
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(cluster)
      hasher.combine(records)
    }

    /// The records that were a meeting of this kind; for a compact signing, those that signed the compact of the year.
    package func records(of kind: MeetingKind, year: Int, in archive: Archive) -> [Handle<MeetingRecord>] {
      kind == .compactSigning ? compactSignings : records.filter { archive.is($0, a: kind) }
    }
  }

  package struct ResultsLine: Sendable, Hashable {
    package let record: Handle<MeetingRecord>
    package let index: Int
  }

  /// How often an award stands at each stage.
  package struct AwardTally: Sendable, Hashable {
    /// nil: what is not in the catalogue, under its title.
    package let award: Handle<Award>?
    package let title: String?
    package var counts: [AwardStage: Counts]

    package struct Counts: Sendable, Hashable {
      /// Units; nil where nothing is told of units.
      package var units: Int?
      package var persons: Int?
      /// Whether an item tells neither how many units nor persons, so that the counts are lower bounds.
      package var isBound = false
      /// Whether sources of one sitting tell different things; the greater number holds.
      package var isDisputed = false
      package var records: [Handle<MeetingRecord>] = []

      mutating func add(_ count: AwardCount) {
        if let number = count.unitCount { units = (units ?? 0) + number }
        if let number = count.personCount { persons = (persons ?? 0) + number }
        isBound = isBound || count.isBound
        isDisputed = isDisputed || count.isDisputed
        for record in count.records where !records.contains(record) { records.append(record) }
      }
    }
  }

  package struct MovementLine: Sendable, Hashable {
    package let record: Handle<MeetingRecord>
    package let index: Int
    package var records: [Handle<MeetingRecord>]
    package var clusters: [Handle<Cluster>]
  }

  package struct ItemLine: Sendable, Hashable {
    package let record: Handle<MeetingRecord>
    package let index: Int
    package let clusters: [Handle<Cluster>]
  }
}

extension Archive {
  /// Whether a cluster's years are summed up on this site.
  package func isSummed(_ cluster: Handle<Cluster>) -> Bool {
    isSummed(cluster, by: site.summaryOrganisers.compactMap(\.target))
  }

  private func isSummed(_ cluster: Handle<Cluster>, by wanted: [Handle<Unit>]) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard let organiser = registry.organiser(of: cluster) else { return false }
    return wanted.contains(organiser)
  }

  /// Whether a cluster exists in a year, as far as anything says so: its own dates, its first list of members, its records.
  package func exists(_ cluster: Handle<Cluster>, in year: Int) -> Bool {
    let value = registry[cluster]
    if !value.valid.overlaps(.year(year)) { return false }
    if let first = value.memberships.compactMap({ $0.from?.value }).min(), first <= year { return true }
    if value.memberships.contains(where: { $0.from == nil }) { return true }
    if let founded = value.foundingDate?.value.year { return founded <= year }
    if records(of: cluster).contains(where: { emulationYear(of: $0) == year }) { return true }
    return leaderships(of: cluster).contains { $0.year == year } || value.memberships.isEmpty
  }

  /// Works out the summary of an emulation year, of the organisers that the site names.
  package func summary(of year: Int) -> YearlySummary {
    summary(of: year, organisers: site.summaryOrganisers.compactMap(\.target))
  }

  /// Works out the summary of an emulation year.
  ///
  /// `organisers`: whose clusters, councils and ceremonies are summed up; all of them if empty.
  package func summary(of year: Int, organisers: [Handle<Unit>]) -> YearlySummary {
    let ofYear = recordHandles.filter { emulationYear(of: $0) == year && isSummed($0, by: organisers) }.sorted {
      isEarlier($0, $1)
    }
    let clusterOrder = registry.clusterHandles.filter { isSummed($0, by: organisers) && exists($0, in: year) }.sorted {
      left, right in
      let organisers = (registry.organiser(of: left), registry.organiser(of: right))
      if let first = organisers.0, let second = organisers.1, first != second { return first < second }
      return registry[left].id.utf8.lexicographicallyPrecedes(registry[right].id.utf8)
    }
    let clusters = clusterOrder.map { cluster in
      let records = self.records(of: cluster).filter { emulationYear(of: $0) == year }
      let counted = records.filter { isHeld($0) }
      return YearlySummary.ClusterYear(
        cluster: cluster, size: registry.membership(of: cluster, in: year)?.size, records: records,
        leadership: leadership(of: cluster, in: year), nextLeadership: leadership(of: cluster, in: year + 1),
        grants: counted.flatMap { grants(of: $0).filter { $0.clusters.contains(cluster) } },
        results: counted.flatMap { record in
          self[record].results.indices.filter { index in
            let named = self[record].results[index].cluster?.target
            return named == nil || named == cluster
          }.map { YearlySummary.ResultsLine(record: record, index: $0) }
        }, compactSignings: self.records(of: cluster).filter { signedCompactYear(of: $0) == year })
    }
    let held = ofYear.filter { isHeld($0) }
    let awards = awardCounts(of: held).filter { count in
      count.clusters.isEmpty || count.clusters.contains { isSummed($0, by: organisers) }
    }
    return YearlySummary(
      year: year, clusters: clusters, tally: tally(of: awards), awards: awards, movements: movements(of: held),
      indicators: held.flatMap { record in
        self[record].indicators.indices.map { line(record, $0, self[record].indicators[$0].cluster) }
      },
      commendations: held.flatMap { record in
        self[record].commendations.indices.map { line(record, $0, self[record].commendations[$0].cluster) }
      },
      records: ofYear)
  }

  private func isSummed(_ record: Handle<MeetingRecord>, by wanted: [Handle<Unit>]) -> Bool {
    if wanted.isEmpty { return true }
    let clusters = self[record].clusters.compactMap(\.target)
    if clusters.isEmpty { return self[record].organiser?.target.map(wanted.contains) ?? false }
    return clusters.contains { isSummed($0, by: wanted) }
  }

  private func line(_ record: Handle<MeetingRecord>, _ index: Int, _ named: Reference<Cluster>?)
    -> YearlySummary.ItemLine
  {
    let clusters = named?.target.map { [$0] } ?? self[record].clusters.compactMap(\.target)
    return YearlySummary.ItemLine(record: record, index: index, clusters: clusters)
  }

  private func tally(of counts: [AwardCount]) -> [YearlySummary.AwardTally] {
    var tallies: [YearlySummary.AwardTally] = []
    var places: [AwardName: Int] = [:]
    for count in counts {
      let place = places[count.award] ?? tallies.count
      if place == tallies.count {
        places[count.award] = place
        switch count.award {
        case .catalogue(let award): tallies.append(YearlySummary.AwardTally(award: award, title: nil, counts: [:]))
        case .other(let title, _): tallies.append(YearlySummary.AwardTally(award: nil, title: title, counts: [:]))
        }
      }
      tallies[place].counts[count.stage, default: .init()].add(count)
    }
    return tallies.enumerated().sorted { left, right in
      let orders = (order(left.element.award), order(right.element.award))
      return orders.0 != orders.1 ? orders.0 < orders.1 : left.offset < right.offset
    }.map(\.element)
  }

  private func order(_ award: Handle<Award>?) -> Int {
    guard let award else { return .max }
    return registry[award].order?.value ?? Int.max - 1
  }

  private func movements(of records: [Handle<MeetingRecord>]) -> [YearlySummary.MovementLine] {
    var lines: [YearlySummary.MovementLine] = []
    // By line: a movement of the whole country is spoken of in every cluster.
    var clustersOfLines: [Set<Handle<Cluster>>] = []
    var places: [String: Int] = [:]
    // Nearly all write a name in one way: that is looked up as it stands before it is respelled.
    var placesAsWritten: [ExactText: Int] = [:]
    func place(of name: String) -> Int {
      let written = ExactText(name)
      if let known = placesAsWritten[written] { return known }
      let key = VietnameseText.matchingKey(name)
      let place = places[key] ?? lines.count
      places[key] = place
      placesAsWritten[written] = place
      return place
    }
    for record in records {
      for (index, movement) in self[record].movements.enumerated() {
        let place = place(of: movement.name?.value ?? "")
        if place == lines.count {
          lines.append(.init(record: record, index: index, records: [], clusters: []))
          clustersOfLines.append([])
        }
        if lines[place].records.last != record { lines[place].records.append(record) }
        for cluster in line(record, index, movement.cluster).clusters
        where clustersOfLines[place].insert(cluster).inserted {
          lines[place].clusters.append(cluster)
        }
      }
    }
    return lines
  }
}
