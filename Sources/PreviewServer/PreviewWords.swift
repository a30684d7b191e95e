/// What the server says in the browser, in the language of whoever started it.
package struct PreviewWords: Sendable, Equatable {
  /// The language's tag: `vi`.
  package var language: String
  /// Where no site has been built yet.
  package var waiting: String
  /// Where there is no such page, and the site has no page of its own for that.
  package var missing: String

  package init(language: String, waiting: String, missing: String) {
    self.language = language
    self.waiting = waiting
    self.missing = missing
  }
}
