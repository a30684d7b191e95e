import Templating

/// A link.
struct Link: TemplateContext {
  var text: String
  var href: String
  /// The language of the text where it is not the interface's.
  var language: String?

  static let shape = Shape<Link>("Link", "A link", fields)

  /// Its fields, for a type that has a link as a stored property: they are among its own.
  static func fields<Model>(of link: KeyPath<Model, Link>) -> [Field<Model>] {
    fields.map { $0.within(link) }
  }

  private static var fields: [Field<Link>] {
    [
      .text("text", "what the link says", at: \.text),
      .link("href", "the address it leads to", at: \.href),
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not", at: \.language),
    ]
  }
}
