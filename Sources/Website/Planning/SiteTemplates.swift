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

  /// Compiles every kind of page; a mistake that several kinds share is told once.
  package init(_ library: TemplateLibrary, findings: inout [Finding]) {
    var found: [Finding] = library.findings
    var fingerprints: [String: Fingerprint] = [:]
    func compile<Page: TemplateContext>(_ name: String, _ type: Page.Type) -> Template<Page> {
      let compiled = library.compile(name, for: type)
      found.append(contentsOf: compiled.findings)
      var mixer = FingerprintMixer()
      for part in compiled.template.ingredients { part.withUnsafeBytes { mixer.add($0) } }
      fingerprints[name] = mixer.fingerprint
      return compiled.template
    }
    home = compile("home", HomePage.self)
    bulletin = compile("bulletin", BulletinPage.self)
    archiveIndex = compile("archive-index", ArchiveIndexPage.self)
    archiveYear = compile("archive-year", ArchiveYearPage.self)
    archiveMonth = compile("archive-month", ArchiveMonthPage.self)
    clusterIndex = compile("cluster-index", ClusterIndexPage.self)
    cluster = compile("cluster", ClusterPage.self)
    unitIndex = compile("unit-index", UnitIndexPage.self)
    unit = compile("unit", UnitPage.self)
    summaryIndex = compile("summary-index", SummaryIndexPage.self)
    medals = compile("medals", MedalPage.self)
    summary = compile("summary", SummaryPage.self)
    report = compile("report", ReportPage.self)
    ordinary = compile("page", OrdinaryPage.self)
    search = compile("search", SearchPage.self)
    notFound = compile("not-found", NotFoundPage.self)
    redirect = compile("redirect", RedirectPage.self)
    self.fingerprints = fingerprints
    findings.append(contentsOf: TemplateMistake.unrepeated(found))
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
