/// Texts that are known when templates are compiled, such as the words of the interface: `{{words.search}}`,
/// `{{words.kind.annual-review}}`. They become part of the compiled template.
public struct Constants: Sendable, Hashable {
  /// A text, or more names.
  public indirect enum Entry: Sendable, Hashable {
    case text(String)
    case tree([String: Entry])
  }

  /// The texts by name.
  public let entries: [String: Entry]
  /// The file that they come from, for messages about words that are missing in it.
  public let path: String?

  /// Texts by name, and the file that they come from.
  public init(_ entries: [String: Entry], path: String? = nil) {
    self.entries = entries
    self.path = path
  }
}

extension Constants.Entry: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// More names. Where a name comes twice, the first one counts.
  public init(dictionaryLiteral elements: (String, Constants.Entry)...) {
    self = .tree(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
