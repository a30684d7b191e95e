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
      Self.index(entries.units) { unit in
        [unit.id.value, unit.name.value] + unit.aliases.map(\.value) + unit.names.compactMap { $0.name?.value }
      }
    }
  }

  var clusters: [String: [Handle<Cluster>]] {
    madeClusters.value {
      Self.index(entries.clusters) { cluster in
        [cluster.id, cluster.name.value] + cluster.aliases.map(\.value) + cluster.names.compactMap { $0.name?.value }
      }
    }
  }

  var awards: [String: [Handle<Award>]] {
    madeAwards.value {
      Self.index(entries.awards) { award in
        [award.id.value, award.name.value] + award.aliases.map(\.value) + award.names.compactMap { $0.name?.value }
          + [award.short?.value].compactMap { $0 }
      }
    }
  }

  private static func index<Entry>(_ entries: [Entry], names: (Entry) -> [String]) -> [String: [Handle<Entry>]] {
    var index: [String: [Handle<Entry>]] = [:]
    for (place, entry) in entries.enumerated() {
      for key in Set(names(entry).map(VietnameseText.matchingKey)) where !key.isEmpty {
        index[key, default: []].append(Handle(place))
      }
    }
    return index
  }
}
