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
      .text("leader-word", "Cụm trưởng, Trưởng Khối, …", at: \.leaderWord),
      .text("deputy-word", "the word for a deputy", at: \.deputyWord),
      .flag("with-by", "some row has by or decision", at: \.withBy),
      .flag("with-sources", "whether some row has sources", at: \.withSources),
      .list("rows", "the rows", at: \.rows),
    ])
}
