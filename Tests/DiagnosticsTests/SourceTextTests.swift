import Testing

@testable import Diagnostics

@Suite("The lines of a source")
struct SourceTextTests {
  @Test(
    "end as parsers and editors count them",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\rb", ["a", "b"]),
      ("a\r\n\r\nb\r", ["a", "", "b", ""]), ("\n\r", ["", "", ""]), ("\r\r\n", ["", "", ""]),
      ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
      ("tiếng\r\nViệt", ["tiếng", "Việt"]),
    ])
  func lines(_ text: String, _ lines: [String]) {
    let source = SourceText(text)
    for (index, line) in lines.enumerated() { #expect(source.line(Int32(index + 1)).map(String.init) == line) }
    #expect(source.line(Int32(lines.count + 1)) == nil)
    #expect(source.line(0) == nil)
    #expect(source.line(-1) == nil)
  }

  @Test(
    "have columns in characters, whatever scalars these are made of",
    arguments: [
      ("abc", 1, 1), ("abc", 3, 3), ("abc", 4, 4), ("tiếng Việt", 7, 7),
      // "ế" of three scalars.
      ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 9, 7), ("tie\u{302}\u{301}ng", 6, 4),
      ("x\u{323}\u{301}y", 4, 2), ("👩‍👩‍👧‍👦!", 8, 2), ("🇻🇳🇻🇳!", 5, 3), ("a\tb", 3, 3), ("委员会:", 4, 4), ("", 1, 1),
      // Beyond the line's end scalars are all that can be counted.
      ("ab", 10, 10), ("e\u{302}b", 10, 9),
      // In the middle of a character: behind it.
      ("e\u{302}\u{301}b", 2, 2), ("e\u{302}\u{301}b", 3, 2),
      ("abc", 0, 0),
    ])
  func columns(_ line: String, _ scalars: Int, _ characters: Int) {
    let text = SourceText("một\n" + line + "\nba")
    #expect(text.characterColumn(SourcePoint(line: 2, column: scalars)) == characters)
  }

  @Test("Columns of lines that there are not stay as they are")
  func noLine() {
    #expect(SourceText("a").characterColumn(SourcePoint(line: 7, column: 3)) == 3)
    #expect(SourceText("a").characterColumn(.wholeFile) == 0)
  }

  @Test("Several columns of one line are those that each has alone")
  func several() {
    let text = SourceText("e\u{302}\u{301} 👩‍👩‍👧‍👦 Vie\u{323}\u{302}t Nam")
    let columns = (0...30).map { Int32($0) }
    let together = text.places(ofColumns: columns, inLine: 1).map(\.column)
    #expect(together == columns.map { text.characterColumn(SourcePoint(line: 1, column: Int($0))) })
  }
}

@Suite("Places in files")
struct SourcePointTests {
  @Test("come in the order of their lines, then columns, then paths by their bytes")
  func order() {
    let points = [
      SourcePoint.wholeFile, .init(line: 1, column: 1), .init(line: 1, column: 9), .init(line: 2, column: 1),
      .init(line: 10, column: 1),
    ]
    #expect(points.shuffled().sorted() == points)
    let locations = [
      SourceLocation(path: "a", point: .init(line: 9, column: 9)), SourceLocation(path: "a/b"),
      SourceLocation(path: "b", point: .init(line: 1, column: 2)),
      SourceLocation(path: "b", point: .init(line: 1, column: 3)),
      SourceLocation(path: "é"),
    ]
    #expect(locations.shuffled().sorted() == locations)
  }

  @Test("hold what fits")
  func clamping() {
    #expect(SourcePoint(line: .max, column: .min) == SourcePoint(line: Int(Int32.max), column: Int(Int32.min)))
  }

  @Test("Severities come in the order of what they matter")
  func severities() {
    #expect(Severity.allCases.shuffled().sorted() == [.information, .warning, .error])
  }
}
