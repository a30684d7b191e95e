import Emulation

/// What pages have in common that are as deep in the site and in the same part of it: made once for all of them.
struct PageSurroundings: Sendable {
  /// The parts of the site, then the menu of the office.
  let navigation: [NavigationItem]
  /// The home page, as the first of the way to a page.
  let home: Link
  /// The parts of the site as the second of the way to a page, in the order of ``SitePart/allCases``.
  private let parts: [Link]
  /// What can be followed of the whole site.
  let alternates: [FeedLink]
  /// The page that searches.
  let search: String
  /// The interface's.
  let language: String
  /// Where the site is published, if it says so, and the path of that.
  let published: PublicSite?
  let basePath: String

  /// How many there are of each depth: of every part, and of what is in none.
  static let sections = SitePart.allCases.count + 1

  /// Those of the page that is composed.
  static func of(_ composer: Composer) -> PageSurroundings {
    // A page that the navigation leads to is marked in it: its own is like no other's.
    guard let depth = composer.depth, !composer.edition.isInNavigation(composer.address) else {
      return PageSurroundings(composer)
    }
    let section = SitePart.allCases.firstIndex { $0.holds(composer.address) } ?? SitePart.allCases.count
    return composer.edition.surroundings.value(at: depth * sections + section) { PageSurroundings(composer) }
  }

  private init(_ composer: Composer) {
    navigation = Self.navigation(composer)
    home = Link(text: composer.words["home"], href: composer.link(to: Addresses.home))
    parts = SitePart.allCases.map { part in
      Link(text: composer.words["navigation.\(part.rawValue)"], href: composer.link(to: part.index))
    }
    alternates = .site(composer)
    search = composer.link(to: Addresses.search)
    let site = composer.archive.site
    language = site.interfaceLanguage
    published = PublicSite(site)
    basePath = PublicSite.path(of: site.baseURL?.value)
  }

  /// The way to the first page of a part.
  func way(to part: SitePart) -> [Link] { [home, parts[SitePart.allCases.firstIndex(of: part) ?? 0]] }

  private static func navigation(_ composer: Composer) -> [NavigationItem] {
    let registry = composer.registry
    // A site of ordinary pages alone, such as a handbook, does not lead to empty lists.
    let isEmpty = composer.archive.records.isEmpty && registry.clusters.isEmpty && registry.units.isEmpty
    var items = (isEmpty ? [] : SitePart.allCases).map { part in
      NavigationItem(
        link: Link(text: composer.words["navigation.\(part.rawValue)"], href: composer.link(to: part.index)),
        current: composer.address == part.index ? "page" : part.holds(composer.address) ? "true" : nil)
    }
    for (item, address) in zip(composer.archive.site.menu, composer.edition.menuAddresses) {
      let language = composer.edition.foreignLanguage(of: [item.title.value])
      if let address {
        items.append(
          NavigationItem(
            link: Link(text: item.title.value, href: composer.link(to: address), language: language),
            current: composer.address == address ? "page" : nil))
      } else if item.link.value.hasPrefix("https://") || item.link.value.hasPrefix("http://") {
        items.append(
          NavigationItem(
            link: Link(text: item.title.value, href: item.link.value, language: language), current: nil))
      }
    }
    return items
  }
}

/// The parts of the site that the navigation leads to; named as `navigation.…` among the words.
enum SitePart: String, CaseIterable {
  case archive, clusters, units, summaries

  /// The address of its first page.
  var index: String {
    switch self {
    case .archive: Addresses.archiveIndex
    case .clusters: Addresses.clusterIndex
    case .units: Addresses.unitIndex
    case .summaries: Addresses.summaryIndex
    }
  }

  /// Whether a page belongs to it.
  func holds(_ address: String) -> Bool {
    switch self {
    case .archive: address.hasPrefix("ban-tin/")
    case .clusters: address.hasPrefix("cum/")
    case .units: address.hasPrefix("don-vi/")
    case .summaries: address.hasPrefix("tong-hop/")
    }
  }
}

extension Edition {
  /// Whether the navigation leads to a page itself.
  fileprivate func isInNavigation(_ address: String) -> Bool {
    SitePart.allCases.contains { $0.index == address } || menuAddresses.contains(address)
  }
}
