import Diagnostics

/// A registry's entries while they are indexed and resolved, and the indexes.
struct RegistryContents: Sendable {
  private(set) var units: [Unit]
  private(set) var clusters: [Cluster]
  private(set) var awards: [Award]
  let rules: [String: RuleSetting]

  private var unitsByID: [String: Handle<Unit>] = [:]
  private var clustersByID: [String: Handle<Cluster>] = [:]
  private let names: NameIndex
  /// By unit: those that became it.
  private(set) var predecessorsOfUnit: [Handle<Unit>: [Handle<Unit>]] = [:]
  /// By cluster: those that came of it.
  private(set) var successorsOfCluster: [Handle<Cluster>: [Handle<Cluster>]] = [:]
  /// By cluster: those that are part of it.
  private(set) var partsOfCluster: [Handle<Cluster>: [Handle<Cluster>]] = [:]

  /// Indexes the registry and resolves what its parts say of one another.
  ///
  /// - Parameter findings: receives ids that stand twice, references to nothing, successions that lead back.
  init(
    units: [Unit], clusters: [Cluster], awards: [Award], rules: [RuleSetting], findings: inout [Finding]
  ) {
    self.units = units
    self.clusters = clusters
    self.awards = awards
    var ruleByID: [String: RuleSetting] = [:]
    for rule in rules {
      if let first = ruleByID[rule.id.value] {
        findings.append(.duplicateID(rule.id.value, at: rule.path, rule.id.point, first: first.path, first.id.point))
      } else {
        ruleByID[rule.id.value] = rule
      }
    }
    self.rules = ruleByID
    names = NameIndex(units: units, clusters: clusters, awards: awards)
    index(&findings)
    resolve(&findings)
    findSuccessionCycles(&findings)
  }

  /// Nothing.
  init() {
    units = []
    clusters = []
    awards = []
    rules = [:]
    names = NameIndex(units: [], clusters: [], awards: [])
  }

  /// The units that a name may mean: by id, else by name or alias.
  func unitCandidates(_ written: String) -> [Handle<Unit>] {
    if let exact = unitsByID[written] { return [exact] }
    return names.units[VietnameseText.matchingKey(written)] ?? []
  }

  func clusterCandidates(_ written: String) -> [Handle<Cluster>] {
    if let exact = clustersByID[written] { return [exact] }
    return names.clusters[VietnameseText.matchingKey(written)] ?? []
  }

  func awardCandidates(_ written: String) -> [Handle<Award>] {
    names.awards[VietnameseText.matchingKey(written)] ?? []
  }

  func unit(id: String) -> Handle<Unit>? { unitsByID[id] }
  func cluster(id: String) -> Handle<Cluster>? { clustersByID[id] }

  private subscript(handle: Handle<Unit>) -> Unit { units[Int(handle.index)] }
  private subscript(handle: Handle<Award>) -> Award { awards[Int(handle.index)] }

  private mutating func index(_ findings: inout [Finding]) {
    for (index, unit) in units.enumerated() {
      let handle = Handle<Unit>(index)
      if !unit.id.value.isEmpty {
        if let better = Self.betterID(unit.id.value) {
          findings.append(
            .badID(unit.id.value, better: better, at: SourceLocation(path: unit.path, point: unit.id.point)))
        }
        if let first = unitsByID[unit.id.value] {
          let other = self[first]
          findings.append(.duplicateID(unit.id.value, at: unit.path, unit.id.point, first: other.path, other.id.point))
        } else {
          unitsByID[unit.id.value] = handle
        }
      }
    }
    for (index, cluster) in clusters.enumerated() {
      let handle = Handle<Cluster>(index)
      clustersByID[cluster.id] = handle
      let better = cluster.id.split(separator: "/").map { Self.betterID(String($0)) ?? String($0) }.joined(
        separator: "/")
      if better != cluster.id || better == "index" {
        findings.append(.badID(cluster.id, better: better, at: SourceLocation(path: cluster.path)))
      }
    }
    var awardsByID: [String: Handle<Award>] = [:]
    for (index, award) in awards.enumerated() {
      let handle = Handle<Award>(index)
      if let first = awardsByID[award.id.value] {
        let other = self[first]
        findings.append(.duplicateID(award.id.value, at: award.path, award.id.point, first: other.path, other.id.point))
      }
      awardsByID[award.id.value] = handle
    }
  }

  /// What an id should be, where it cannot stand in an address as it is.
  private static func betterID(_ id: String) -> String? {
    let slug = VietnameseText.slug(id)
    if id == slug { return id == "index" ? "don-vi-index" : nil }
    return slug
  }

