import Templating

/// The site.
struct SiteLine: TemplateContext {
  var title: String
  var base: String?
  var organisation: String
  var parent: String?
  var contact: String?
  var notice: String?
  var licence: Term?
  var updated: DateText?
  var language: String?

  static let shape = Shape<SiteLine>(
    "SiteLine", "The site",
    [
      .text("title", "the title", at: \.title),
      .optionalLink("base", "where it is published, with / at its end", at: \.base),
      .text("organisation", "the office that publishes the site", at: \.organisation),
      .optionalText("parent", "what it is under", at: \.parent),
      .optionalText("contact", "how to reach the office", at: \.contact),
      .optionalText(
        "notice", "what every page says of the whole site, such as that its data are an example", at: \.notice),
      .optionalRecord("licence", "text CC BY 4.0, href its deed", at: \.licence),
      .optionalText("lang", "vi where the office's texts are Vietnamese and the interface is not", at: \.language),
      .optionalRecord("updated", "date of the newest record", at: \.updated),
    ])
}
