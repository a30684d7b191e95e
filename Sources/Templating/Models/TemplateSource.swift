/// A template as its author wrote it.
public struct TemplateSource: Sendable {
  /// What other templates call it: `page` for `page.mustache`, `parts/head`.
  public let name: String
  /// The file, relative to the site's root: what findings name.
  public let path: String
  /// What is in the file, UTF-8.
  public let bytes: [UInt8]
  /// What it makes when a page is made of it. A partial takes the kind of the template that it is part of.
  public let kind: TemplateKind

  /// A template from the bytes of its file.
  public init(name: String, path: String, bytes: [UInt8], kind: TemplateKind = .html) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.kind = kind
  }

  /// A template from a text.
  public init(name: String, path: String, text: String, kind: TemplateKind = .html) {
    self.init(name: name, path: path, bytes: Array(text.utf8), kind: kind)
  }
}
