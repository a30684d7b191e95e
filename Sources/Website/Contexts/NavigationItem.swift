import Templating

/// An entry of the navigation.
struct NavigationItem: TemplateContext {
  var link: Link
  var current: String?

  static let shape = Shape<NavigationItem>(
    "NavigationItem", "An entry of the navigation",
    Link.fields(of: \.link) + [
      .optionalText("current", "\"page\" on that very page, \"true\" within that section", at: \.current)
    ])
}
