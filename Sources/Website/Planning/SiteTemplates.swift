import Diagnostics
import Emulation
import Files
import Templating

/// The site's templates, one for each kind of page, compiled against what the page shows.
package struct SiteTemplates: Sendable {
  private let home: Kind<HomePage>
  private let bulletin: Kind<BulletinPage>
  private let archiveIndex: Kind<ArchiveIndexPage>
  private let archiveYear: Kind<ArchiveYearPage>
  private let archiveMonth: Kind<ArchiveMonthPage>
  private let clusterIndex: Kind<ClusterIndexPage>
  private let cluster: Kind<ClusterPage>
  private let unitIndex: Kind<UnitIndexPage>
  private let unit: Kind<UnitPage>
  private let summaryIndex: Kind<SummaryIndexPage>
  private let medals: Kind<MedalPage>
  private let summary: Kind<SummaryPage>
  private let report: Kind<ReportPage>
  private let ordinary: Kind<OrdinaryPage>
  private let search: Kind<SearchPage>
  private let notFound: Kind<NotFoundPage>
  private let redirect: Kind<RedirectPage>
  /// By template: of itself, those that it uses, and the words and addresses of assets in them.
  package private(set) var fingerprints: [String: Fingerprint]

  /// Compiles every kind of page, on all cores; a mistake that several kinds share is told once.
  package init(_ library: TemplateLibrary, findings: inout [Finding]) async {
    self.init(library, fingerprints: [:])
    let kinds: [any CompiledKind] = [
      home, bulletin, archiveIndex, archiveYear, archiveMonth, clusterIndex, cluster, unitIndex, unit, summaryIndex,
      medals, summary, report, ordinary, search, notFound, redirect,
    ]
    let compiled = await withTaskGroup(of: (place: Int, findings: [Finding], fingerprint: Fingerprint).self) { group in
      for (place, kind) in kinds.enumerated() {
        group.addTask {
          let (findings, fingerprint) = kind.compile()
          return (place, findings, fingerprint)
        }
      }
      var compiled: [(place: Int, findings: [Finding], fingerprint: Fingerprint)] = []
      for await one in group { compiled.append(one) }
      return compiled.sorted { $0.place < $1.place }
    }
    for one in compiled { fingerprints[kinds[one.place].name] = one.fingerprint }
    findings.append(contentsOf: TemplateMistake.unrepeated(library.findings + compiled.flatMap(\.findings)))
  }

  /// Templates that were compiled before, as they are: each is compiled again when its first page is rendered.
  ///
  /// - Parameter fingerprints: what ``fingerprints`` said then.
  package init(_ library: TemplateLibrary, fingerprints: [String: Fingerprint]) {
    self.fingerprints = fingerprints
    home = Kind("home", library)
    bulletin = Kind("bulletin", library)
    archiveIndex = Kind("archive-index", library)
    archiveYear = Kind("archive-year", library)
    archiveMonth = Kind("archive-month", library)
    clusterIndex = Kind("cluster-index", library)
    cluster = Kind("cluster", library)
    unitIndex = Kind("unit-index", library)
    unit = Kind("unit", library)
    summaryIndex = Kind("summary-index", library)
    medals = Kind("medals", library)
    summary = Kind("summary", library)
    report = Kind("report", library)
    ordinary = Kind("page", library)
    search = Kind("search", library)
    notFound = Kind("not-found", library)
    redirect = Kind("redirect", library)
  }

  /// The template of one kind of page, compiled once.
  private struct Kind<Page: TemplateContext>: CompiledKind {
    let name: String
    private let library: TemplateLibrary
    private let template = MadeOnce<Template<Page>>()

    init(_ name: String, _ library: TemplateLibrary) {
      self.name = name
      self.library = library
    }

    func compile() -> (findings: [Finding], fingerprint: Fingerprint) {
      let (compiled, findings) = library.compile(name, for: Page.self)
      var mixer = FingerprintMixer()
      for part in template.value({ compiled }).ingredients { part.withUnsafeBytes { mixer.add($0) } }
      return (findings, mixer.fingerprint)
    }

    func render(_ page: Page, into buffer: inout OutputBuffer) {
      template.value { library.compile(name, for: Page.self).template }.render(page, into: &buffer)
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

private protocol CompiledKind: Sendable {
  /// The template's.
  var name: String { get }

  /// Compiles the template, for its pages to be rendered.
  func compile() -> (findings: [Finding], fingerprint: Fingerprint)
}
