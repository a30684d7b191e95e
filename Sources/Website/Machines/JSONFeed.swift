import Diagnostics
import Emulation

/// A feed as JSON Feed, version 1.1.
enum JSONFeed {
  /// `entries`: the feed's; `address`: the feed's own.
  static func text(of feed: Feed, _ entries: [FeedEntry], at address: String, _ site: PublicSite) -> String {
    let items = entries.map { entry in
      JSONValue.object([
        "id": .string(entry.url), "url": .string(entry.url), "title": .string(entry.title),
        "summary": entry.summary.map { .string($0) }, "content_html": entry.markup.map { .string($0) },
        // One of the two must be there.
        "content_text": entry.markup == nil ? .string(entry.summary ?? entry.title) : nil,
        "date_published": .string(entry.published.iso), "date_modified": .string(entry.updated.iso),
        "tags": entry.categories.isEmpty ? nil : .array(entry.categories.map { .string($0) }),
      ])
    }
    return JSONValue.object([
      "version": "https://jsonfeed.org/version/1.1", "title": .string(feed.title),
      "home_page_url": .string(site.url(feed.page)), "feed_url": .string(site.url(address)),
      "language": .string(Edition.contentLanguage), "authors": [.object(["name": .string(feed.author)])],
      "items": .array(items),
    ]).indented
  }
}
