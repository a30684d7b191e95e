import Templating

/// The clusters of one organiser among the choices.
struct SearchOptionGroup: TemplateContext {
  var text: String?
  var options: [SearchOption] = []

  static let shape = Shape<SearchOptionGroup>(
    "SearchOptionGroup", "The clusters of one organiser among the choices",
    [
      .optionalText("text", "the organiser; absent where it is not known", at: \.text),
      .list("options", "its clusters", at: \.options),
    ])
}
