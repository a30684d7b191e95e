/// A year's meetings as a calendar: a row a cluster, a column a month, marks with a letter for the kind. Behind the months stands what
/// has no month, or one that is far from the year, and then what of every year's meetings is missing.
struct MeetingGrid: Sendable {
  /// The emulation year.
  var year: Int
  var rows: [Row]
  /// Headings of the columns behind the months.
  var otherHeading: String
  var missingHeading: String

  struct Row: Sendable {
    var label: String
    var marks: [Mark]
    /// The letters of the meetings that nothing tells of.
    var missing: [String]
    /// The label's language where it is not the interface's.
    var language: String?
  }

  struct Mark: Sendable {
    var letter: String
    var look: Drawing.Look
    /// nil where it is not known.
    var month: Month?
  }

  struct Month: Sendable, Hashable, Comparable {
    var year: Int
    /// 1–12.
    var month: Int

    var number: Int { year * 12 + month - 1 }
    static func < (left: Month, right: Month) -> Bool { left.number < right.number }
  }

  private static let headHeight = 40
  private static let labelHeight = 22
  private static let lineHeight = 20
  private static let radius = 8

  /// From the October before to the June behind, as far as there are marks; the year itself always.
  private var months: [Month] {
    let window = Month(year: year - 1, month: 10)...Month(year: year + 1, month: 6)
    let known = rows.flatMap { $0.marks.compactMap(\.month) }.filter(window.contains)
    let first = min(known.min() ?? january, january)
    let last = max(known.max() ?? december, december)
    return (first.number...last.number).map { Month(year: $0 / 12, month: $0 % 12 + 1) }
  }

  private var january: Month { Month(year: year, month: 1) }
  private var december: Month { Month(year: year, month: 12) }

  var drawing: Drawing {
    let months = months
    let places = Dictionary(uniqueKeysWithValues: months.enumerated().map { ($1, $0) })
    func place(_ mark: Mark) -> Int { mark.month.flatMap { places[$0] } ?? months.count }
    let hasOther = rows.contains { $0.marks.contains { place($0) == months.count } }
    let missing = rows.map(\.missing.count).max() ?? 0
    let columns = months.count + (hasOther ? 1 : 0) + missing
    func middle(_ place: Int) -> Across { Across(2 * place + 1, of: 2 * columns) }

    var drawing = Drawing(height: Self.headHeight)
    for (place, month) in months.enumerated() {
      drawing.text(String(month.month), x: middle(place), y: 32, .quiet)
      if place == 0 || month.month == 1 {
        drawing.text(String(month.year), x: Across(place, of: columns), y: 13, .figure, anchor: .start)
      }
    }
    if hasOther { drawing.text(otherHeading, x: middle(months.count), y: 32, .quiet) }
    if missing > 0 { drawing.text(missingHeading, x: .end, y: 13, .figure, anchor: .end) }

    for row in rows {
      let top = drawing.height
      drawing.part(at: top)
      drawing.line(from: (.start, top), to: (.end, top), .rule)
      drawing.heading(row.label, y: top + 15, language: row.language)
      // Several meetings of one month stand one below the other.
      var depth: [Int: Int] = [:]
      func y(_ place: Int) -> Int {
        depth[place, default: 0] += 1
        return top + Self.labelHeight + Self.lineHeight * (depth[place] ?? 1) - Self.lineHeight / 2
      }
      for mark in row.marks {
        let place = place(mark)
        draw(mark.letter, mark.look, x: middle(place), y: y(place), in: &drawing)
      }
      for (index, letter) in row.missing.enumerated() {
        let place = columns - missing + index
        draw(letter, .missing, x: middle(place), y: y(place), in: &drawing)
      }
      drawing.height = top + Self.labelHeight + Self.lineHeight * max(1, depth.values.max() ?? 1) + 8
    }
    if missing > 0 {
      let edge = Across(columns - missing, of: columns)
      drawing.line(from: (edge, Self.headHeight - 18), to: (edge, drawing.height), .rule)
    }
    return drawing
  }

  private func draw(_ letter: String, _ look: Drawing.Look, x: Across, y: Int, in drawing: inout Drawing) {
    drawing.dot(x: x, y: y, radius: Self.radius, look)
    drawing.text(letter, x: x, y: y + 4, look == .told ? .on : look == .cancelled ? .struck : .figure)
  }
}
