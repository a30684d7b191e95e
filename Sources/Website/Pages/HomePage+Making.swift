import Emulation
import Templating

extension HomePage {
  static func make(_ edition: Edition, address: String) -> HomePage {
    let composer = Composer(edition, address: address)
    let archive = edition.archive
    let newestFirst = archive.recordHandles.filter { edition.addresses.record($0) != nil }.sorted {
      archive.isEarlier($1, $0)
    }
    var page = HomePage(
      frame: .make(composer, title: composer.words["home-page.title"], description: archive.site.title.value))
    page.latest = composer.meetings(newestFirst.prefix(10), withOrganiser: true)
    let held = archive.recordHandles.filter { archive[$0].status.value == .held }.compactMap {
      archive[$0].emulationYear
    }
    if let year = held.max(), let summary = edition.summaries[year] {
      page.year = YearAtAGlance(
        link: Link(text: String(year), href: composer.link(to: Addresses.summary(year))),
        figures: composer.figures(of: summary, short: true, base: composer.link(to: Addresses.summary(year))))
    }
    page.organisers = composer.clusterGroups()
    page.years = composer.yearItems()
    return page
  }
}
