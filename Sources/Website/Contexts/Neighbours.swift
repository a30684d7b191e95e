import Templating

/// Absent when there is neither.
struct Neighbours: TemplateContext {
  var previous: Link?
  var next: Link?

  static let shape = Shape<Neighbours>(
    "Neighbours", "Absent when there is neither",
    [
      .optionalRecord("previous", "the meeting, month or year before", at: \.previous),
      .optionalRecord("next", "the one after", at: \.next),
    ])
}
