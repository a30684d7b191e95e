import Emulation
import Templating

extension ArchiveIndexPage {
  static func make(_ edition: Edition, address: String) -> ArchiveIndexPage {
    let composer = Composer(edition, address: address)
    return ArchiveIndexPage(
      frame: .make(composer, title: composer.words["archive-index.title"]), years: composer.yearItems())
  }
}

extension ArchiveYearPage {
  static func make(_ year: Addresses.ArchiveYear, _ edition: Edition, address: String) -> ArchiveYearPage {
    let composer = Composer(edition, address: address)
    var frame = Frame.make(composer, title: "\(composer.words["archive-year.title"]) \(year.year)")
    frame.breadcrumbs = .archive(composer)
    var months: [MeetingGroup] = year.months.reversed().map { month, records in
      MeetingGroup(
        term: Term(
          text: "\(composer.words["date.month"].capitalised) \(month)",
          href: composer.link(to: Addresses.archiveMonth(year.year, month))),
        id: "thang-\(month)", meetings: composer.meetings(records, withOrganiser: true))
    }
    if !year.undated.isEmpty {
      months.append(
        MeetingGroup(
          term: Term(text: composer.words["undated"]), id: "khong-ro-ngay",
          meetings: composer.meetings(year.undated, withOrganiser: true)))
    }
    return ArchiveYearPage(
      frame: frame, year: String(year.year), count: year.records.count,
      summary: edition.summaries[year.year] == nil ? nil : composer.link(to: Addresses.summary(year.year)),
      months: months,
      years: edition.addresses.archive.reversed().map { other in
        NavigationItem(
          link: Link(text: String(other.year), href: composer.link(to: Addresses.archiveYear(other.year))),
          current: other.year == year.year ? "page" : nil)
      })
  }
}

extension ArchiveMonthPage {
  static func make(_ year: Addresses.ArchiveYear, month: Int, _ edition: Edition, address: String) -> ArchiveMonthPage {
    let composer = Composer(edition, address: address)
    let name = "\(composer.words["date.month"]) \(month) \(composer.words["date.year"]) \(year.year)"
    var frame = Frame.make(composer, title: name.capitalised)
    frame.breadcrumbs =
      .archive(composer) + [
        Link(
          text: "\(composer.words["date.year"].capitalised) \(year.year)",
          href: composer.link(to: Addresses.archiveYear(year.year)))
      ]
    let all = edition.addresses.archive.flatMap { other in other.months.map { (other.year, $0.month) } }
    var neighbours: Neighbours?
    if let place = all.firstIndex(where: { $0 == (year.year, month) }) {
      func link(_ place: Int) -> Link? {
        guard all.indices.contains(place) else { return nil }
        let (year, month) = all[place]
        return Link(
          text: "\(composer.words["date.month"].capitalised) \(month)/\(year)",
          href: composer.link(to: Addresses.archiveMonth(year, month)))
      }
      let (previous, next) = (link(place - 1), link(place + 1))
      if previous != nil || next != nil { neighbours = Neighbours(previous: previous, next: next) }
    }
    let records = year.months.first { $0.month == month }?.records ?? []
    return ArchiveMonthPage(
      frame: frame, meetings: composer.meetings(records, withOrganiser: true), neighbours: neighbours)
  }
}
