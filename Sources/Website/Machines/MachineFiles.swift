import Emulation
import Files

/// What programs read beside the pages: feeds, calendars, the site map, `robots.txt`.
///
/// Feeds and the site map need absolute addresses: without `base-url` there are none of them.
package struct MachineFiles: Sendable {
  private let edition: Edition
  private let site: PublicSite?
  private let sitemap: Sitemap
  private let redirects: Redirects

  package init(_ edition: Edition, _ plan: SitePlan, _ redirects: Redirects) {
    self.edition = edition
    site = PublicSite(edition.archive.site)
    sitemap = Sitemap(plan, edition)
    self.redirects = redirects
  }

  /// Every file that ``make(_:)`` may make.
  package var addresses: [String] {
    let clusters = edition.archive.registry.clusters.flatMap { cluster in
      [Addresses.clusterAtom(cluster.id), Addresses.clusterJSON(cluster.id), Addresses.clusterCalendar(cluster.id)]
    }
    return Self.siteAddresses + sitemap.addresses + clusters + [AddressBook.name]
      + (redirects.all.isEmpty ? [] : [Redirects.serverMap])
  }

  /// Of the whole site; what redirects must keep clear of.
  static let siteAddresses = [Addresses.atom, Addresses.jsonFeed, Addresses.calendar, Addresses.robots]

  /// Pieces of work that may be done at the same time.
  package var batches: Range<Int> { 0..<(1 + (edition.archive.registry.clusters.count + Self.batch - 1) / Self.batch) }

  /// Takes files that are made from something: keeps those that are published, or is given their bytes.
  package protocol Output {
    /// Keeps files as they are published, if all of them were made from the same.
    func keep(_ addresses: [String], madeFrom fingerprint: Fingerprint) throws -> Bool
    func write(_ bytes: [UInt8], to address: String, madeFrom fingerprint: Fingerprint) throws
  }

  /// Makes the files of one batch.
  package func make(batch: Int, _ inputs: SiteInputs, _ output: some Output) throws {
    if batch == 0 { return try makeSite(inputs, output) }
    let handles = Array(edition.archive.registry.clusterHandles)
    let start = (batch - 1) * Self.batch
    for handle in handles[start..<min(start + Self.batch, handles.count)] {
      let id = edition.archive.registry.id(of: handle)
      let made = inputs.feeds(of: handle)
      let hasFeed = site != nil && Feed.hasEntries(of: handle, edition)
      let feeds = hasFeed ? [Addresses.clusterAtom(id), Addresses.clusterJSON(id)] : []
      if try output.keep(feeds + [Addresses.clusterCalendar(id)], madeFrom: made) { continue }
      try output.write(
        MeetingCalendar.cluster(handle, edition).bytes(edition), to: Addresses.clusterCalendar(id), madeFrom: made)
      guard let site, let feed = Feed.cluster(handle, edition) else { continue }
      try write(feed, atom: Addresses.clusterAtom(id), json: Addresses.clusterJSON(id), site, made, output)
    }
  }

  private func makeSite(_ inputs: SiteInputs, _ output: some Output) throws {
    let calendar = MeetingCalendar.site(edition)
    let planned = inputs.feed(of: calendar.meetings)
    if try !output.keep([Addresses.calendar], madeFrom: planned) {
      try output.write(calendar.bytes(edition), to: Addresses.calendar, madeFrom: planned)
    }
    var robots = "User-agent: *\nAllow: /\n"
    if let site {
      robots += "Sitemap: \(site.url(Addresses.sitemap))\n"
      let listed = sitemap.fingerprint(site)
      if try !output.keep(sitemap.addresses, madeFrom: listed) {
        for file in sitemap.files(site) { try output.write(file.bytes, to: file.address, madeFrom: listed) }
      }
      if let feed = Feed.site(edition) {
        let newest = inputs.feed(of: feed.entries)
        if try !output.keep([Addresses.atom, Addresses.jsonFeed], madeFrom: newest) {
          try write(feed, atom: Addresses.atom, json: Addresses.jsonFeed, site, newest, output)
        }
      }
    }
    try output.write(Array(robots.utf8), to: Addresses.robots, madeFrom: inputs.everything)
    let book = redirects.bookFingerprint
    if try !output.keep([AddressBook.name], madeFrom: book) {
      try output.write(Array(redirects.book.text.utf8), to: AddressBook.name, madeFrom: book)
    }
    if let map = redirects.serverMapText(baseURL: edition.archive.site.baseURL?.value) {
      try output.write(Array(map.utf8), to: Redirects.serverMap, madeFrom: inputs.everything)
    }
  }

  private func write(
    _ feed: Feed, atom: String, json: String, _ site: PublicSite, _ made: Fingerprint, _ output: some Output
  ) throws {
    let entries = feed.entries.compactMap { FeedEntry($0, edition, at: site) }
    try output.write(AtomFeed.bytes(of: feed, entries, at: atom, edition, site), to: atom, madeFrom: made)
    try output.write(JSONFeed.bytes(of: feed, entries, at: json, site), to: json, madeFrom: made)
  }

  private static let batch = 64
}
