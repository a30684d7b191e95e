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
        Self.hand(over: unit.name.value, unit.id.value, unit.aliases, unit.names, to: take)
      }
    }
  }

  var clusters: [String: [Handle<Cluster>]] {
    madeClusters.value {
      Self.index(entries.clusters) { cluster, take in
        Self.hand(over: cluster.name.value, cluster.id, cluster.aliases, cluster.names, to: take)
      }
    }
  }

  var awards: [String: [Handle<Award>]] {
    madeAwards.value {
      Self.index(entries.awards) { award, take in
        Self.hand(over: award.name.value, award.id.value, award.aliases, award.names, to: take)
        if let short = award.short { take(short.value) }
      }
    }
  }

  /// Hands over the names that units, clusters and awards all have.
  private static func hand(
    over name: String, _ id: String, _ aliases: [Fact<String>], _ names: [DatedName], to take: (String) -> Void
  ) {
    take(id)
    take(name)
    for alias in aliases { take(alias.value) }
    for name in names { if let name = name.name { take(name.value) } }
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
        if !key.isEmpty { add(handle, to: &index[key, default: []]) }
      }
    }
    return index
  }

  /// Adds an entry to those of one spelling; it may be the last of them already.
  private static func add<Entry>(_ handle: Handle<Entry>, to handles: inout [Handle<Entry>]) {
    if handles.last != handle { handles.append(handle) }
  }
}
