import Emulation
import Templating

extension Frame {
  /// What every page has around its own content.
  static func make(_ composer: Composer, title: String, description: String? = nil) -> Frame {
    let edition = composer.edition
    let site = edition.archive.site
    let licence = site.licence.map { licence in
      Term(text: licence.value, href: Self.deeds[licence.value.uppercased()])
    }
    let base = site.baseURL?.value
    return Frame(
      root: composer.root, basePath: Self.basePath(base), language: site.language?.value ?? "vi",
      site: SiteLine(
        title: site.title.value, organisation: site.organisation?.name.value ?? site.title.value,
        parent: site.organisation?.parent?.value,
        contact: site.organisation?.contact?.value, licence: licence,
        updated: edition.newest.map { composer.date(edition.archive[$0].date.value) }),
      page: PageLine(
        title: title, description: description,
        canonical: base.map { $0 + (composer.address == Addresses.home ? "" : composer.address) }),
      navigation: navigation(composer),
      breadcrumbs: composer.address == Addresses.home
        ? [] : [Link(text: composer.words["home"], href: composer.link(to: Addresses.home))])
  }

  /// The parts of the site, then the menu of the office.
  private static func navigation(_ composer: Composer) -> [NavigationItem] {
    let parts = [
      ("archive", Addresses.archiveIndex, "ban-tin/"), ("clusters", Addresses.clusterIndex, "cum/"),
      ("units", Addresses.unitIndex, "don-vi/"), ("summaries", Addresses.summaryIndex, "tong-hop/"),
    ]
    var items = parts.map { name, address, folder in
      let current = composer.address == address ? "page" : composer.address.hasPrefix(folder) ? "true" : nil
      return NavigationItem(
        link: Link(text: composer.words["navigation.\(name)"], href: composer.link(to: address)), current: current)
    }
    for item in composer.archive.site.menu {
      if let address = composer.edition.links.address(of: item.link.value, from: "content/site.yaml") {
        items.append(
          NavigationItem(
            link: Link(text: item.title.value, href: composer.link(to: address)),
            current: composer.address == address ? "page" : nil))
      } else if item.link.value.hasPrefix("https://") || item.link.value.hasPrefix("http://") {
        items.append(NavigationItem(link: Link(text: item.title.value, href: item.link.value), current: nil))
      }
    }
    return items
  }

  /// The path of a public address: "/" or "/thi-dua/".
  private static func basePath(_ base: String?) -> String {
    guard let base, let scheme = base.firstRange(of: "://") else { return "/" }
    guard let slash = base[scheme.upperBound...].firstIndex(of: "/") else { return "/" }
    return String(base[slash...])
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
            text: "\(composer.words["date.month"].capitalised) \(month)",
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
