import Emulation
import Templating

extension SearchPage {
  /// The page that searches the site, and leads on without a script as well.
  ///
  /// - Parameter version: of the index that it searches.
  static func make(_ edition: Edition, version: String, address: String) -> SearchPage {
    let composer = Composer(edition, address: address)
    let registry = edition.archive.registry
    var frame = Frame.make(composer, title: composer.words["search.title"])
    frame.search = nil
    var page = SearchPage(
      frame: frame, index: composer.link(to: SearchIndex.folder), version: version, archives: composer.yearItems())

    let archive = edition.archive
    var kinds = Set<MeetingKind>()
    // By their places: of many thousand records nearly all tell what was told before.
    var tellsOfAward = [Bool](repeating: false, count: registry.awards.count)
    var isToldOf = [Bool](repeating: false, count: registry.clusters.count)
    var last: MeetingKind?
    for handle in archive.recordHandles where edition.addresses.record(handle) != nil {
      for kind in archive[handle].kinds where kind.value != last {
        kinds.insert(kind.value)
        last = kind.value
      }
      for grant in archive.grants(of: handle) { if let award = grant.award { tellsOfAward[Int(award.index)] = true } }
      for award in archive.awards(commendedBy: handle) { tellsOfAward[Int(award.index)] = true }
      for cluster in archive[handle].clusters {
        if let cluster = cluster.target { isToldOf[Int(cluster.index)] = true }
      }
    }
    let awards = tellsOfAward.indices.filter { tellsOfAward[$0] }.map { Handle<Award>($0) }
    let clusters = Set(isToldOf.indices.filter { isToldOf[$0] }.map { Handle<Cluster>($0) })
    page.years = edition.addresses.archive.reversed().map {
      SearchOption(filter: SearchFilter.year($0.year), text: String($0.year))
    }
    page.kinds = MeetingKind.allCases.filter(kinds.contains).map {
      SearchOption(filter: SearchFilter.kind($0), text: composer.words["kind", $0])
    }
    page.awards = awards.sorted { left, right in
      let orders = (registry[left].order?.value ?? .max, registry[right].order?.value ?? .max)
      return orders.0 != orders.1 ? orders.0 < orders.1 : left < right
    }.map { SearchOption(filter: SearchFilter.award(registry.id(of: $0)), text: registry[$0].shownName()) }
    page.organisers = organisers(of: clusters, registry)
    return page
  }

  private static func organisers(of clusters: Set<Handle<Cluster>>, _ registry: Registry) -> [SearchOptionGroup] {
    let collation = VietnameseCollation()
    func sorted<Target>(_ handles: some Sequence<Handle<Target>>, _ name: (Handle<Target>) -> String)
      -> [Handle<Target>]
    {
      handles.map { ($0, collation.key(name($0))) }.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
    }
    func options(_ organiser: Handle<Unit>?) -> [SearchOption] {
      sorted(clusters.filter { registry.organiser(of: $0) == organiser }) { registry.name(of: $0) }.map {
        SearchOption(filter: SearchFilter.cluster(registry.id(of: $0)), text: registry.name(of: $0))
      }
    }
    let organisers = sorted(Set(clusters.compactMap { registry.organiser(of: $0) })) { registry.name(of: $0) }
    let groups = organisers.map { SearchOptionGroup(text: registry.name(of: $0), options: options($0)) }
    let rest = options(nil)
    return rest.isEmpty ? groups : groups + [SearchOptionGroup(options: rest)]
  }
}
