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
        .link("address", "absolute", at: \.address), .number("width", "in pixels", at: \.width),
        .number("height", "in pixels", at: \.height),
      ])
  }

  static let shape = Shape<PageLine>(
    "PageLine", "The page",
    [
      .text("title", "also the h1", at: \.title),
      .optionalText("description", "for <meta>; plain text", at: \.description),
      .optionalLink("canonical", "absolute", at: \.canonical),
      .text("type", "website, article", at: \.type),
      .optionalRecord("picture", "the page's own picture for previews: its first photograph", at: \.picture),
    ])
}
