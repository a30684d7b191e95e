/// An award of the catalogue, or one outside of it by its title.
package enum AwardName: Sendable, Hashable {
  case catalogue(Handle<Award>)
  /// The title, and what it is compared by.
  case other(title: String, key: String)

  package init(_ grant: AwardGrant, title: String?) {
    if let award = grant.award {
      self = .catalogue(award)
    } else {
      self = .other(title: title ?? "", key: VietnameseText.matchingKey(title ?? ""))
    }
  }

  package static func == (left: AwardName, right: AwardName) -> Bool {
    switch (left, right) {
    case (.catalogue(let left), .catalogue(let right)): left == right
    case (.other(_, let left), .other(_, let right)): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .catalogue(let award): hasher.combine(award)
    case .other(_, let key): hasher.combine(key)
    }
  }
}

/// How often an award stands at one stage in one cluster, nothing counted twice.
///
/// A unit that several meetings name for the same award at the same stage counts once. Where several sources tell of one sitting, what
/// they name is put together and the greater number holds. Numbers without names are added up over sittings.
package struct AwardCount: Sendable, Hashable {
  package let award: AwardName
  package let stage: AwardStage
  /// One, unless a record of several does not say which; none for a council or a ceremony.
  package let clusters: [Handle<Cluster>]
  /// The units that are known by name or worked out, each once, in the order of the records.
  package var units: [Handle<Unit>] = []
  /// How many units, the named among them; nil where nothing is told of units.
  package var unitCount: Int?
  /// How many persons; nil where nothing is told of persons.
  package var personCount: Int?
  /// Whether an item tells neither how many units nor persons, so that the counts are lower bounds.
  package var isBound = false
  /// Whether sources of one sitting tell different things.
  package var isDisputed = false
  /// Where it is told, each record once.
  package var records: [Handle<MeetingRecord>] = []
}

extension Archive {
  /// Counts the awards of these records by award, stage and cluster, in the order in which they are met.
  package func awardCounts(of records: [Handle<MeetingRecord>]) -> [AwardCount] {
    var counts: [AwardCount] = []
    var places: [AwardCountKey: Int] = [:]
    for sitting in sittings(of: records) {
      for (key, told) in sittingAwards(sitting) {
        let place = places[key] ?? counts.count
        if place == counts.count {
          places[key] = place
          counts.append(AwardCount(award: key.award, stage: key.stage, clusters: key.clusters))
        }
        counts[place].add(told)
      }
    }
    return counts
  }

  private func sittingAwards(_ sitting: [Handle<MeetingRecord>]) -> [(AwardCountKey, [ToldAward])] {
    var told: [(key: AwardCountKey, awards: [ToldAward])] = []
    var places: [AwardCountKey: Int] = [:]
    for record in sitting {
      for grant in grants(of: record) {
        let title = grant.award == nil ? self[record].awards[grant.item].title?.value : nil
        let key = AwardCountKey(award: AwardName(grant, title: title), stage: grant.stage, clusters: grant.clusters)
        let place = places[key] ?? told.count
        if place == told.count {
          places[key] = place
          told.append((key, []))
        }
        if told[place].awards.last?.record != record { told[place].awards.append(ToldAward(record: record)) }
        told[place].awards[told[place].awards.count - 1].add(grant)
      }
    }
    return told.map { ($0.key, $0.awards) }
  }
}

private struct AwardCountKey: Hashable {
  let award: AwardName
  let stage: AwardStage
  let clusters: [Handle<Cluster>]
}

/// What one record tells of an award at a stage.
private struct ToldAward {
  let record: Handle<MeetingRecord>
  var units: [Handle<Unit>] = []
  /// Beyond the units that are named.
  var unnamed = 0
  var tellsUnits = false
  var persons: Int?
  var isBound = false

  init(record: Handle<MeetingRecord>) { self.record = record }

  mutating func add(_ grant: AwardGrant) {
    for unit in grant.units where !units.contains(unit) { units.append(unit) }
    if let count = grant.unitCount {
      tellsUnits = true
      unnamed += max(0, count - grant.units.count)
    }
    if let count = grant.personCount { persons = (persons ?? 0) + count }
    if grant.unitCount == nil, grant.personCount == nil { isBound = true }
  }
}

extension AwardCount {
  /// Adds what the sources of one sitting tell.
  fileprivate mutating func add(_ told: [ToldAward]) {
    var named: [Handle<Unit>] = []
    var seen = Set<Handle<Unit>>()
    for source in told {
      for unit in source.units where seen.insert(unit).inserted { named.append(unit) }
    }
    let total = max(named.count, told.map { $0.units.count + $0.unnamed }.max() ?? 0)
    if told.contains(where: \.tellsUnits) {
      let known = Set(units)
      let new = named.filter { !known.contains($0) }
      units.append(contentsOf: new)
      unitCount = (unitCount ?? 0) + new.count + total - named.count
    }
    if let persons = told.compactMap(\.persons).max() { personCount = (personCount ?? 0) + persons }
    if told.contains(where: \.isBound) { isBound = true }
    if let first = told.first, told.dropFirst().contains(where: { $0.contradicts(first) }) { isDisputed = true }
    for source in told where !records.contains(source.record) { records.append(source.record) }
  }
}

extension ToldAward {
  fileprivate func contradicts(_ other: ToldAward) -> Bool {
    if tellsUnits, other.tellsUnits, units.count + unnamed != other.units.count + other.unnamed { return true }
    if unnamed == 0, other.unnamed == 0, !units.isEmpty, !other.units.isEmpty, Set(units) != Set(other.units) {
      return true
    }
    if let persons, let others = other.persons, persons != others { return true }
    return false
  }
}
