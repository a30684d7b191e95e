import Templating

/// The page cum/index.html.
struct ClusterIndexPage: TemplateContext {
  var frame: Frame
  var organisers: [ClusterGroup] = []

  static let shape = Shape<ClusterIndexPage>(
    "cluster-index", "The page cum/index.html",
    Frame.fields(of: \.frame) + [
      .list("organisers", "the organisers and their clusters", at: \.organisers)
    ])
}
