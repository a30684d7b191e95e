import Templating

/// A mark of uncertainty, a remark, what was printed. Numbered 1… in order of appearance on the page; the same Note stands in the row (the mark) and in the page's `notes` (the text).
struct Note: TemplateContext {
  var number: Int
  var printed: String?
  var meant: String?
  var certainty: String?
  var text: String?

  static let shape = Shape<Note>(
    "Note",
    "A mark of uncertainty, a remark, what was printed. Numbered 1… in order of appearance on the page; the same Note stands in the row (the mark) and in the page's `notes` (the text)",
    [
      .number("number", "the number", at: \.number),
      .optionalText("printed", "as-printed", at: \.printed),
      .optionalText("meant", "what the record takes it to mean (only with printed)", at: \.meant),
      .optionalText("certainty", "words.certainty.likely, .unclear; absent when certain", at: \.certainty),
      .optionalText("text", "the clerk's own note", at: \.text),
    ])
}
