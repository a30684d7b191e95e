import Diagnostics
import Files
import Templating

/// The site's templates, one for each kind of page, compiled against what the page shows.
package struct SiteTemplates: Sendable {
  private let home: Template<HomePage>
  private let bulletin: Template<BulletinPage>
  private let archiveIndex: Template<ArchiveIndexPage>
  private let archiveYear: Template<ArchiveYearPage>
  private let archiveMonth: Template<ArchiveMonthPage>
  private let clusterIndex: Template<ClusterIndexPage>
  private let cluster: Template<ClusterPage>
  private let unitIndex: Template<UnitIndexPage>
  private let unit: Template<UnitPage>
  private let summaryIndex: Template<SummaryIndexPage>
  private let medals: Template<MedalPage>
  private let summary: Template<SummaryPage>
  private let report: Template<ReportPage>
  private let ordinary: Template<OrdinaryPage>
  private let search: Template<SearchPage>
  private let notFound: Template<NotFoundPage>
  private let redirect: Template<RedirectPage>
  /// By template.
  private let fingerprints: [String: Fingerprint]

  /// Compiles every kind of page, on all cores; a mistake that several kinds share is told once.
  package init(_ library: TemplateLibrary, findings: inout [Finding]) async {
    async let home = Compiled("home", HomePage.self, library)
    async let bulletin = Compiled("bulletin", BulletinPage.self, library)
    async let archiveIndex = Compiled("archive-index", ArchiveIndexPage.self, library)
    async let archiveYear = Compiled("archive-year", ArchiveYearPage.self, library)
    async let archiveMonth = Compiled("archive-month", ArchiveMonthPage.self, library)
    async let clusterIndex = Compiled("cluster-index", ClusterIndexPage.self, library)
    async let cluster = Compiled("cluster", ClusterPage.self, library)
    async let unitIndex = Compiled("unit-index", UnitIndexPage.self, library)
    async let unit = Compiled("unit", UnitPage.self, library)
    async let summaryIndex = Compiled("summary-index", SummaryIndexPage.self, library)
    async let medals = Compiled("medals", MedalPage.self, library)
    async let summary = Compiled("summary", SummaryPage.self, library)
    async let report = Compiled("report", ReportPage.self, library)
    async let ordinary = Compiled("page", OrdinaryPage.self, library)
    async let search = Compiled("search", SearchPage.self, library)
    async let notFound = Compiled("not-found", NotFoundPage.self, library)
    async let redirect = Compiled("redirect", RedirectPage.self, library)
    var found: [Finding] = library.findings
    var fingerprints: [String: Fingerprint] = [:]
    func take<Page: TemplateContext>(_ compiled: Compiled<Page>) -> Template<Page> {
      found.append(contentsOf: compiled.findings)
      fingerprints[compiled.name] = compiled.fingerprint
      return compiled.template
    }
    self.home = take(await home)
    self.bulletin = take(await bulletin)
    self.archiveIndex = take(await archiveIndex)
    self.archiveYear = take(await archiveYear)
    self.archiveMonth = take(await archiveMonth)
    self.clusterIndex = take(await clusterIndex)
    self.cluster = take(await cluster)
    self.unitIndex = take(await unitIndex)
    self.unit = take(await unit)
    self.summaryIndex = take(await summaryIndex)
    self.medals = take(await medals)
    self.summary = take(await summary)
    self.report = take(await report)
    self.ordinary = take(await ordinary)
    self.search = take(await search)
    self.notFound = take(await notFound)
    self.redirect = take(await redirect)
    self.fingerprints = fingerprints
    findings.append(contentsOf: TemplateMistake.unrepeated(found))
  }

  private struct Compiled<Page: TemplateContext>: Sendable {
    let name: String
    let template: Template<Page>
    let findings: [Finding]
    let fingerprint: Fingerprint

    init(_ name: String, _ type: Page.Type, _ library: TemplateLibrary) {
      self.name = name
      (template, findings) = library.compile(name, for: type)
      var mixer = FingerprintMixer()
      for part in template.ingredients { part.withUnsafeBytes { mixer.add($0) } }
      fingerprint = mixer.fingerprint
    }
  }

  /// All that decides about a page: what it is made from, its template, those that it uses, and the words and addresses of assets in them.
  package func fingerprint(of page: SitePlan.PlannedPage, _ inputs: SiteInputs) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(inputs.page(page))
    mixer.add(fingerprints[Self.name(of: page.content)] ?? .zero)
    return mixer.fingerprint
  }

  /// The template of a kind of page.
  private static func name(of content: SitePlan.Content) -> String {
    switch content {
    case .home: "home"
    case .bulletin: "bulletin"
    case .archiveIndex: "archive-index"
    case .archiveYear: "archive-year"
    case .archiveMonth: "archive-month"
    case .clusterIndex: "cluster-index"
    case .cluster: "cluster"
    case .unitIndex: "unit-index"
    case .unit: "unit"
    case .summaryIndex: "summary-index"
    case .medals: "medals"
    case .summary: "summary"
    case .report: "report"
    case .ordinary: "page"
    case .search: "search"
    case .notFound: "not-found"
    case .redirect: "redirect"
    }
  }

  /// Renders a page, replacing what is in the buffer.
  package func render(_ page: SitePlan.PlannedPage, of edition: Edition, into buffer: inout OutputBuffer) {
    buffer.reset()
    let address = page.address
    switch page.content {
    case .home: home.render(.make(edition, address: address), into: &buffer)
    case .bulletin(let handle): bulletin.render(.make(handle, edition, address: address), into: &buffer)
    case .archiveIndex: archiveIndex.render(.make(edition, address: address), into: &buffer)
    case .archiveYear(let year):
      if let year = edition.addresses.archive.first(where: { $0.year == year }) {
        archiveYear.render(.make(year, edition, address: address), into: &buffer)
      }
    case .archiveMonth(let year, let month, let part):
      if let year = edition.addresses.archive.first(where: { $0.year == year }) {
        archiveMonth.render(.make(year, month: month, part: part, edition, address: address), into: &buffer)
      }
    case .clusterIndex: clusterIndex.render(.make(edition, address: address), into: &buffer)
    case .cluster(let handle): cluster.render(.make(handle, edition, address: address), into: &buffer)
    case .unitIndex: unitIndex.render(.make(edition, address: address), into: &buffer)
    case .unit(let handle): unit.render(.make(handle, edition, address: address), into: &buffer)
    case .summaryIndex: summaryIndex.render(.make(edition, address: address), into: &buffer)
    case .medals: medals.render(.make(edition, address: address), into: &buffer)
    case .summary(let year):
      if let year = edition.summaries[year] { summary.render(.make(year, edition, address: address), into: &buffer) }
    case .report(let year):
      // On paper as on the pages, persons are named where a record names them.
      if let tables = edition.tables(of: year, namesPersons: true) {
        report.render(.make(tables, edition, address: address), into: &buffer)
      }
    case .ordinary(let index): ordinary.render(.make(index, edition, address: address), into: &buffer)
    case .search: break  // made by the other function, once the index is
    case .notFound: notFound.render(.make(edition, address: address), into: &buffer)
    case .redirect(let target, let title):
      redirect.render(.make(to: target, title: title, edition, address: address), into: &buffer)
    }
  }

  /// Renders the page that searches the index of that version, replacing what is in the buffer.
  package func renderSearch(of edition: Edition, version: String, into buffer: inout OutputBuffer) {
    buffer.reset()
    search.render(.make(edition, version: version, address: Addresses.search), into: &buffer)
  }
}
