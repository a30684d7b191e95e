import Emulation
import Templating

extension Frame {
  /// What every page has around its own content.
  static func make(_ composer: Composer, title: String, description: String? = nil) -> Frame {
    let edition = composer.edition
    let surroundings = PageSurroundings.of(composer)
    var frame = Frame(
      root: composer.root, basePath: surroundings.basePath, language: surroundings.language,
      foreign: edition.foreignLanguage,
      site: edition.siteLine.value { siteLine(composer) },
      page: PageLine(
        title: title,
        description: description ?? about(composer.address).map { "\(title). \(composer.words["about.\($0)"])" },
        canonical: surroundings.published?.url(composer.address)),
      navigation: surroundings.navigation, breadcrumbs: composer.address == Addresses.home ? [] : [surroundings.home])
    frame.search = surroundings.search
    frame.published = surroundings.published
    frame.alternates = surroundings.alternates
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
      updated: edition.newest.map { composer.date(edition.archive[$0].eventDate) },
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
          href: composer.link(toArchive: year)))
      if let month = record.eventDate.month {
        links.append(
          Link(
            text: composer.notation.month(month).capitalised,
            href: composer.link(to: Addresses.archiveMonth(year, month))))
      }
    }
    return links
  }

  /// Home and the archives.
  static func archive(_ composer: Composer) -> [Link] { PageSurroundings.of(composer).way(to: .archive) }
  /// Home and the clusters.
  static func clusters(_ composer: Composer) -> [Link] { PageSurroundings.of(composer).way(to: .clusters) }
  /// Home and the units.
  static func units(_ composer: Composer) -> [Link] { PageSurroundings.of(composer).way(to: .units) }
  /// Home and the summaries.
  static func summaries(_ composer: Composer) -> [Link] { PageSurroundings.of(composer).way(to: .summaries) }
}

extension String {
  /// With its first letter in upper case: a heading or a crumb begins with it.
  var capitalised: String {
    // A letter of ASCII need not be looked up.
    if let letter = utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter {
      return String(joining: String(UnicodeScalar(letter - 0x20)), String(utf8.dropFirst()) ?? "")
    }
    return prefix(1).uppercased() + dropFirst()
  }
}
