import Templating

/// A link.
struct Link: TemplateContext {
  var text: String
  var href: String
  /// The language of the text where it is not the interface's.
  var language: String?

  static let shape = Shape<Link>("Link", "A link", fields { $0 })

  /// Its fields, for a type that has them among its own.
  static func fields<Model>(_ get: @escaping @Sendable (Model) -> Link) -> [Field<Model>] {
    [
      .text("text", "what the link says") { get($0).text },
      .link("href", "the address it leads to") { get($0).href },
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not") { get($0).language },
    ]
  }
}
