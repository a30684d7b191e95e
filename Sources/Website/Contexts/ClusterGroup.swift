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
      .text("id", "an id, unique on the page") { $0.id },
      .number("count", "how many clusters") { $0.count },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
    ])
}
