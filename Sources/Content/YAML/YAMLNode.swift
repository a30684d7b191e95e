import Diagnostics

/// A node of a YAML document as it stands in the file: no type is guessed, every scalar is the text that was written.
struct YAMLNode: Sendable {
  /// Where the node begins.
  var point: SourcePoint
  var content: Content

  enum Content: Sendable {
    /// The text, and whether it stood without quotes.
    case scalar(String, plain: Bool)
    case sequence([YAMLNode])
    /// The entries in the file's order, and whether it was written as `{…}`.
    case mapping([Entry], isFlow: Bool)
    /// What is not used here, such as an alias. That has been reported, and nothing else is said of it.
    case refused
  }

  /// A key and its value. Keys are scalars, and no key stands twice.
  struct Entry: Sendable {
    var key: String
    var keyPoint: SourcePoint
    var value: YAMLNode
  }

  /// Nothing stands after the key: `venue:`.
  var isEmpty: Bool {
    if case .scalar(let text, plain: true) = content { text.isEmpty || text == "~" || text == "null" } else { false }
  }

  /// Whether it has been reported that what stands here cannot be used.
  var isRefused: Bool { if case .refused = content { true } else { false } }

  /// Nothing stands here that could be read.
  var saysNothing: Bool { isEmpty || isRefused }

  var isList: Bool { if case .sequence = content { true } else { false } }

  /// A list in which nothing stands: `[]`.
  var isEmptyList: Bool { if case .sequence(let items) = content { items.allSatisfy(\.isEmpty) } else { false } }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The entries of a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries, _) = content { entries } else { nil }
  }

  /// The value of `key` in a mapping.
  subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
