import Templating

/// The page.
struct PageLine: TemplateContext {
  var title: String
  var description: String?
  var canonical: String?
  var type = "website"

  static let shape = Shape<PageLine>(
    "PageLine", "The page",
    [
      .text("title", "also the h1") { $0.title },
      .optionalText("description", "for <meta>; plain text") { $0.description },
      .optionalLink("canonical", "absolute") { $0.canonical },
      .text("type", "website, article") { $0.type },
    ])
}
