import Templating

/// The page 404.html; only base-path, language, words, site, page.
struct NotFoundPage: TemplateContext {
  var frame: Frame

  static let shape = Shape<NotFoundPage>(
    "not-found", "The page 404.html; only base-path, language, words, site, page", Frame.fields(of: \.frame) + [])
}
