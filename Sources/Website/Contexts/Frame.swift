import Templating

/// What every page has.
struct Frame: TemplateContext {
  var root: String
  var basePath: String
  var language: String
  var site: SiteLine
  var page: PageLine
  var navigation: [NavigationItem] = []
  var breadcrumbs: [Link] = []

  static let shape = Shape<Frame>("Frame", "What every page has", fields { $0 })

  /// Its fields, for a type that has them among its own.
  static func fields<Model>(_ get: @escaping @Sendable (Model) -> Frame) -> [Field<Model>] {
    [
      .link("root", "\"\", \"../\", \"../../\": up to the site's top") { get($0).root },
      .link("base-path", "\"/\", \"/thi-dua/\": only not-found uses it") { get($0).basePath },
      .text("language", "vi") { get($0).language },
      .record("site", "the site") { get($0).site },
      .record("page", "the page") { get($0).page },
      .list("navigation", "the main navigation") { get($0).navigation },
      .list("breadcrumbs", "ancestors, from the home page down; empty on the home page") { get($0).breadcrumbs },
    ]
  }
}
