import Diagnostics
import Templating

/// For each kind of page: its template, the addresses it is used for, and the tree of names that the template may use.
package enum TemplateGuide {
  /// The kinds of page, by the names of their templates.
  package static let kinds: [String] = pages.map(\.name)

  /// The names of one kind of page, or of all.
  ///
  /// - Returns: nil where there is no such kind.
  package static func text(of kind: String? = nil, in language: Language) -> String? {
    let chosen = pages.filter { kind == nil || $0.name == kind }
    if chosen.isEmpty { return nil }
    return chosen.map { page in
      "\(page.name).mustache – \(page.meaning)\n" + page.names(language).map { "  " + $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The same as an article of the documentation, in English.
  package static var article: String {
    var text = """
      # Names in templates

      For each kind of page, the names that its template may use. Made by `bantin templates --article`.

      Beside these, every template has the constants `words` (`templates/words/LANGUAGE.yaml`) and `assets` (`{{root}}{{assets.bantin.css}}` is the
      address of `templates/assets/bantin.css`). On a list there are `.any` and `.count`, inside one `-first`, `-last` and `-index`.

      """
    for page in pages {
      text += "\n## \(page.name)\n\n\(page.meaning).\n\n```\n\(page.names(.english).joined(separator: "\n"))\n```\n"
    }
    return text
  }

  private struct PageKind: Sendable {
    let name: String
    let meaning: String
    let names: @Sendable (Language) -> [String]

    init<Page: TemplateContext>(_ name: String, _ meaning: String, _ type: Page.Type) {
      self.name = name
      self.meaning = meaning
      names = { Page.shape.describe(in: $0) }
    }
  }

  private static let pages = [
    PageKind("home", "index.html", HomePage.self),
    PageKind("bulletin", "ban-tin/2020/SLUG.html, a record", BulletinPage.self),
    PageKind("archive-index", "ban-tin/index.html, all years", ArchiveIndexPage.self),
    PageKind("archive-year", "ban-tin/2020.html", ArchiveYearPage.self),
    PageKind("archive-month", "ban-tin/2020/12.html", ArchiveMonthPage.self),
    PageKind("cluster-index", "cum/index.html", ClusterIndexPage.self),
    PageKind("cluster", "cum/ID.html", ClusterPage.self),
    PageKind("unit-index", "don-vi/index.html", UnitIndexPage.self), PageKind("unit", "don-vi/ID.html", UnitPage.self),
    PageKind("medals", "tong-hop/don-vi.html, units and their awards over the years", MedalPage.self),
    PageKind("summary-index", "tong-hop/index.html, the years side by side", SummaryIndexPage.self),
    PageKind("summary", "tong-hop/2020.html", SummaryPage.self),
    PageKind("report", "tong-hop/2020/bao-cao.html, the summary as a document to print", ReportPage.self),
    PageKind("page", "an ordinary page", OrdinaryPage.self),
    PageKind("search", "tim-kiem.html", SearchPage.self),
    PageKind("not-found", "404.html", NotFoundPage.self),
    PageKind("redirect", "a page at an old address", RedirectPage.self),
  ]
}
