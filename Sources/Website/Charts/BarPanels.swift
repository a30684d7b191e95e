/// Bars by column, a panel a row of figures, each with its number: legible without colours and without the axis. All panels have one scale.
struct BarPanels: Sendable {
  var columns: [String]
  var panels: [Panel]

  struct Panel: Sendable {
    var label: String
    /// As many as columns; nil: nothing is told.
    var values: [Value?]
  }

  struct Value: Sendable {
    var number: Int
    /// As people read it: "1.286", "trên 500".
    var text: String
  }

  private static let labelHeight = 34
  private static let barHeight = 44
  private static let panelHeight = 106

  var drawing: Drawing {
    var drawing = Drawing(height: panels.count * Self.panelHeight)
    let greatest = max(1, panels.flatMap { $0.values.compactMap { $0?.number } }.max() ?? 1)
    // On a telephone a column is as wide as this many letters.
    let room = max(1, 46 / max(1, columns.count))
    for (row, panel) in panels.enumerated() {
      let top = row * Self.panelHeight
      let base = top + Self.labelHeight + Self.barHeight
      drawing.part(at: top)
      drawing.heading(panel.label, y: top + 13)
      drawing.line(from: (.start, base), to: (.end, base), .rule)
      for (place, value) in panel.values.enumerated() {
        let middle = Across(2 * place + 1, of: 2 * columns.count)
        drawing.text(columns[place], x: middle, y: base + 15, .quiet)
        guard let value else {
          drawing.text("–", x: middle, y: base - 5, .quiet)
          continue
        }
        let height = value.number == 0 ? 0 : max(1, value.number * Self.barHeight / greatest)
        // One or two bars would be beams otherwise.
        let width = Across(56, of: 100 * max(4, columns.count))
        if height > 0 {
          drawing.bar(
            x: middle - Across(hundredths: width.hundredths / 2), y: base - height, width: width, height: height, .told)
        }
        if !value.text.isEmpty, value.text.count <= room {
          drawing.text(value.text, x: middle, y: base - height - 5, .figure)
        }
      }
    }
    return drawing
  }
}
