import Emulation

extension [Download] {
  /// The open data: every table over all years.
  static func ofAllYears(_ composer: Composer) -> [Download] {
    let edition = composer.edition
    let makers = edition.reportedYears.compactMap {
      edition.tables(of: $0, namesPersons: edition.archive.site.personsInOpenData)
    }
    let kinds = TableKind.allCases.filter { kind in
      kind.isLong ? makers.last?.hasRows(kind) ?? false : makers.contains { $0.hasRows(kind) }
    }
    guard !kinds.isEmpty else { return [] }
    let words = composer.words
    let package = Download(
      link: Link(text: words["download.package"], href: composer.link(to: Addresses.dataPackage)),
      detail: words["download.about-package"])
    return kinds.map { kind in
      Download(
        link: Link(text: words[kind.titleWord], href: composer.link(to: Addresses.table(kind))),
        detail: words["download.about-table"])
    } + [package]
  }

  /// The files of a year's tables: to print, to work with; none for a year of which nothing is told.
  static func make(_ year: Int, _ composer: Composer) -> [Download] {
    let edition = composer.edition
    guard let maker = edition.tables(of: year, namesPersons: edition.archive.site.personsInOpenData) else { return [] }
    let words = composer.words
    func download(_ text: String, _ address: String, _ detail: String) -> Download {
      Download(link: Link(text: text, href: composer.link(to: address)), detail: words[detail])
    }
    return [
      download(words["download.workbook"], Addresses.workbook(year), "download.about-workbook"),
      download(words["download.document"], Addresses.report(year), "download.about-document"),
      download(words["download.data"], Addresses.data(year), "download.about-data"),
    ] + maker.kindsWithRows.map { download(words[$0.titleWord], Addresses.table($0, year), "download.about-table") }
  }
}

extension [TableKind: String] {
  /// The files of a year's tables, as links; none for a year of which nothing is told.
  static func files(of year: Int, _ composer: Composer) -> [TableKind: String] {
    let edition = composer.edition
    guard let maker = edition.tables(of: year, namesPersons: edition.archive.site.personsInOpenData) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: maker.kindsWithRows.map { ($0, composer.link(to: Addresses.table($0, year))) })
  }
}
