import Emulation
import Templating

extension HomePage {
  static func make(_ edition: Edition, address: String) -> HomePage {
    let composer = Composer(edition, address: address)
    let archive = edition.archive
    let shown = archive.recordHandles.filter { edition.addresses.record($0) != nil }
    var page = HomePage(
      frame: .make(composer, title: composer.words["home-page.title"], description: composer.words["about.home"]),
      unitCount: composer.notation.grouped(archive.registry.units.count))
    page.welcome(composer)
    // What was planned before the newest meeting that took place is not to come any more.
    let isPlanned = { (record: Handle<MeetingRecord>) in archive[record].status.value == .planned }
    let coming = shown.filter { record in
      isPlanned(record) && !(edition.newest.map { archive.isEarlier(record, $0) } ?? false)
    }
    page.planned = composer.meetings(coming.first(5) { archive.isEarlier($0, $1) }, withOrganiser: true)
    let latest = shown.lazy.filter { !isPlanned($0) }.first(10) { archive.isEarlier($1, $0) }
    page.latest = composer.meetings(latest, withOrganiser: true)
    let held = archive.recordHandles.filter { archive.isHeld($0) }.compactMap {
      archive.emulationYear(of: $0)
    }
    if let year = held.max(), let summary = edition.summaries[year] {
      page.year = YearAtAGlance(
        link: Link(text: String(year), href: composer.link(toSummary: year)),
        figures: composer.figures(of: summary, short: true, base: composer.link(toSummary: year)))
    }
    page.organisers = composer.clusterGroups()
    page.listsClusters = archive.registry.clusters.count <= listedClusters
    page.letters = UnitIndexPage.letters(composer).map {
      Link(text: $0.letter, href: composer.link(to: Addresses.unitIndex) + "#" + $0.id)
    }
    page.years = composer.yearItems()
    page.follow = page.frame.alternates
    page.frame.graph = StructuredData(composer)?.home() ?? []
    return page
  }

  /// Takes title, summary and text of `pages/index.md`, where the office wrote it.
  private mutating func welcome(_ composer: Composer) {
    let edition = composer.edition
    guard let index = edition.addresses.pages.firstIndex(of: Addresses.home) else { return }
    let page = edition.pages[index]
    let body = edition.pageBodies[index]
    frame.page.title = page.title.value
    if let summary = page.summary { frame.page.description = summary.value }
    introduction = body.isEmpty ? nil : HTML(markup: edition.markup(of: body, in: page.path, from: composer))
  }

  /// More clusters than this are listed on a page of their own only.
  private static let listedClusters = 30
}

extension Sequence {
  /// The first `count` elements in an order, without sorting the rest; equal ones stay in the order in which they come.
  fileprivate func first(_ count: Int, by comesBefore: (Element, Element) -> Bool) -> [Element] {
    var first: [Element] = []
    for element in self {
      if first.count == count, let last = first.last, !comesBefore(element, last) { continue }
      let place = first.firstIndex { comesBefore(element, $0) } ?? first.count
      first.insert(element, at: place)
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
