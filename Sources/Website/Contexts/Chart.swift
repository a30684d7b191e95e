import Templating

/// A picture of figures, drawn when the site is built, with what it says in words and the table behind it.
struct Chart: TemplateContext {
  var id: String
  var title: String
  /// What the picture says, for whom cannot see it.
  var description: String
  var descriptionLanguage: String?
  var drawing: Drawing
  var key: [ChartKey] = []
  /// The figures; nil where the page has their table beside the picture.
  var table: Matrix?

  static let shape = Shape<Chart>(
    "Chart", "A picture of figures, drawn when the site is built",
    [
      .text("id", "for what refers to it", at: \.id),
      .text("title", "what it shows", at: \.title),
      .text("description", "what it says, for whom cannot see it", at: \.description),
      .optionalText(
        "description-lang", "vi where what it says is Vietnamese and the interface is not", at: \.descriptionLanguage),
      .list("strips", "the picture in pieces, one below the other, between which a sheet of paper may end") {
        $0.drawing.strips
      },
      .list("key", "what its marks mean", at: \.key),
      .optionalRecord("table", "the figures; absent where the page has their table beside it", at: \.table),
    ])
}

/// What a mark of a picture means.
struct ChartKey: TemplateContext {
  var look: String
  /// What stands in the mark; may be empty.
  var letter: String
  var text: String

  static let shape = Shape<ChartKey>(
    "ChartKey", "What a mark of a picture means",
    [
      .text("look", "told, planned, missing or cancelled", at: \.look),
      .text("letter", "what stands in the mark; may be empty", at: \.letter),
      .text("text", "what it means", at: \.text),
    ])
}
