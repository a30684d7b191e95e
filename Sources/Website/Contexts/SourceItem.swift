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
      .optionalRecord("publisher", "who published it") { $0.publisher },
      .optionalRecord("title", "the title") { $0.title },
      .optionalLink("url", "the address") { $0.url },
      .optionalText("address", "the url as it is shown: without https://") { $0.address },
      .optionalRecord("author", "who wrote it") { $0.author },
      .optionalRecord("published", "when it was published") { $0.published },
      .optionalRecord("updated", "when it was updated") { $0.updated },
    ])
}
