import Templating

/// Where facts come from.
struct SourceItem: TemplateContext {
  var publisher: Term?
  var title: Term?
  var url: String?
  var address: String?
  var author: Term?
  var published: DateText?
  var updated: DateText?

  static let shape = Shape<SourceItem>(
    "SourceItem", "Where facts come from",
    [
      .optionalRecord("publisher", "who published it", at: \.publisher),
      .optionalRecord("title", "the title", at: \.title),
      .optionalLink("url", "the address", at: \.url),
      .optionalText("address", "the url as it is shown: without https://", at: \.address),
      .optionalRecord("author", "who wrote it", at: \.author),
      .optionalRecord("published", "when it was published", at: \.published),
      .optionalRecord("updated", "when it was updated", at: \.updated),
    ])
}
