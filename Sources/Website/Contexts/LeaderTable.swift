import Templating

/// Leaders and deputies by year, of one cluster.
struct LeaderTable: TemplateContext {
  var cluster: Term?
  var leaderWord: String
  var deputyWord: String
  var withBy: Bool = false
  var withSources: Bool = false
  var rows: [LeaderRow] = []

  static let shape = Shape<LeaderTable>(
    "LeaderTable", "Leaders and deputies by year, of one cluster",
    [
      .optionalRecord("cluster", "only where a page shows several", at: \.cluster),
      .text("leader-word", "Cụm trưởng, Trưởng Khối, …") { $0.leaderWord },
      .text("deputy-word", "the word for a deputy") { $0.deputyWord },
      .flag("with-by", "some row has by or decision") { $0.withBy },
      .flag("with-sources", "whether some row has sources") { $0.withSources },
      .list("rows", "the rows") { $0.rows },
    ])
}
