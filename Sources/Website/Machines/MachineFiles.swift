import Emulation

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

  /// Makes the files of one batch.
  ///
  /// - Parameter isNeeded: whether a cluster's files are to be made, which have these addresses.
  package func make(
    batch: Int, where isNeeded: (Handle<Cluster>, _ addresses: [String]) throws -> Bool,
    _ output: (_ bytes: [UInt8], _ address: String, _ cluster: Handle<Cluster>?) throws -> Void
  ) throws {
    if batch == 0 { return try makeSite { try output($0, $1, nil) } }
    let handles = Array(edition.archive.registry.clusterHandles)
    let start = (batch - 1) * Self.batch
    for handle in handles[start..<min(start + Self.batch, handles.count)] {
      let id = edition.archive.registry[handle].id
      let hasFeed = site != nil && Feed.hasEntries(of: handle, edition)
      let feeds = hasFeed ? [Addresses.clusterAtom(id), Addresses.clusterJSON(id)] : []
      guard try isNeeded(handle, feeds + [Addresses.clusterCalendar(id)]) else { continue }
      try output(MeetingCalendar.cluster(handle, edition).bytes(edition), Addresses.clusterCalendar(id), handle)
      guard let site, let feed = Feed.cluster(handle, edition) else { continue }
      try write(feed, atom: Addresses.clusterAtom(id), json: Addresses.clusterJSON(id), site) {
        try output($0, $1, handle)
      }
    }
  }

  private func makeSite(_ output: ([UInt8], String) throws -> Void) throws {
    try output(MeetingCalendar.site(edition).bytes(edition), Addresses.calendar)
    var robots = "User-agent: *\nAllow: /\n"
    if let site {
      robots += "Sitemap: \(site.url(Addresses.sitemap))\n"
      for file in sitemap.files(site) { try output(Array(file.text.utf8), file.address) }
      if let feed = Feed.site(edition) {
        try write(feed, atom: Addresses.atom, json: Addresses.jsonFeed, site, output)
      }
    }
    try output(Array(robots.utf8), Addresses.robots)
    try output(Array(redirects.book.text.utf8), AddressBook.name)
    if let map = redirects.serverMapText(baseURL: edition.archive.site.baseURL?.value) {
      try output(Array(map.utf8), Redirects.serverMap)
    }
  }

  private func write(
    _ feed: Feed, atom: String, json: String, _ site: PublicSite, _ output: ([UInt8], String) throws -> Void
  ) throws {
    try output(Array(AtomFeed.text(of: feed, at: atom, edition, site).utf8), atom)
    try output(Array(JSONFeed.text(of: feed, at: json, edition, site).utf8), json)
  }

  private static let batch = 64
}
