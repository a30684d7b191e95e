import Emulation
import Templating

extension [FeedLink] {
  /// What can be followed of the whole site.
  static func site(_ composer: Composer) -> [FeedLink] {
    let hasFeed = composer.edition.addresses.archive.contains { !$0.records.isEmpty }
    return make(
      composer, title: composer.archive.site.title.value, hasFeed: hasFeed, atom: Addresses.atom,
      json: Addresses.jsonFeed, calendar: Addresses.calendar)
  }

  /// What can be followed of a cluster.
  static func cluster(_ handle: Handle<Cluster>, _ composer: Composer) -> [FeedLink] {
    let cluster = composer.registry[handle]
    let hasFeed = composer.archive.records(of: handle).contains { composer.edition.addresses.record($0) != nil }
    return make(
      composer, title: cluster.name.value, hasFeed: hasFeed, atom: Addresses.clusterAtom(cluster.id),
      json: Addresses.clusterJSON(cluster.id), calendar: Addresses.clusterCalendar(cluster.id))
  }

  private static func make(
    _ composer: Composer, title: String, hasFeed: Bool, atom: String, json: String, calendar: String
  ) -> [FeedLink] {
    func link(_ word: String, _ address: String, _ type: String) -> FeedLink {
      FeedLink(
        link: Link(text: composer.words["follow.\(word)"], href: composer.link(to: PublicSite.encoded(address))),
        title: title, type: type)
    }
    let feeds = [link("atom", atom, "application/atom+xml"), link("json", json, "application/feed+json")]
    return (hasFeed && PublicSite(composer.archive.site) != nil ? feeds : [])
      + [link("calendar", calendar, "text/calendar")]
  }
}
