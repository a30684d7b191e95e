import Templating

/// A choice of a filter.
struct SearchOption: TemplateContext {
  var key: String
  var text: String

  /// - Parameter filter: the key by which the index has the choice, of which the page wants what is behind the filter's name.
  init(filter: String, text: String) {
    key = filter.firstIndex(of: ":").map { String(filter[filter.index(after: $0)...]) } ?? filter
    self.text = text
  }

  static let shape = Shape<SearchOption>(
    "SearchOption", "A choice of a filter",
    [
      .text("key", "the value of the option: a year, a kind, an id", at: \.key),
      .text("text", "what the option says", at: \.text),
    ])
}
