/// Units, clusters and awards by what they may be called, however it is spelt; made when a name is looked up first: who writes ids does
/// without it.
final class NameIndex: Sendable {
  private let entries: (units: [Unit], clusters: [Cluster], awards: [Award])
  private let made = MadeOnce<Made>()

  private struct Made: Sendable {
    let units: [String: [Handle<Unit>]]
    let clusters: [String: [Handle<Cluster>]]
    let awards: [String: [Handle<Award>]]

    init(_ entries: (units: [Unit], clusters: [Cluster], awards: [Award])) {
      units = Self.index(entries.units) { unit in
        [unit.id.value, unit.name.value] + unit.aliases.map(\.value) + unit.names.compactMap { $0.name?.value }
      }
      clusters = Self.index(entries.clusters) { cluster in
        [cluster.id, cluster.name.value] + cluster.aliases.map(\.value) + cluster.names.compactMap { $0.name?.value }
      }
      awards = Self.index(entries.awards) { award in
        [award.id.value, award.name.value] + award.aliases.map(\.value) + award.names.compactMap { $0.name?.value }
          + [award.short?.value].compactMap { $0 }
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

  init(units: [Unit], clusters: [Cluster], awards: [Award]) { entries = (units, clusters, awards) }

  /// By spelling; see ``VietnameseText/matchingKey(_:)``.
  var units: [String: [Handle<Unit>]] { all.units }
  var clusters: [String: [Handle<Cluster>]] { all.clusters }
  var awards: [String: [Handle<Award>]] { all.awards }

  private var all: Made { made.value { Made(entries) } }
}
