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
      .text("title", "the title") { $0.title },
      .optionalLink("base", "where it is published, with / at its end") { $0.base },
      .text("organisation", "the office that publishes the site") { $0.organisation },
      .optionalText("parent", "what it is under") { $0.parent },
      .optionalText("contact", "how to reach the office") { $0.contact },
      .optionalText("notice", "what every page says of the whole site, such as that its data are an example") {
        $0.notice
      },
      .optionalRecord("licence", "text CC BY 4.0, href its deed", at: \.licence),
      .optionalText("lang", "vi where the office's texts are Vietnamese and the interface is not") { $0.language },
      .optionalRecord("updated", "date of the newest record", at: \.updated),
    ])
}
