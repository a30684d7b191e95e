import Bytes
import Emulation

/// The newest records of the site or of a cluster, for programs that follow it. ``AtomFeed`` and ``JSONFeed`` are its two forms.
struct Feed: Sendable {
  /// How many records a feed holds.
  static let limit = 30

  let title: String
  let author: String
  /// The page that shows the same to people.
  let page: String
  /// Newest first by publication.
  let entries: [Handle<MeetingRecord>]

  /// The feed of the whole site; nil where it has no records.
  static func site(_ edition: Edition) -> Feed? {
    make(
      edition, of: Array(edition.archive.recordHandles), title: edition.archive.site.title.value, page: Addresses.home)
  }

  /// The feed of a cluster; nil where it has no records.
  static func cluster(_ handle: Handle<Cluster>, _ edition: Edition) -> Feed? {
    let cluster = edition.archive.registry[handle]
    return make(
      edition, of: edition.archive.records(of: handle),
      title: "\(cluster.name.value) – \(edition.archive.site.title.value)", page: Addresses.cluster(cluster.id))
  }

  /// Whether there is a feed of the cluster.
  static func hasEntries(of handle: Handle<Cluster>, _ edition: Edition) -> Bool {
    edition.archive.records(of: handle).contains { record in
      edition.addresses.record(record) != nil && edition.archive.publication(of: record) != nil
    }
  }

  private static func make(
    _ edition: Edition, of handles: [Handle<MeetingRecord>], title: String, page: String
  ) -> Feed? {
    var dated: [(moment: Int, handle: Handle<MeetingRecord>)] = []
    for handle in handles where edition.addresses.record(handle) != nil {
      guard let moment = edition.archive.publication(of: handle) else { continue }
      dated.append((moment.secondsSince1970, handle))
    }
    if dated.isEmpty { return nil }
    dated.sort { left, right in
      left.moment != right.moment ? left.moment > right.moment : edition.archive.isEarlier(right.handle, left.handle)
    }
    let site = edition.archive.site
    return Feed(
      title: title, author: site.organisation?.name.value ?? site.title.value, page: page,
      entries: dated.prefix(limit).map(\.handle))
  }

  /// When anything in the feed last changed.
  func updated(_ archive: Archive) -> DateTime? { entries.compactMap { archive.lastChange(of: $0) }.max() }
}

/// A record as a feed shows it.
struct FeedEntry: Sendable {
  let title: String
  let url: String
  let summary: String?
  /// The record's text with absolute links; nil where it has none.
  let markup: String?
  let published: DateTime
  let updated: DateTime
  /// What kind of meeting, of which cluster, and its status where it was not held.
  let categories: [String]

  /// About how many bytes a feed needs for it.
  var size: Int { (1 << 10) + (markup?.utf8.count ?? 0) * 5 / 4 }

  /// nil for a record without a page or a date.
  init?(_ handle: Handle<MeetingRecord>, _ edition: Edition, at site: PublicSite) {
    let record = edition.archive[handle]
    guard let address = edition.addresses.record(handle), let published = record.publication else { return nil }
    title = record.title.value
    url = site.url(address)
    summary = record.summary?.value
    self.published = published
    updated = record.lastChange ?? published
    let body = edition.bodies[Int(handle.index)]
    if body.isEmpty {
      markup = nil
    } else {
      let composer = Composer(edition, address: address, root: site.base)
      // Places on the page itself, too, are elsewhere when the text is read in a feed.
      markup = Self.withPlaces(of: edition.markup(of: body, in: record.path, from: composer), on: url)
    }
    var categories = record.kinds.map { edition.words["kind", $0.value] }
    categories += record.clusters.compactMap(\.target).map {
      edition.archive.registry.name(of: $0, at: record.namesDate)
    }
    if record.status.value != .held { categories.append(edition.words["status", record.status.value]) }
    self.categories = categories
  }

  /// The markup with links to places on its own page led to that page.
  static func withPlaces(of markup: String, on url: String) -> String {
    let link = Array("href=\"".utf8)
    let withPlaces: String? = markup.withBytes { utf8 in
      let markup = UnsafeRawBufferPointer(utf8)
      var bytes: [UInt8] = []
      var (copied, start) = (0, 0)
      while let found = UnsafeRawBufferPointer(rebasing: markup[start...]).firstPlace(of: UInt8(ascii: "#")) {
        let place = start + found
        if place >= link.count, markup[place - link.count..<place].elementsEqual(link) {
          bytes.append(contentsOf: markup[copied..<place])
          bytes.append(text: url)
          copied = place
        }
        start = place + 1
      }
      if copied == 0 { return nil }
      bytes.append(contentsOf: markup[copied...])
      return String(decoding: bytes, as: UTF8.self)
    }
    return withPlaces ?? markup
  }
}
