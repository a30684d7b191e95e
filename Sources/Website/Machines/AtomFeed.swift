import Emulation

/// A feed as Atom (RFC 4287).
enum AtomFeed {
  /// `entries`: the feed's; `address`: the feed's own.
  static func text(of feed: Feed, _ entries: [FeedEntry], at address: String, _ edition: Edition, _ site: PublicSite)
    -> String
  {
    let archive = edition.archive
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(Edition.contentLanguage)">
      <title>\(XMLText.escaped(feed.title))</title>
      <id>\(XMLText.escaped(site.url(address)))</id>
      <link rel="self" type="application/atom+xml" href="\(XMLText.escaped(site.url(address)))"/>
      <link rel="alternate" type="text/html" href="\(XMLText.escaped(site.url(feed.page)))"/>
      <updated>\(feed.updated(archive)?.iso ?? "")</updated>
      <author><name>\(XMLText.escaped(feed.author))</name></author>
      <generator>Bantin</generator>

      """
    if let licence = archive.site.licence { text += "<rights>\(XMLText.escaped(licence.value))</rights>\n" }
    for entry in entries {
      text += """
        <entry>
        <title>\(XMLText.escaped(entry.title))</title>
        <id>\(XMLText.escaped(entry.url))</id>
        <link rel="alternate" type="text/html" href="\(XMLText.escaped(entry.url))"/>
        <published>\(entry.published.iso)</published>
        <updated>\(entry.updated.iso)</updated>

        """
      for category in entry.categories { text += "<category term=\"\(XMLText.escaped(category))\"/>\n" }
      if let summary = entry.summary { text += "<summary>\(XMLText.escaped(summary))</summary>\n" }
      if let markup = entry.markup {
        text +=
          "<content type=\"html\" xml:base=\"\(XMLText.escaped(entry.url))\">\(XMLText.escaped(markup))</content>\n"
      }
      text += "</entry>\n"
    }
    return text + "</feed>\n"
  }
}
