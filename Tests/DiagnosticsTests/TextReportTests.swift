import Testing

@testable import Diagnostics

@Suite("Findings in a terminal")
struct TextReportTests {
  private func report(
    _ findings: [Finding], _ source: String?, language: Language = .vietnamese, isColoured: Bool = false
  ) -> String {
    TextReport(language: language, isColoured: isColoured).text(FindingList(findings) { _ in source })
  }

  @Test("have their line, a caret below the value, what is beside them and what to do")
  func whole() {
    let note = Finding.Note(
      SourceLocation(path: "content/b.md", point: SourcePoint(line: 1, column: 4)),
      Phrase(vi: "lần đầu ở đây", en: "first here"))
    let findings = [
      finding(2, 8, "“hai nghìn” không phải là năm", help: "Viết 2020.", related: [note]),
      finding(.second, 3, 1, "khóa lạ", severity: .information),
    ]
    #expect(
      report(findings, "---\nyear:  hai nghìn\nla: 1\n") == """
        content/a.md:2:8: lỗi: “hai nghìn” không phải là năm [first-kind]
         2 | year:  hai nghìn
           |        ^
          content/b.md:1:4: xem: lần đầu ở đây
          cách sửa: Viết 2020.
        content/a.md:3:1: thông tin: khóa lạ [second-kind]
         3 | la: 1
           | ^

        """)
    #expect(
      report(findings, "---\nyear:  hai nghìn\nla: 1\n", language: .english) == """
        content/a.md:2:8: error: “hai nghìn” không phải là năm (en) [first-kind]
         2 | year:  hai nghìn
           |        ^
          content/b.md:1:4: see: first here
          help: Viết 2020. (en)
        content/a.md:3:1: information: khóa lạ (en) [second-kind]
         3 | la: 1
           | ^

        """)
  }

  @Test("of a whole file, or of one that cannot be read, have no line")
  func withoutLine() {
    #expect(report([finding(0, 0, "thiếu")], "abc") == "content/a.md: lỗi: thiếu [first-kind]\n")
    #expect(report([finding(7, 3, "sai")], nil) == "content/a.md:7:3: lỗi: sai [first-kind]\n")
    #expect(report([finding(7, 3, "sai")], "abc") == "content/a.md:7:3: lỗi: sai [first-kind]\n")
    #expect(report([], "abc") == "")
  }

  /// The line that is shown of a source and the caret below it.
  private func quoted(_ line: String, _ column: Int) -> [String] {
    report([finding(1, column)], line).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(
    "have their caret under the right character",
    arguments: [
      // Composed and decomposed letters take one column each.
      ("Nguyễn Thị Ưởng: x", 18, "                 ^"),
      ("Nguye\u{302}\u{303}n Thi\u{323}: x", 16, "            ^"),
      // A tab is shown as one blank.
      ("a:\tb\tc", 6, "     ^"),
      // Letters of the East and pictographs take two columns.
      ("委员会: x", 6, "        ^"), ("👩‍👩‍👧‍👦 x", 9, "   ^"), ("Ａ x", 3, "   ^"),
      // What has no width has none.
      ("a\u{200B}b x", 5, "   ^"), ("", 1, "^"), ("abc", 4, "   ^"), ("abc", 9, "   ^"),
    ])
  func caret(_ line: String, _ column: Int, _ caret: String) {
    #expect(quoted(line, column) == [" 1 | " + line.replacing("\t", with: " "), "   | " + caret])
  }

  @Test("show a piece of a long line, from a little before the value")
  func longLines() {
    let letters = String(repeating: "ế", count: 300)
    let long = letters + "x" + letters
    #expect(
      quoted(long, 301) == [
        " 1 | …" + String(repeating: "ế", count: 20) + "x" + String(repeating: "ế", count: 79),
        "   | " + String(repeating: " ", count: 21) + "^",
      ])
    // At the beginning and at the end as much is shown as fits.
    #expect(quoted(long, 5) == [" 1 | " + String(repeating: "ế", count: 100), "   |     ^"])
    #expect(
      quoted(letters + "x", 301) == [
        " 1 | …" + String(repeating: "ế", count: 99) + "x", "   | " + String(repeating: " ", count: 100) + "^",
      ])
    #expect(
      quoted(letters, 301) == [
        " 1 | …" + String(repeating: "ế", count: 100), "   | " + String(repeating: " ", count: 101) + "^",
      ])
    #expect(quoted(String(repeating: "a", count: 100), 100)[0] == " 1 | " + String(repeating: "a", count: 100))
    #expect(quoted(String(repeating: "a", count: 101), 101)[0] == " 1 | …" + String(repeating: "a", count: 100))
  }

  @Test("never hand a terminal what an author could paint, erase or hide with")
  func controls() {
    let text = report(
      [
        finding(
          1, 3, "khóa “\u{1B}[2J\u{202E}x\n”", path: "content/\u{1B}]0;a\u{7}.md", help: "bỏ\r\u{9B}31m",
          related: [.init(SourceLocation(path: "b\n.md"), Phrase(vi: "ở\u{1B}đây", en: ""))])
      ], "a\u{1B}[31mb\u{2066}")
    #expect(
      text == """
        content/\u{FFFD}]0;a\u{FFFD}.md:1:3: lỗi: khóa “\u{FFFD}[2J\u{FFFD}x ” [first-kind]
         1 | a\u{FFFD}[31mb\u{FFFD}
           |   ^
          b .md: xem: ở\u{FFFD}đây
          cách sửa: bỏ\u{FFFD}\u{FFFD}31m

        """)
  }

  @Test("are coloured by how much they matter, where the terminal shows colours")
  func colours() {
    let expected: [(Severity, String)] = [(.error, "1;31"), (.warning, "1;33"), (.information, "1;34")]
    for (severity, colour) in expected {
      let word = TextReport(language: .vietnamese, isColoured: false).word(severity)
      #expect(
        report([finding(1, 2, "sai", help: "sửa", severity: severity)], "abc", isColoured: true) == """
          \u{1B}[1mcontent/a.md:1:2\u{1B}[0m: \u{1B}[\(colour)m\(word)\u{1B}[0m: sai \u{1B}[2m[first-kind]\u{1B}[0m
           1 | abc
             |  \u{1B}[\(colour)m^\u{1B}[0m
            \u{1B}[36mcách sửa\u{1B}[0m: sửa

          """)
    }
  }

  @Test("are those of a severity or a greater one")
  func least() {
    let list = FindingList(Severity.allCases.map { finding(1, 1, $0.rawValue, severity: $0) }) { _ in nil }
    let report = TextReport(language: .english, isColoured: false)
    #expect(report.text(list, atLeast: .error).split(separator: "\n").count == 1)
    #expect(report.text(list, atLeast: .warning).split(separator: "\n").count == 2)
    #expect(report.text(list).split(separator: "\n").count == 3)
    #expect(Severity.allCases.map(report.word) == ["information", "warning", "error"])
  }
}
