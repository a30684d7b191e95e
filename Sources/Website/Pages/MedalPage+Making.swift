import Emulation
import Templating

extension Edition {
  /// Whether any unit is known by name to stand with an award in a year that is summed up.
  var hasMedals: Bool { yearFacts.values.contains { $0.hasMedals } }
}

extension MedalPage {
  /// Units against awards over all years.
  static func make(_ edition: Edition, address: String) -> MedalPage {
    let composer = Composer(edition, address: address)
    let words = composer.words
    let years = edition.reportedYears
    let period = [years.first, years.last].compactMap { $0.map(String.init) }
    var page = MedalPage(
      frame: .make(composer, title: words["medals.title"]),
      period: Set(period).count == 1 ? period[0] : period.joined(separator: "–"))
    page.frame.breadcrumbs = .summaries(composer)
    let medals = edition.archive.medals(of: years.compactMap { edition.summaries[$0] })
    guard !medals.lines.isEmpty else { return page }
    let date = EventDate.year(years.last ?? 0)
    let hasFirstRanks = medals.lines.contains { $0.firstRanks > 0 }
    var groups: [ColumnGroup] = []
    for column in medals.columns {
      let text = words["stage", column.stage]
      if groups.last?.text == text {
        groups[groups.count - 1].span += 1
      } else {
        groups.append(.init(text: text, span: 1))
      }
    }
    var columns = medals.columns.map { column in
      let text =
        switch column.award {
        case .catalogue(let award):
          composer.registry[award].short?.value ?? composer.registry.shownName(of: award, at: date)
        case .other(let title, _): title
        }
      return MatrixColumn(text: text, language: edition.foreignLanguage)
    }
    if hasFirstRanks {
      groups.append(ColumnGroup(text: words["table.column.rank"], span: 1))
      columns.append(MatrixColumn(text: words["medals.first-ranks"]))
    }
    let rows = medals.lines.map { line in
      let unit = composer.unit(line.unit, at: date)
      let counts = line.counts + (hasFirstRanks ? [line.firstRanks] : [])
      // What a figure comes from is told on the unit's page, award by award.
      return MatrixRow(
        term: unit, detail: line.years.count == 1 ? nil : "\(line.years.lowerBound)–\(line.years.upperBound)",
        cells: counts.enumerated().map { place, count in
          let anchor = place < line.counts.count ? "#khen-thuong" : "#xep-hang"
          return Cell(values: count > 0 ? [Term(text: String(count), href: unit.href.map { $0 + anchor })] : [])
        })
    }
    page.units = Matrix(corner: words["table.column.unit"], groups: groups, columns: columns, rows: rows)
    return page
  }
}
