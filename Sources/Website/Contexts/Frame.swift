import Diagnostics
import Templating

/// What every page has.
struct Frame: TemplateContext {
  var root: String
  var basePath: String
  var language: String
  var foreign: String?
  var site: SiteLine
  var page: PageLine
  var navigation: [NavigationItem] = []
  var breadcrumbs: [Link] = []
  /// What can be followed on this page: the site's on every page, the cluster's on its own.
  var alternates: [FeedLink] = []
  /// What is said of the page in structured data, but for the breadcrumbs.
  var graph: [JSONValue] = []
  /// Where the site is published, if it says so.
  var published: PublicSite?
  var search: String?

  static let shape = Shape<Frame>("Frame", "What every page has", fields { $0 })

  /// Its fields, for a type that has them among its own.
  static func fields<Model>(_ get: @escaping @Sendable (Model) -> Frame) -> [Field<Model>] {
    [
      .link("root", "\"\", \"../\", \"../../\": up to the site's top") { get($0).root },
      .link("base-path", "\"/\", \"/thi-dua/\": only not-found uses it") { get($0).basePath },
      .text("language", "vi") { get($0).language },
      .optionalText("foreign", "vi where the interface is in another language: what records say is marked with it") {
        get($0).foreign
      },
      .record("site", "the site") { get($0).site },
      .record("page", "the page") { get($0).page },
      .list("navigation", "the main navigation") { get($0).navigation },
      .list("alternates", "feeds and calendars that the page belongs to, for <link rel=alternate>") {
        get($0).alternates
      },
      .html("structured-data", "a <script> of JSON-LD; empty where the site has no base-url") {
        get($0).structuredData
      },
      .optionalLink("search", "the page that searches; absent on that page itself") { get($0).search },
      .list("breadcrumbs", "ancestors, from the home page down; empty on the home page") { get($0).breadcrumbs },
    ]
  }

  private var structuredData: HTML {
    guard let published, let canonical = page.canonical else { return HTML(markup: "") }
    let way = StructuredData.breadcrumbs(breadcrumbs, root: root, page: page.title, canonical: canonical, published)
    return StructuredData.element(graph + [way].compactMap { $0 })
  }
}