  /// Parents of units and organisers of clusters, by the day on which the unit or cluster ended, where it has.
  private mutating func resolveWhatIsAbove(_ findings: inout [Finding]) {
    let resolver = Resolver(registry: Registry(self))
    for index in units.indices {
      guard var parent = units[index].parent else { continue }
      let date = units[index].valid.until.map { EventDate.day($0.value) } ?? .unknown
      resolver.resolve(&parent, path: units[index].path, at: date, findings: &findings)
      units[index].parent = parent
    }
    for index in clusters.indices {
      guard var organiser = clusters[index].organiser else { continue }
      let date = clusters[index].valid.until.map { EventDate.day($0.value) } ?? .unknown
      resolver.resolve(&organiser, path: clusters[index].path, at: date, findings: &findings)
      clusters[index].organiser = organiser
    }
  }

  private mutating func resolve(_ findings: inout [Finding]) {
    resolveWhatIsAbove(&findings)
    // What follows is narrowed by parents and organisers, so that these must be known to the resolver.
    let resolver = Resolver(registry: Registry(self))
    for index in units.indices {
      let handle = Handle<Unit>(index)
      let path = units[index].path
      for edge in units[index].successions.indices {
        let date = units[index].successions[edge].date.map { EventDate.day($0.value) } ?? .unknown
        for target in units[index].successions[edge].to.indices {
          resolver.resolve(&units[index].successions[edge].to[target], path: path, at: date, findings: &findings)
          if let successor = units[index].successions[edge].to[target].target {
            predecessorsOfUnit[successor, default: []].append(handle)
          }
        }
        if units[index].successions[edge].kind.value != .abolish, units[index].successions[edge].to.isEmpty {
          findings.append(.successionWithoutTarget(at: path, units[index].successions[edge].point))
        }
      }
    }
    for index in clusters.indices {
      let path = clusters[index].path
      let organiser = clusters[index].organiser?.target
      if var partOf = clusters[index].partOf {
        resolver.resolve(&partOf, path: path, organiser: organiser, findings: &findings)
        clusters[index].partOf = partOf
        if let whole = partOf.target { partsOfCluster[whole, default: []].append(Handle(index)) }
      }
      for predecessor in clusters[index].predecessors.indices {
        resolver.resolve(
          &clusters[index].predecessors[predecessor], path: path, organiser: organiser, findings: &findings)
      }
      for predecessor in Set(clusters[index].predecessors.compactMap(\.target)) {
        successorsOfCluster[predecessor, default: []].append(Handle(index))
      }
      for membership in clusters[index].memberships.indices {
        let year = clusters[index].memberships[membership].from.map { EventDate.year($0.value) } ?? .unknown
        for unit in clusters[index].memberships[membership].units.indices {
          resolver.resolve(
            &clusters[index].memberships[membership].units[unit], path: path, at: year, organiser: organiser,
            findings: &findings)
        }
      }
      for item in clusters[index].leaders.indices {
        let year = clusters[index].leaders[item].year.map { EventDate.year($0.value) } ?? .unknown
        if var leader = clusters[index].leaders[item].leader {
          resolver.resolve(&leader, path: path, at: year, organiser: organiser, findings: &findings)
          clusters[index].leaders[item].leader = leader
        }
        for deputy in clusters[index].leaders[item].deputies.indices {
          resolver.resolve(
            &clusters[index].leaders[item].deputies[deputy], path: path, at: year, organiser: organiser,
            findings: &findings)
        }
      }
    }
  }

  /// A unit that becomes, by however many steps, what it was: no archive can be made of that.
  private func findSuccessionCycles(_ findings: inout [Finding]) {
    enum Mark { case open, done }
    var marks: [Handle<Unit>: Mark] = [:]
    // An explicit stack, since a chain of renames may be as long as a file allows.
    for start in units.indices.map({ Handle<Unit>($0) }) where marks[start] == nil {
      var stack: [(unit: Handle<Unit>, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let (unit, next) = stack.last {
        let targets = self[unit].successions.flatMap { $0.to }.filter { $0.target != nil }
        guard next < targets.count, let target = targets[next].target else {
          marks[unit] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        switch marks[target] {
        case nil:
          marks[target] = .open
          stack.append((target, 0))
        case .open:
          findings.append(.successionCycle(self[unit], back: self[target], at: targets[next].point))
        case .done: break
        }
      }
    }
  }
}
