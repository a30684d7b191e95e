import Templating

/// A value, perhaps linked, perhaps with a numbered note: a unit, a cluster, a figure, a score.
struct Term: TemplateContext {
  var text: String
  var href: String?
  var note: Note?
  /// The language of the text where it is not the interface's.
  var language: String?

  static let shape = Shape<Term>(
    "Term", "A value, perhaps linked, perhaps with a numbered note: a unit, a cluster, a figure, a score", fields
  )

  /// Its fields, for a type that has a term as a stored property: they are among its own.
  static func fields<Model>(of term: KeyPath<Model, Term>) -> [Field<Model>] {
    fields.map { $0.within(term) }
  }

  private static var fields: [Field<Term>] {
    [
      .text(
        "text", "for a unit the name valid on the event's date; for a figure \"trên 100\", \"96,5\", \"3\"", at: \.text),
      .optionalLink(
        "href", "the unit's or cluster's page; for a figure the bulletin (or #id) that it came from", at: \.href),
      .optionalRecord("note", "the numbered note on it", at: \.note),
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not", at: \.language),
    ]
  }
}
