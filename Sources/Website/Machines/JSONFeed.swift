import Diagnostics
import Emulation

/// A feed as JSON Feed, version 1.1.
enum JSONFeed {
  /// `entries`: the feed's; `address`: the feed's own.
  static func bytes(of feed: Feed, _ entries: [FeedEntry], at address: String, _ site: PublicSite) -> [UInt8] {
    var writer = JSONWriter(indentedDepth: .max, capacity: entries.reduce(1 << 10) { $0 + $1.size })
    writer.object { root in
      root.text("version", "https://jsonfeed.org/version/1.1")
      root.text("title", feed.title)
      root.text("home_page_url", site.url(feed.page))
      root.text("feed_url", site.url(address))
      root.text("language", Edition.contentLanguage)
      root.array("authors") { list in list.object { $0.text("name", feed.author) } }
      root.array("items") { list in
        for entry in entries { list.object { write(entry, to: &$0) } }
      }
    }
    return writer.end()
  }

  private static func write(_ entry: FeedEntry, to item: inout JSONWriter) {
    item.text("id", entry.url)
    item.text("url", entry.url)
    item.text("title", entry.title)
    item.optionalText("summary", entry.summary)
    item.optionalText("content_html", entry.markup)
    // One of the two must be there.
    if entry.markup == nil { item.text("content_text", entry.summary ?? entry.title) }
    item.text("date_published", entry.published.iso)
    item.text("date_modified", entry.updated.iso)
    if !entry.categories.isEmpty { item.texts("tags", entry.categories) }
  }
}
