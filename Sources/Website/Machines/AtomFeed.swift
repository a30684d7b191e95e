import Bytes
import Emulation

/// A feed as Atom (RFC 4287).
enum AtomFeed {
  /// `entries`: the feed's; `address`: the feed's own.
  static func bytes(of feed: Feed, _ entries: [FeedEntry], at address: String, _ edition: Edition, _ site: PublicSite)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.reduce(1 << 10) { $0 + $1.size })
    bytes.append(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    bytes.append(literal: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    bytes.append(text: Edition.contentLanguage)
    bytes.append(literal: "\">\n")
    write("<title>", feed.title, "</title>\n", to: &bytes)
    write("<id>", site.url(address), "</id>\n", to: &bytes)
    write("<link rel=\"self\" type=\"application/atom+xml\" href=\"", site.url(address), "\"/>\n", to: &bytes)
    write("<link rel=\"alternate\" type=\"text/html\" href=\"", site.url(feed.page), "\"/>\n", to: &bytes)
    write("<updated>", feed.updated(edition.archive)?.iso ?? "", "</updated>\n", to: &bytes)
    write("<author><name>", feed.author, "</name></author>\n", to: &bytes)
    bytes.append(literal: "<generator>Bantin</generator>\n")
    if let licence = edition.archive.site.licence { write("<rights>", licence.value, "</rights>\n", to: &bytes) }
    for entry in entries { write(entry, to: &bytes) }
    bytes.append(literal: "</feed>\n")
    return bytes
  }

  private static func write(_ entry: FeedEntry, to bytes: inout [UInt8]) {
    write("<entry>\n<title>", entry.title, "</title>\n", to: &bytes)
    write("<id>", entry.url, "</id>\n", to: &bytes)
    write("<link rel=\"alternate\" type=\"text/html\" href=\"", entry.url, "\"/>\n", to: &bytes)
    write("<published>", entry.published.iso, "</published>\n", to: &bytes)
    write("<updated>", entry.updated.iso, "</updated>\n", to: &bytes)
    for category in entry.categories { write("<category term=\"", category, "\"/>\n", to: &bytes) }
    if let summary = entry.summary { write("<summary>", summary, "</summary>\n", to: &bytes) }
    if let markup = entry.markup {
      write("<content type=\"html\" xml:base=\"", entry.url, "\">", to: &bytes)
      write("", markup, "</content>\n", to: &bytes)
    }
    bytes.append(literal: "</entry>\n")
  }

  /// Appends a text, escaped, between two pieces of markup.
  private static func write(_ before: StaticString, _ text: String, _ after: StaticString, to bytes: inout [UInt8]) {
    bytes.append(literal: before)
    XMLText.append(text, to: &bytes)
    bytes.append(literal: after)
  }
}
