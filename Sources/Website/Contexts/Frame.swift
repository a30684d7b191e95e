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
  /// What is said of the page in structured data, but for the breadcrumbs: objects as JSON.
  var graph: [[UInt8]] = []
  /// Where the site is published, if it says so.
  var published: PublicSite?
  var search: String?

  static let shape = Shape<Frame>("Frame", "What every page has", fields)

  /// Its fields, for a type that has a frame as a stored property: they are among its own.
  static func fields<Model>(of frame: KeyPath<Model, Frame>) -> [Field<Model>] {
    fields.map { $0.within(frame) }
  }

  private static var fields: [Field<Frame>] {
    [
      .link("root", "\"\", \"../\", \"../../\": up to the site's top", at: \.root),
      .link("base-path", "\"/\", \"/thi-dua/\": only not-found uses it", at: \.basePath),
      .text("language", "vi", at: \.language),
      .optionalText(
        "foreign", "vi where the interface is in another language: what records say is marked with it", at: \.foreign),
      .record("site", "the site", at: \.site),
      .record("page", "the page", at: \.page),
      .list("navigation", "the main navigation", at: \.navigation),
      .list("alternates", "feeds and calendars that the page belongs to, for <link rel=alternate>", at: \.alternates),
      .html(
        "structured-data", "a <script> of JSON-LD; empty where the site has no base-url", bytes: { $0.structuredData }),
      .optionalLink("search", "the page that searches; absent on that page itself", at: \.search),
      .list("breadcrumbs", "ancestors, from the home page down; empty on the home page", at: \.breadcrumbs),
    ]
  }

  private var structuredData: [UInt8] {
    guard let published, let canonical = page.canonical else { return [] }
    return StructuredData.element(
      graph, StructuredData.breadcrumbs(breadcrumbs, root: root, page: page.title, canonical: canonical, published))
  }
}
