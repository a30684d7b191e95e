import Content
import Diagnostics
import Emulation
import Files
import Glibc
import Reports
import Templating
import Website

/// A file of `templates/report/`, or the site's own over it; nil where there is none.
private func reportFile(_ name: String, _ root: String) -> String? {
  ["content/templates", "templates"].lazy.map { "\(root)/\($0)/report/\(name)" }.first { access($0, R_OK) == 0 }
}

/// One yearly summary in one form, or in several.
package struct SummaryDocument: Sendable {
  /// In what form a summary may be published.
  package enum Format: String, Sendable, CaseIterable {
    case xlsx, csv, json, html, docx, pdf
  }

  /// What came of it.
  package enum Outcome: Sendable {
    /// Errors in what was written: nothing is made.
    case errors
    /// Nothing is told of the year; these are the years of which something is.
    case nothing(years: [Int])
    /// No unit, or several, of that name.
    case unknownOrganiser(String)
    /// Files by their names: one a form, or for CSV one a table; in the order of the forms.
    case files([File])
  }

  package struct File: Sendable {
    package let format: Format
    package let name: String
    package let bytes: [UInt8]
  }

  package let year: Int
  package let formats: [Format]
  /// The day that stands in the report's head; left open, for whoever signs it, if nil.
  package var date: CalendarDate?
  /// For CSV: the one table that is wanted; all of them if nil.
  package var table: TableKind?
  package var separator = CSVFace.Separator.comma
  /// Whose clusters are summed up, by ids or names; whom the site names if empty.
  package var organisers: [String] = []

  package init(year: Int, formats: [Format]) {
    self.year = year
    self.formats = formats
  }
}

extension Edition {
  /// The same content, summed up as another site would.
  fileprivate init(_ checked: CheckedContent, site: Site, words: Words, findings: inout [Finding]) {
    let archive = Archive(site: site, registry: checked.archive.registry, records: checked.archive.records)
    self.init(
      archive: archive, bodies: checked.bodies, pages: checked.pages, pageBodies: checked.pageBodies,
      hidden: checked.hidden, words: words,
      findings: &findings)
  }
}

extension Build {
  /// Makes a yearly summary from the content as it is, without building the site.
  ///
  /// `whenRead`: called between reading, checking and summing up on one hand and making the forms on the other.
  ///
  /// - Throws: ``FileFailure``; ``MissingProgram`` where a form needs a program that is not there.
  package func summary(_ document: SummaryDocument, whenRead: () -> Void = {}) async throws -> (
    findings: FindingList, outcome: SummaryDocument.Outcome
  ) {
    var checked = await CheckedContent(try await ContentFolder.read(root: root), today: today)
    // What was read is not kept beside what was checked.
    checked.content = ContentFolder()
    let templates = try await TemplateFolder.read(root: root, language: checked.language)
    var findings = checked.findings() + templates.findings
    let compiled = await SiteTemplates(templates.library, findings: &findings)
    var edition = Edition(checked, words: templates.words, findings: &findings)
    let list = list(findings)
    if list.hasErrors { return (list, .errors) }
    if !document.organisers.isEmpty {
      var site = checked.archive.site
      site.summaryOrganisers = document.organisers.map { Reference($0) }
      var unknown: [Finding] = []
      let resolver = Resolver(registry: checked.archive.registry)
      for place in site.summaryOrganisers.indices {
        resolver.resolve(&site.summaryOrganisers[place], path: "content/site.yaml", at: .unknown, findings: &unknown)
        let organiser = site.summaryOrganisers[place]
        if organiser.target == nil { return (list, .unknownOrganiser(organiser.written)) }
      }
      edition = Edition(checked, site: site, words: templates.words, findings: &unknown)
    }
    edition.reportDate = document.date
    guard let maker = edition.tables(of: document.year, namesPersons: edition.archive.site.personsInOpenData) else {
      return (list, .nothing(years: edition.reportedYears))
    }
    whenRead()
    let needsTables = document.formats.contains { [.xlsx, .csv, .json].contains($0) }
    let kinds = needsTables ? document.table.map { [$0] } ?? maker.kindsWithRows : []
    let tables = await Parallel.map(kinds, batch: 1, maker.table)
    let faces = SummaryFaces(document, tables, edition, compiled, templates, root: root)
    // The workbook takes as long as all the others: these follow each other meanwhile, so that what one needs is free for the next.
    let files = try await withThrowingTaskGroup(of: [SummaryDocument.File].self) { group in
      if document.formats.contains(.xlsx) { group.addTask { try faces.files(in: .xlsx) } }
      group.addTask {
        try [.pdf, .docx, .html, .csv, .json].filter(document.formats.contains).flatMap(faces.files)
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return (list, .files(document.formats.flatMap { format in files.filter { $0.format == format } }))
  }
}

/// Makes the forms of one summary from tables that are made once.
private struct SummaryFaces: Sendable {
  let document: SummaryDocument
  let edition: Edition
  let templates: SiteTemplates
  let assets: [Asset]
  let source: ReportSource
  let tables: [Table]
  /// The folder that holds `templates/`.
  let root: String

  init(
    _ document: SummaryDocument, _ tables: [Table], _ edition: Edition, _ templates: SiteTemplates,
    _ folder: TemplateFolder, root: String
  ) {
    self.root = root
    self.document = document
    self.edition = edition
    self.templates = templates
    assets = folder.assets
    source = ReportSource(edition)
    self.tables = tables
  }

  func files(in format: SummaryDocument.Format) throws -> [SummaryDocument.File] {
    func file(_ bytes: [UInt8]) -> [SummaryDocument.File] {
      [.init(format: format, name: "\(document.year).\(format.rawValue)", bytes: bytes)]
    }
    switch format {
    case .xlsx: return file(try Workbook.bytes(of: tables, year: document.year, source))
    case .json: return file(JSONFace(source).bytes(of: tables, year: document.year))
    case .csv:
      let face = CSVFace(source, separator: document.separator)
      return tables.map { .init(format: .csv, name: "\($0.kind.rawValue).csv", bytes: face.bytes(of: [$0])) }
    case .html: return file(report())
    case .docx:
      let converter = Converter.docx(
        reference: reportFile("reference.docx", root), filter: reportFile("docx.lua", root))
      return file(try converter.convert(StandalonePage.keepingClassesOfParagraphs(report())))
    case .pdf: return file(try Converter.pdf.convert(report()))
    }
  }

  private func report() -> [UInt8] {
    // Room that is not used costs nothing; what grows by doubling is there twice while it grows.
    var buffer = OutputBuffer(capacity: max(256 << 10, 80 * tables.reduce(0) { $0 + $1.cellCount }))
    let page = SitePlan.report(of: document.year)
    templates.render(page, of: edition, into: &buffer)
    return buffer.withUnsafeBytes {
      StandalonePage($0, at: page.address, assets: assets, baseURL: source.baseURL).bytes
    }
  }
}
