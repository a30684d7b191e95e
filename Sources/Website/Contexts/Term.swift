import Templating

/// A value, perhaps linked, perhaps with a numbered note: a unit, a cluster, a figure, a score.
struct Term: TemplateContext {
  var text: String
  var href: String?
  var note: Note?
  /// The language of the text where it is not the interface's.
  var language: String?

  static let shape = Shape<Term>(
    "Term", "A value, perhaps linked, perhaps with a numbered note: a unit, a cluster, a figure, a score", fields { $0 }
  )

  /// Its fields, for a type that has them among its own.
  static func fields<Model>(_ get: @escaping @Sendable (Model) -> Term) -> [Field<Model>] {
    [
      .text("text", "for a unit the name valid on the event's date; for a figure \"trên 100\", \"96,5\", \"3\"") {
        get($0).text
      },
      .optionalLink("href", "the unit's or cluster's page; for a figure the bulletin (or #id) that it came from") {
        get($0).href
      },
      .optionalRecord("note", "the numbered note on it") { get($0).note },
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not") { get($0).language },
    ]
  }
}
