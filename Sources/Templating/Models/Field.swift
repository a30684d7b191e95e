/// One name that templates may use of a `Model`: what it means, and how it is fetched.
///
/// Names are in kebab-case or lower camel case, without dots. The closures must give the same answer every time
/// they are asked about the same model; they are called only for what a template shows.
public struct Field<Model: Sendable>: Sendable {
  @usableFromInline let erased: ErasedField

  @usableFromInline
  init(_ name: String, _ meaning: String, _ value: Value) {
    erased = ErasedField(name: name, meaning: meaning, value: value)
  }

  /// A text that is always there; escaped wherever it is shown.
  @inlinable
  public static func text(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> String
  ) -> Field {
    Field(name, meaning, .text(.text) { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// A text that may be missing. A section over it is shown when it is there and not empty, and is entered: `{{.}}`
  /// is the text.
  @inlinable
  public static func optionalText(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> String?
  ) -> Field {
    Field(name, meaning, .optionalText(.text) { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// Ready markup, which passes unescaped.
  @inlinable
  public static func html(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> HTML
  ) -> Field {
    Field(name, meaning, .text(.html) { get($0.assumingMemoryBound(to: Model.self).pointee).markup })
  }

  /// Ready markup that is made as UTF-8, which passes unescaped.
  @inlinable
  public static func html(
    _ name: String, _ meaning: String, bytes get: @escaping @Sendable (Model) -> [UInt8]
  ) -> Field {
    Field(name, meaning, .html { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// Ready markup that may be missing.
  @inlinable
  public static func optionalHTML(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> HTML?
  ) -> Field {
    Field(name, meaning, .optionalText(.html) { get($0.assumingMemoryBound(to: Model.self).pointee)?.markup })
  }

  /// An address, ready to stand in `href="…"`: percent-encoded, with a scheme that is harmless or none.
  @inlinable
  public static func link(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> String
  ) -> Field {
    Field(name, meaning, .text(.link) { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// An address that may be missing.
  @inlinable
  public static func optionalLink(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> String?
  ) -> Field {
    Field(name, meaning, .optionalText(.link) { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// The name of a template, for `{{>*name}}`; it prints as a text too. It is one of the names that are declared: a
  /// value that is none of them shows nothing.
  @inlinable
  public static func name(
    _ name: String, _ meaning: String, oneOf possible: [String], _ get: @escaping @Sendable (Model) -> String
  ) -> Field {
    Field(name, meaning, .text(.text, possible: possible) { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }
}
