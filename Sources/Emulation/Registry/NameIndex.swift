/// Units, clusters and awards by what they may be called, however it is spelt; each made when a name of its kind is looked up first: who
/// writes ids does without it.
final class NameIndex: Sendable {
  private let entries: (units: [Unit], clusters: [Cluster], awards: [Award])
  private let madeUnits = MadeOnce<[String: [Handle<Unit>]]>()
  private let madeClusters = MadeOnce<[String: [Handle<Cluster>]]>()
  private let madeAwards = MadeOnce<[String: [Handle<Award>]]>()

  init(units: [Unit], clusters: [Cluster], awards: [Award]) { entries = (units, clusters, awards) }

  /// By spelling; see ``VietnameseText/matchingKey(_:)``.
  var units: [String: [Handle<Unit>]] {
    madeUnits.value {
      Self.index(entries.units) { unit, take in
        take(unit.id.value)
        take(unit.name.value)
        for alias in unit.aliases { take(alias.value) }
        for name in unit.names { if let name = name.name { take(name.value) } }
      }
    }
  }

  var clusters: [String: [Handle<Cluster>]] {
    madeClusters.value {
      Self.index(entries.clusters) { cluster, take in
        take(cluster.id)
        take(cluster.name.value)
        for alias in cluster.aliases { take(alias.value) }
        for name in cluster.names { if let name = name.name { take(name.value) } }
      }
    }
  }

  var awards: [String: [Handle<Award>]] {
    madeAwards.value {
      Self.index(entries.awards) { award, take in
        take(award.id.value)
        take(award.name.value)
        for alias in award.aliases { take(alias.value) }
        for name in award.names { if let name = name.name { take(name.value) } }
        if let short = award.short { take(short.value) }
      }
    }
  }

  /// - Parameter names: hands over what an entry may be called; something may come twice.
  private static func index<Entry>(
    _ entries: [Entry], names: (Entry, (String) -> Void) -> Void
  ) -> [String: [Handle<Entry>]] {
    var index: [String: [Handle<Entry>]] = [:]
    index.reserveCapacity(2 * entries.count)
    for place in entries.indices {
      let handle = Handle<Entry>(place)
      names(entries[place]) { name in
        let key = VietnameseText.matchingKey(name)
        if !key.isEmpty, index[key]?.last != handle { index[key, default: []].append(handle) }
      }
    }
    return index
  }
}
