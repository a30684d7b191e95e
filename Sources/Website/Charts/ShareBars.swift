/// Parts of wholes, one below the other: a frame for the whole and a bar for what is told of it.
struct ShareBars: Sendable {
  var rows: [Row]

  struct Row: Sendable {
    /// With the numbers: "Tổng kết: 9/12 (75%)".
    var label: String
    var part: Int
    var whole: Int
  }

  private static let rowHeight = 44

  var drawing: Drawing {
    var drawing = Drawing(height: rows.count * Self.rowHeight)
    for (place, row) in rows.enumerated() {
      let top = place * Self.rowHeight
      drawing.part(at: top)
      drawing.heading(row.label, y: top + 13)
      drawing.bar(x: .start, y: top + 20, width: .end, height: 14, .whole)
      if row.part > 0 {
        drawing.bar(x: .start, y: top + 20, width: Across(row.part, of: row.whole), height: 14, .told)
      }
    }
    return drawing
  }
}
