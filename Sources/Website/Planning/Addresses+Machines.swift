extension Addresses {
  /// The site's feeds.
  package static let atom = "atom.xml"
  package static let jsonFeed = "feed.json"
  /// The site's planned meetings.
  package static let calendar = "lich.ics"
  package static let sitemap = "sitemap.xml"
  package static let robots = "robots.txt"
  /// A part of the site map, from 1, where one file cannot hold it.
  package static func sitemapPart(_ number: Int) -> String { "sitemap-\(number).xml" }

  // A cluster's page ends in .html and no other file of a cluster in what these end in: whatever ids clusters have, no two of their files
  // have one address.

  /// A cluster's feeds.
  package static func clusterAtom(_ id: String) -> String { "cum/\(id).atom.xml" }
  package static func clusterJSON(_ id: String) -> String { "cum/\(id).feed.json" }
  /// A cluster's planned meetings.
  package static func clusterCalendar(_ id: String) -> String { "cum/\(id).ics" }
}
