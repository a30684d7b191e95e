import Bytes
import Emulation
import Files

/// The list of all pages for search engines (sitemaps.org, version 0.9): one file, or an index and parts where there are too many pages.
struct Sitemap: Sendable {
  /// How many addresses a file may hold.
  static let limit = 50_000

  private let plan: SitePlan
  private let archive: Archive
  /// How many pages are listed.
  private let count: Int
  private let limit: Int

  /// - Parameter plan: its pages are listed but for redirects and the page for what is not found.
  init(_ plan: SitePlan, _ edition: Edition, limit: Int = Self.limit) {
    self.limit = limit
    self.plan = plan
    archive = edition.archive
    count = Self.count(of: plan)
  }

  /// The pages that are listed.
  private var pages: some Sequence<SitePlan.PlannedPage> { plan.pages.lazy.filter(\.isForSearchEngines) }

  /// When a page last changed; nil where that is not told.
  private func day(of page: SitePlan.PlannedPage) -> CalendarDate? {
    guard case .bulletin(let handle) = page.content else { return nil }
    return archive.lastChange(of: handle)?.date
  }

  /// The addresses of the files: the first is the one that others are told of.
  var addresses: [String] { Self.addresses(count: count, limit: limit) }

  /// The addresses of the files of a plan.
  static func addresses(of plan: SitePlan) -> [String] {
    addresses(count: count(of: plan), limit: limit)
  }

  private static func count(of plan: SitePlan) -> Int { plan.pages.count { $0.isForSearchEngines } }

  private static func addresses(count: Int, limit: Int) -> [String] {
    if count <= limit { return [Addresses.sitemap] }
    return [Addresses.sitemap] + (1...(count + limit - 1) / limit).map(Addresses.sitemapPart)
  }

  /// Every file, by its address.
  func files(_ site: PublicSite) -> [(address: String, bytes: [UInt8])] {
    let pages = Array(pages)
    guard count > limit else { return [(Addresses.sitemap, part(pages[...], site))] }
    var index = Self.beginning(of: "sitemapindex")
    for number in 1...partCount {
      index.append(literal: "<sitemap><loc>")
      XMLText.append(site.url(Addresses.sitemapPart(number)), to: &index)
      index.append(literal: "</loc></sitemap>\n")
    }
    index.append(literal: "</sitemapindex>\n")
    return [(Addresses.sitemap, index)]
      + (1...partCount).map { number in
        let start = (number - 1) * limit
        return (Addresses.sitemapPart(number), part(pages[start..<min(start + limit, pages.count)], site))
      }
  }

  /// What the files are made from.
  func fingerprint(_ site: PublicSite) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(site.base)
    for page in pages {
      mixer.add(page.address)
      mixer.add(UInt64(bitPattern: Int64(day(of: page)?.dayNumber ?? .min)))
    }
    return mixer.fingerprint
  }

  private var partCount: Int { (count + limit - 1) / limit }

  private func part(_ pages: ArraySlice<SitePlan.PlannedPage>, _ site: PublicSite) -> [UInt8] {
    var bytes = Self.beginning(of: "urlset")
    bytes.reserveCapacity(128 * pages.count)
    for page in pages {
      bytes.append(literal: "<url><loc>")
      XMLText.append(site.url(page.address), to: &bytes)
      bytes.append(literal: "</loc>")
      if let day = day(of: page) {
        bytes.append(literal: "<lastmod>")
        bytes.append(text: day.iso)
        bytes.append(literal: "</lastmod>")
      }
      bytes.append(literal: "</url>\n")
    }
    bytes.append(literal: "</urlset>\n")
    return bytes
  }

  private static func beginning(of element: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<")
    bytes.append(literal: element)
    bytes.append(literal: " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    return bytes
  }
}
