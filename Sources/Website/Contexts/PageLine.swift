import Templating

/// The page.
struct PageLine: TemplateContext {
  var title: String
  var description: String?
  var canonical: String?
  var type = "website"
  /// What is shown where somebody passes the page on.
  var picture: Picture?

  /// A picture's absolute address, and its size in pixels.
  struct Picture: TemplateContext {
    var address: String
    var width: Int
    var height: Int

    static let shape = Shape<Picture>(
      "Picture", "A picture for previews",
      [
        .link("address", "absolute") { $0.address }, .number("width", "in pixels") { $0.width },
        .number("height", "in pixels") { $0.height },
      ])
  }

  static let shape = Shape<PageLine>(
    "PageLine", "The page",
    [
      .text("title", "also the h1") { $0.title },
      .optionalText("description", "for <meta>; plain text") { $0.description },
      .optionalLink("canonical", "absolute") { $0.canonical },
      .text("type", "website, article") { $0.type },
      .optionalRecord("picture", "the page's own picture for previews: its first photograph", at: \.picture),
    ])
}
