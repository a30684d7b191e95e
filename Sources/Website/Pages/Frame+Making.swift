import Emulation
import Templating

extension Frame {
  /// What every page has around its own content.
  static func make(_ composer: Composer, title: String, description: String? = nil) -> Frame {
    let edition = composer.edition
    let site = edition.archive.site
    let base = site.baseURL?.value
    let published = PublicSite(site)
    var frame = Frame(
      root: composer.root, basePath: PublicSite.path(of: base), language: site.interfaceLanguage,
      foreign: edition.foreignLanguage,
      site: edition.siteLine.value { siteLine(composer) },
      page: PageLine(
        title: title,
        description: description ?? about(composer.address).map { "\(title). \(composer.words["about.\($0)"])" },
        canonical: published?.url(composer.address)),
      navigation: navigation(composer),
      breadcrumbs: composer.address == Addresses.home
        ? [] : [Link(text: composer.words["home"], href: composer.link(to: Addresses.home))])
    frame.search = composer.link(to: Addresses.search)
    frame.published = published
    frame.alternates = .site(composer)
    return frame
  }

  /// What every page says of the site; no link in it depends on the page.
  private static func siteLine(_ composer: Composer) -> SiteLine {
    let edition = composer.edition
    let site = edition.archive.site
    return SiteLine(
      title: site.title.value, base: site.baseURL?.value,
      organisation: site.organisation?.name.value ?? site.title.value, parent: site.organisation?.parent?.value,
      contact: site.organisation?.contact?.value, notice: site.notice?.value,
      licence: site.licence.map { Term(text: $0.value, href: deed(of: $0.value)) },
      updated: edition.newest.map { composer.date(edition.archive[$0].date.value) },
      language: edition.foreignLanguage(of: [
        site.title.value, site.organisation?.name.value, site.organisation?.parent?.value,
        site.organisation?.contact?.value, site.notice?.value,
      ]))
  }

  /// The words that describe a page which says nothing of itself, by its address.
  private static func about(_ address: String) -> String? {
    let folders = address.utf8.count { $0 == UInt8(ascii: "/") }
    let isIndex = address.hasSuffix("/index.html")
    if address == Addresses.home { return "home" }
    if address == Addresses.search { return "search" }
    if address.hasPrefix("ban-tin/") {
      return folders == 1 ? (isIndex ? "archive-index" : "archive-year") : folders == 2 ? "archive-month" : nil
    }
    if address.hasPrefix("cum/") { return folders == 1 && isIndex ? "cluster-index" : "cluster" }
    if address.hasPrefix("don-vi/") { return folders == 1 && isIndex ? "unit-index" : "unit" }
    if address.hasPrefix("tong-hop/") { return folders == 1 && isIndex ? "summary-index" : "summary" }
    return nil
  }

  /// The deed of a licence that is known by that name.
  static func deed(of licence: String) -> String? { deeds[licence.uppercased()] }

  /// The parts of the site, then the menu of the office.
  private static func navigation(_ composer: Composer) -> [NavigationItem] {
    let registry = composer.registry
    // A site of ordinary pages alone, such as a handbook, does not lead to empty lists.
    let isEmpty = composer.archive.records.isEmpty && registry.clusters.isEmpty && registry.units.isEmpty
    let parts =
      isEmpty
      ? []
      : [
        ("archive", Addresses.archiveIndex, "ban-tin/"), ("clusters", Addresses.clusterIndex, "cum/"),
        ("units", Addresses.unitIndex, "don-vi/"), ("summaries", Addresses.summaryIndex, "tong-hop/"),
      ]
    var items = parts.map { name, address, folder in
      let current = composer.address == address ? "page" : composer.address.hasPrefix(folder) ? "true" : nil
      return NavigationItem(
        link: Link(text: composer.words["navigation.\(name)"], href: composer.link(to: address)), current: current)
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

  private static let deeds = [
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/deed.vi",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/deed.vi",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/deed.vi",
  ]
}

extension [Link] {
  /// Home, the archives, the year, the month.
  static func bulletin(_ composer: Composer, _ record: MeetingRecord) -> [Link] {
    var links = archive(composer)
    if let year = record.addressYear {
      links.append(
        Link(
          text: "\(composer.words["date.year"].capitalised) \(year)",
          href: composer.link(to: Addresses.archiveYear(year))))
      if let month = record.date.value.month {
        links.append(
          Link(
            text: composer.notation.month(month).capitalised,
            href: composer.link(to: Addresses.archiveMonth(year, month))))
      }
    }
    return links
  }

  /// Home and the archives.
  static func archive(_ composer: Composer) -> [Link] {
    home(composer) + [part(composer, "archive", Addresses.archiveIndex)]
  }
  /// Home and the clusters.
  static func clusters(_ composer: Composer) -> [Link] {
    home(composer) + [part(composer, "clusters", Addresses.clusterIndex)]
  }
  /// Home and the units.
  static func units(_ composer: Composer) -> [Link] { home(composer) + [part(composer, "units", Addresses.unitIndex)] }
  /// Home and the summaries.
  static func summaries(_ composer: Composer) -> [Link] {
    home(composer) + [part(composer, "summaries", Addresses.summaryIndex)]
  }

  static func home(_ composer: Composer) -> [Link] {
    [Link(text: composer.words["home"], href: composer.link(to: Addresses.home))]
  }

  private static func part(_ composer: Composer, _ name: String, _ address: String) -> Link {
    Link(text: composer.words["navigation.\(name)"], href: composer.link(to: address))
  }
}

extension String {
  /// With its first letter in upper case: a heading or a crumb begins with it.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
