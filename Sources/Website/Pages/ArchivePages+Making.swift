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
    var months = year.months.reversed().map { month, records in
      group(
        records, Term(text: composer.notation.month(month).capitalised), id: "thang-\(month)", month: month,
        of: year, composer)
    }
    if !year.undated.isEmpty {
      months.append(
        group(
          year.undated, Term(text: composer.words["undated"]), id: "khong-ro-ngay", month: 0, of: year, composer))
    }
    return ArchiveYearPage(
      frame: frame, year: String(year.year), count: year.records.count,
      summary: edition.summaries.contains(year.year) ? composer.link(toSummary: year.year) : nil,
      months: months,
      years: edition.addresses.archive.reversed().map { other in
        NavigationItem(
          link: Link(text: String(other.year), href: composer.link(toArchive: other.year)),
          current: other.year == year.year ? "page" : nil)
      })
  }

  /// How many entries of a month a year's page shows where it cannot show all.
  private static let shownOfMonth = 10

  /// A month with its entries, or the newest of them and the way to the others.
  private static func group(
    _ records: [Handle<MeetingRecord>], _ term: Term, id: String, month: Int, of year: Addresses.ArchiveYear,
    _ composer: Composer
  ) -> MeetingGroup {
    let shown = year.isLong ? records.prefix(shownOfMonth) : records[...]
    var term = term
    var more: Link?
    if year.pagedMonths.contains(month) {
      // The last part is the newest.
      let newest = Addresses.archiveMonth(year.year, month, part: year.parts(of: month).count)
      term.href = composer.link(to: newest)
      if shown.count < records.count {
        more = Link(text: "\(records.count) \(composer.words["meetings"])", href: composer.link(to: newest))
      }
    }
    return MeetingGroup(
      term: term, id: id, count: records.count, meetings: composer.meetings(shown, withOrganiser: true), more: more)
  }
}

extension ArchiveMonthPage {
  /// A part of a month's entries; month 0 is what has no month.
  static func make(
    _ year: Addresses.ArchiveYear, month: Int, part: Int, _ edition: Edition, address: String
  ) -> ArchiveMonthPage {
    let composer = Composer(edition, address: address)
    let parts = year.parts(of: month)
    var name =
      month == 0
      ? "\(composer.words["undated"]) \(composer.words["date.year"]) \(year.year)"
      : composer.notation.title(month: month, year: year.year)
    if parts.count > 1 { name += ", \(composer.words["archive-month.part"]) \(part)/\(parts.count)" }
    var frame = Frame.make(composer, title: name.capitalised)
    frame.breadcrumbs =
      .archive(composer) + [
        Link(
          text: "\(composer.words["date.year"].capitalised) \(year.year)",
          href: composer.link(toArchive: year.year))
      ]
    let all = edition.addresses.archive.flatMap { other in other.months.map { (other.year, $0.month) } }
    var neighbours: Neighbours?
    if let place = all.firstIndex(where: { $0 == (year.year, month) }) {
      func link(_ place: Int) -> Link? {
        guard all.indices.contains(place) else { return nil }
        let (year, month) = all[place]
        return Link(
          text: composer.notation.month(month, of: year).capitalised,
          href: composer.link(to: Addresses.archiveMonth(year, month)))
      }
      let (previous, next) = (link(place - 1), link(place + 1))
      if previous != nil || next != nil { neighbours = Neighbours(previous: previous, next: next) }
    }
    return ArchiveMonthPage(
      frame: frame, meetings: composer.meetings(parts[part - 1], withOrganiser: true),
      parts: parts.count < 2
        ? []
        : parts.indices.map { place in
          NavigationItem(
            link: Link(
              text: String(place + 1),
              href: composer.link(to: Addresses.archiveMonth(year.year, month, part: place + 1))),
            current: place + 1 == part ? "page" : nil)
        }, neighbours: neighbours)
  }
}
