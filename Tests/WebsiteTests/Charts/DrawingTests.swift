import Testing

@testable import Website

@Suite("Pictures of figures")
struct DrawingTests {
  @Test(
    "A share of the width, to the hundredth of a per cent",
    arguments: [(0, 1, "0%"), (1, 1, "100%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (1, 8, "12.5%"), (1, 1250, "0.08%")])
  func across(_ part: Int, _ whole: Int, _ text: String) { #expect(Across(part, of: whole).text == text) }

  @Test("Nothing of nothing is no division by zero")
  func nothing() { #expect(Across(0, of: 0).text == "0%") }

  @Test("A long name is cut, with a sign that it goes on")
  func cut() {
    #expect(Drawing.cut("huyện An", to: 8) == "huyện An")
    #expect(Drawing.cut("huyện An Bình", to: 8) == "huyện A…")
  }

  @Test("Bars have one scale in all panels; zero has a number and no bar, what is not told neither")
  func bars() {
    let drawing = BarPanels(
      columns: ["2019", "2020", "2021"],
      panels: [
        .init(label: "A", values: [.init(number: 10, text: "10"), .init(number: 0, text: "0"), nil]),
        .init(label: "B", values: [.init(number: 5, text: "trên 5"), nil, .init(number: 1, text: "1")]),
      ]
    ).drawing
    #expect(drawing.bars.map(\.height) == [44, 22, 4])
    #expect(drawing.bars.map(\.x) == ["9.67%", "9.67%", "76.33%"])
    let numbers = drawing.texts.filter { $0.look == "figure" }.map(\.text)
    #expect(numbers == ["10", "0", "trên 5", "1"])
    #expect(drawing.texts.count { $0.text == "–" } == 2)
    #expect(drawing.height == 212)
  }

  @Test("Where columns are narrow, numbers that would run into one another stand in the table alone")
  func narrow() {
    let values = (0..<14).map { BarPanels.Value(number: 1000 + $0, text: "1.\($0)00") }
    let drawing = BarPanels(columns: (0..<14).map(String.init), panels: [.init(label: "A", values: values)]).drawing
    #expect(drawing.texts.count { $0.look == "figure" } == 0)
    #expect(drawing.bars.count == 14)
  }

  @Test("The first rank is at the top and filled; a year without a rank breaks the line")
  func ranks() {
    let drawing = RankPanels(
      columns: ["2018", "2019", "2020", "2021"], panels: [.init(label: "A", ranks: [3, 1, nil, 2])]
    ).drawing
    #expect(drawing.dots.map(\.look) == ["planned", "told", "planned"])
    #expect(drawing.dots[1].y < drawing.dots[2].y && drawing.dots[2].y < drawing.dots[0].y)
    #expect(drawing.lines.filter { $0.look == "path" }.map { [$0.x1, $0.x2] } == [["12.5%", "37.5%"]])
    #expect(drawing.texts.filter { ["1", "2", "3"].contains($0.text) }.map(\.text) == ["3", "1", "2"])
  }

  @Test("A picture is parted above each of its rows, and lines down through several rows are parted too")
  func strips() {
    let drawing = grid([
      .init(label: "A", marks: [mark("S", 2020, 7)], missing: ["T"]), .init(label: "B", marks: [], missing: ["S"]),
    ])
    #expect(drawing.strips.map(\.height) == [40, 50, 50])
    #expect(drawing.strips.map { $0.texts.filter { $0.look == "label" }.map(\.text) } == [[], ["A"], ["B"]])
    #expect(drawing.strips.map(\.dots.count) == [0, 2, 1])
    #expect(drawing.strips[1].dots == drawing.strips[1].dots.filter { (0..<50).contains($0.y) })
    let edges = drawing.strips.map { $0.lines.filter { $0.x1 == $0.x2 }.map { [$0.y1, $0.y2] } }
    #expect(edges == [[[22, 40]], [[0, 50]], [[0, 50]]])
    // Nothing is lost.
    #expect(drawing.strips.reduce(0) { $0 + $1.texts.count } == drawing.texts.count)
  }

  @Test("A part of a whole; nothing has no bar")
  func shares() {
    let drawing = ShareBars(rows: [.init(label: "A", part: 3, whole: 4), .init(label: "B", part: 0, whole: 4)]).drawing
    #expect(drawing.bars.map { [$0.look, $0.width] } == [["whole", "100%"], ["told", "75%"], ["whole", "100%"]])
  }

  private func grid(_ rows: [MeetingGrid.Row]) -> Drawing {
    MeetingGrid(year: 2020, rows: rows, otherHeading: "?", missingHeading: "Thiếu").drawing
  }

  private func mark(_ letter: String, _ year: Int?, _ month: Int, _ look: Drawing.Look = .told) -> MeetingGrid.Mark {
    .init(letter: letter, look: look, month: year.map { .init(year: $0, month: month) })
  }

  @Test("The calendar has the year's months, and those around it that have meetings")
  func months() {
    let year = grid([.init(label: "A", marks: [mark("S", 2020, 7)], missing: [])])
    #expect(year.texts.filter { $0.look == "quiet" }.map(\.text) == (1...12).map(String.init))
    let wide = grid([.init(label: "A", marks: [mark("K", 2019, 12), mark("T", 2021, 2)], missing: [])])
    #expect(wide.texts.filter { $0.look == "quiet" }.map(\.text) == ["12"] + (1...12).map(String.init) + ["1", "2"])
    #expect(wide.texts.filter { $0.text.hasPrefix("20") }.map(\.text) == ["2019", "2020", "2021"])
  }

  @Test("What has no month, or a far one, stands behind the months; what is missing stands last")
  func others() {
    let drawing = grid([
      .init(label: "A", marks: [mark("K", nil, 0), mark("T", 2025, 1)], missing: ["S"]),
      .init(label: "B", marks: [], missing: ["K", "S", "T"]),
    ])
    // 12 months, one column for other times, three for what is missing.
    let places = [25, 25, 27, 27, 29, 31].map { Across($0, of: 32).text }
    #expect(drawing.dots.map(\.x) == places)
    #expect(drawing.dots.map(\.look) == ["told", "told", "missing", "missing", "missing", "missing"])
    #expect(drawing.texts.contains { $0.text == "?" } && drawing.texts.contains { $0.text == "Thiếu" })
  }

  @Test("Two meetings of one month stand one below the other, and the row is higher")
  func stacked() {
    let one = grid([.init(label: "A", marks: [mark("S", 2020, 7)], missing: [])])
    let two = grid([.init(label: "A", marks: [mark("S", 2020, 7), mark("T", 2020, 7, .cancelled)], missing: [])])
    #expect(two.dots[1].y - two.dots[0].y == 20)
    #expect(two.height - one.height == 20)
    #expect(two.texts.contains { $0.look == "struck" && $0.text == "T" })
  }
}
