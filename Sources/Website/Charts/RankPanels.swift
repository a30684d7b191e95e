/// The ranks of units by year, a panel a unit: a dot with the rank in it, the first rank at the top, joined where the years follow one another.
struct RankPanels: Sendable {
  var columns: [String]
  var panels: [Panel]

  struct Panel: Sendable {
    var label: String
    /// As many as columns; nil: no rank is known.
    var ranks: [Int?]
    /// The label's language where it is not the interface's.
    var language: String?
  }

  private static let headHeight = 22
  private static let panelHeight = 70
  private static let range = 22
  private static let radius = 10

  var drawing: Drawing {
    var drawing = Drawing(height: 2 * Self.headHeight + panels.count * Self.panelHeight)
    let last = max(2, panels.flatMap { $0.ranks.compactMap { $0 } }.max() ?? 2)
    for (place, column) in columns.enumerated() {
      for y in [13, drawing.height - 5] { drawing.text(column, x: middle(place), y: y, .quiet) }
    }
    for (row, panel) in panels.enumerated() {
      let top = Self.headHeight + row * Self.panelHeight
      drawing.part(at: top)
      drawing.line(from: (.start, top), to: (.end, top), .rule)
      drawing.heading(panel.label, y: top + 15, language: panel.language)
      var before: (x: Across, y: Int)?
      for (place, rank) in panel.ranks.enumerated() {
        guard let rank else {
          before = nil
          continue
        }
        let here = (x: middle(place), y: top + 34 + (rank - 1) * Self.range / (last - 1))
        if let before { drawing.line(from: before, to: here, .path) }
        drawing.dot(x: here.x, y: here.y, radius: Self.radius, rank == 1 ? .told : .planned)
        drawing.text(String(rank), x: here.x, y: here.y + 4, rank == 1 ? .on : .figure)
        before = here
      }
    }
    return drawing
  }

  private func middle(_ place: Int) -> Across { Across(2 * place + 1, of: 2 * columns.count) }
}
