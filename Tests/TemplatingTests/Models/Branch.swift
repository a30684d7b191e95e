import Templating

/// A record that holds records of its own kind.
struct Branch: TemplateContext {
  var name: String
  var branches: [Branch] = []

  static let shape = Shape<Branch>(
    "branch", "A cluster that may hold others.",
    [
      .text("name", "The name.") { $0.name },
      .list("branches", "What it holds.") { $0.branches },
    ])
}
