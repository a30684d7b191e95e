import Testing

@testable import Content

/// A long text of few words, so that a test's name stays short.
struct LongText: CustomTestStringConvertible, Sendable {
  let before: String
  let piece: String
  let count: Int
  let after: String

  init(_ before: String, _ piece: String, _ count: Int, _ after: String = "") {
    (self.before, self.piece, self.count, self.after) = (before, piece, count, after)
  }

  init(_ piece: String, _ count: Int, _ after: String = "") { self.init("", piece, count, after) }

  var text: String { before + String(repeating: piece, count: count) + after }

  var testDescription: String {
    "\(before.debugDescription) + \(count) × \(piece.debugDescription) + \(after.debugDescription)"
  }
}

/// Texts that would cost far more than they are long, or break something.
struct LimitTests {
  @Test(arguments: [
    LongText("> ", 10_000, "a"), LongText("- ", 10_000, "a"), LongText("1. ", 10_000, "a"), LongText(">", 10_000, "a"),
    LongText("> - ", 5_000, "a"), LongText(" ", 300, "- a"), LongText("\t", 60, "- a"), LongText("> ", 101, "a"),
  ])
  func depthIsBounded(_ long: LongText) {
    let read = ReadText("x\n\n" + long.text)
    #expect(read.places == ["3:1 text-limit"])
    #expect(read.markup.isEmpty)
  }

  @Test func nestedListsAreBounded() {
    func list(_ depth: Int) -> String { (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() }
    #expect(ReadText(list(100)).kinds.isEmpty)
    #expect(ReadText(list(101)).places == ["101:1 text-limit"])
  }

  @Test func nestedEmphasisIsBounded() {
    let text = String(repeating: "*a **a ", count: 5_000) + "b" + String(repeating: " a** a*", count: 5_000)
    let read = ReadText("x\n\n> " + text)
    #expect(read.places == ["3:3 text-limit"])
    #expect(read.markup.isEmpty)
  }

  @Test(arguments: [
    LongText("> ", 100, "a"), LongText("- ", 100, "a"), LongText("- ", 500), LongText("* ", 500),
    LongText(" ", 5_000, "b"),
    LongText("*a **a ", 5_000),
  ])
  func whatIsNotDeepIsShown(_ long: LongText) {
    let read = ReadText("x\n\n" + long.text)
    #expect(read.kinds.isEmpty)
    #expect(read.markup.hasPrefix("<p>x</p>\n"))
  }

  @Test func blankLinesInDeepListsAreBounded() {
    // libcmark 0.30 goes through all open lists for each of them.
    let deep = String(repeating: "- ", count: 99) + "a"
    #expect(ReadText(deep + String(repeating: "\n", count: 20_000)).kinds.isEmpty)
    #expect(ReadText(deep + String(repeating: "\n", count: 200_000)).kinds == ["text-limit"])
  }

  @Test func picturesAreBounded() {
    // libcmark 0.30 goes through all open pictures for every link.
    let read = ReadText(String(repeating: "![", count: 100_000) + String(repeating: "[a](b)", count: 100_000))
    #expect(read.places == ["1:1001 text-limit"])
  }

  @Test func lengthIsBounded() {
    #expect(ReadText(String(repeating: "a", count: (2 << 20) + 1)).places == ["1:1 text-limit"])
  }

  @Test func tablesAreBounded() {
    func row(_ cell: String, _ count: Int) -> String { "|" + String(repeating: cell + "|", count: count) + "\n" }
    let read = ReadText(row("a", 10_000) + row("-", 10_000) + String(repeating: row("b", 100), count: 5_000))
    #expect(read.places == ["1:1 text-limit"])
    #expect(read.findings.first?.message.en.contains("10000 columns") == true)
    // Short rows are filled up.
    let long = "x\n\n> " + row("a", 200) + "> " + row("-", 200) + String(repeating: "> |\n", count: 500)
    #expect(ReadText(long).places == ["3:3 text-limit"])
    #expect(ReadText(row("a", 200) + row("-", 200) + "b").kinds.isEmpty)
  }

  @Test func manyLinksAreRead() {
    let read = ReadText(String(repeating: "[a](b.md) ", count: 100_000))
    #expect(read.links.count == 100_000)
    #expect(read.links.last?.point.column == 999_995)
    #expect(ReadText(String(repeating: "[a](b.md)\n", count: 10_000)).links.last?.point.line == 10_000)
  }

  @Test(arguments: [
    LongText("[^1]", 10_000, "\n\n[^1]: a"), LongText("[^", 50_000), LongText("[^a]: b\n", 5_000),
    LongText("|a|\n|-|\n|b|\n\n", 1_000), LongText("|-|\n", 10_000), LongText("a\n", 20_000, "|a|\n|-|"),
    LongText("# a\n", 5_000), LongText("a\n===\n", 5_000), LongText("`a", 50_000), LongText("a <!--", 20_000),
    LongText("<!--", 20_000), LongText("[a](<b", 10_000), LongText("&#1;", 10_000), LongText("&eacute;[a](b)", 5_000),
    LongText("|a|\n|-|\n", "|`\\|`|\n", 5_000), LongText("*a_ ", 20_000), LongText("[", 20_000), LongText("a]", 20_000),
    LongText("|a|\n|-|\n|", "\\|[a](b)", 5_000), LongText("[a]: b\n=\n", 5_000), LongText("<b>", 5_000),
    LongText("> > > > > > > > > > a\n", "<b>\n", 300), LongText("[a](data:) ", 5_000), LongText("\\", 50_000),
    LongText("|", 20_000), LongText("|\n", 20_000), LongText("\n", 50_000, "a"), LongText("\r", 50_000, "a"),
  ])
  func longTextsAreReadToTheEnd(_ long: LongText) {
    let read = ReadText("x\n\n" + long.text)
    #expect(!read.kinds.contains("text-limit"))
    #expect(read.markup.hasPrefix("<p>x</p>\n"))
  }

  @Test func aChainOfFootnotesIsRead() {
    let read = ReadText((0..<2_000).map { "[^\($0)]: a [^\($0 + 1)]\n\n" }.joined() + "[^0]")
    #expect(read.kinds == ["undefined-footnote"])
    #expect(read.markup.contains("<li id=\"chu-thich-2000\">"))
  }
}
