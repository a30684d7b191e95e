import Templating

/// A record that prints itself.
struct Person: TemplateContext {
  var name: String
  var office: String?
  var rank = 1

  static let shape = Shape<Person>(
    "person", "Someone who took part.", text: { $0.name },
    [
      .text("name", "The name.") { $0.name },
      .optionalText("office", "The office.") { $0.office },
      .number("rank", "The rank.") { $0.rank },
    ])
}
