/// What keeps the site from being built, as it is shown over the last good page.
package struct Problems: Sendable, Equatable, Encodable {
  /// The language's tag: `vi`.
  package var language: String
  /// What the list is about: `2 errors`.
  package var heading: String
  /// What stands behind: the site as it was built last.
  package var note: String
  /// The word on the button that puts the list away.
  package var dismiss: String
  package var items: [Item]

  /// One mistake.
  package struct Item: Sendable, Equatable, Encodable {
    /// `content/records/2020/x.md:6:10`; empty where no file is meant.
    package var place: String
    package var message: String
    /// The line, cut where the mistake begins; nil where there is no line to quote.
    package var quotation: Quotation?
    /// What to do.
    package var help: String?

    package init(place: String, message: String, quotation: Quotation? = nil, help: String? = nil) {
      self.place = place
      self.message = message
      self.quotation = quotation
      self.help = help
    }
  }

  /// A line of a file in two parts: what stands before the mistake, and the mistake with the rest.
  package struct Quotation: Sendable, Equatable, Encodable {
    /// From 1.
    package var line: Int
    package var before: String
    package var marked: String

    package init(line: Int, before: String, marked: String) {
      self.line = line
      self.before = before
      self.marked = marked
    }
  }

  package init(language: String, heading: String, note: String, dismiss: String, items: [Item]) {
    self.language = language
    self.heading = heading
    self.note = note
    self.dismiss = dismiss
    self.items = items
  }
}
