import Templating

/// Clusters of one organiser.
struct ClusterGroup: TemplateContext {
  var term: Term
  var id: String
  var count: Int
  var clusters: [ClusterItem] = []

  static let shape = Shape<ClusterGroup>(
    "ClusterGroup", "Clusters of one organiser",
    Term.fields(of: \.term) + [
      .text("id", "an id, unique on the page", at: \.id),
      .number("count", "how many clusters", at: \.count),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
    ])
}
