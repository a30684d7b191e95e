import Templating

/// A person.
struct PersonItem: TemplateContext {
  var name: String?
  var office: String?
  var unit: Term?
  var note: Note?

  static let shape = Shape<PersonItem>(
    "PersonItem", "A person",
    [
      .optionalText("name", "the name", at: \.name),
      .optionalText("office", "the office", at: \.office),
      .optionalRecord("unit", "without a note: a note on the unit goes to the person", at: \.unit),
      .optionalRecord("note", "the numbered note on it", at: \.note),
    ])
}
