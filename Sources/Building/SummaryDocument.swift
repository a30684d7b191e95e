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

/// One yearly summary in one form.
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
    /// Files by their names: one, or for CSV one a table.
    case files([File])
  }

  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  package let year: Int
  package let format: Format
  /// The day that stands in the report's head; left open, for whoever signs it, if nil.
  package var date: CalendarDate?
  /// For CSV: the one table that is wanted; all of them if nil.
  package var table: TableKind?
  package var separator = CSVFace.Separator.comma
  /// Whose clusters are summed up, by ids or names; whom the site names if empty.
  package var organisers: [String] = []

  package init(year: Int, format: Format) {
    self.year = year
    self.format = format
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
  /// - Throws: ``FileFailure``; ``MissingProgram`` where a form needs a program that is not there.
  package func summary(_ document: SummaryDocument) async throws -> (
    findings: FindingList, outcome: SummaryDocument.Outcome
  ) {
    let content = try await ContentFolder.read(root: root)
    let checked = await CheckedContent(content, today: today)
    let templates = try TemplateFolder.read(root: root, language: checked.archive.site.language?.value ?? "vi")
    var findings = checked.findings + templates.findings
    let compiled = SiteTemplates(templates.library, findings: &findings)
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
    let source = ReportSource(edition)
    var name: String { "\(document.year).\(document.format.rawValue)" }
    switch document.format {
    case .xlsx:
      let tables = maker.kindsWithRows.map(maker.table)
      return (list, .files([.init(name: name, bytes: try Workbook.bytes(of: tables, year: document.year, source))]))
    case .json:
      let tables = maker.kindsWithRows.map(maker.table)
      return (list, .files([.init(name: name, bytes: JSONFace(source).bytes(of: tables, year: document.year))]))
    case .csv:
      let face = CSVFace(source, separator: document.separator)
      let kinds = document.table.map { [$0] } ?? maker.kindsWithRows
      return (list, .files(kinds.map { .init(name: "\($0.rawValue).csv", bytes: face.bytes(of: [maker.table($0)])) }))
    case .html, .docx, .pdf:
      var buffer = OutputBuffer(capacity: 256 << 10)
      let address = Addresses.report(document.year)
      guard let page = SitePlan(edition).pages.first(where: { $0.address == address }) else {
        return (list, .nothing(years: edition.reportedYears))
      }
      compiled.render(page, of: edition, into: &buffer)
      let html = StandalonePage(buffer.text, at: page.address, assets: templates.assets, baseURL: source.baseURL).bytes
      let bytes =
        switch document.format {
        case .docx:
          try Converter.docx(
            reference: reportFile("reference.docx", root), filter: reportFile("docx.lua", root)
          ).convert(StandalonePage.keepingClassesOfParagraphs(html))
        case .pdf: try Converter.pdf.convert(html)
        default: html
        }
      return (list, .files([.init(name: name, bytes: bytes)]))
    }
  }
}
