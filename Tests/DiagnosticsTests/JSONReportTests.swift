import Testing

@testable import Diagnostics

@Suite("Findings for other programs")
struct JSONReportTests {
  private func report(_ findings: [Finding], _ source: String? = nil, language: Language = .english) -> String {
    JSONReport(language: language).text(FindingList(findings) { _ in source })
  }

  @Test("are one object with a finding a line")
  func whole() {
    let note = Finding.Note(
      SourceLocation(path: "content/b.md", point: SourcePoint(line: 3, column: 4)), Phrase(vi: "ở đây", en: "here"))
    let findings = [
      finding(1, 4, "năm sai", help: "Viết 2020.", related: [note, note]), finding(.second, 2, 1, path: "content/é.md"),
    ]
    #expect(
      report(findings, "e\u{302}\u{301}x\n\ne\u{302}\u{301}x") == """
        {"findings": [
          {"path": "content/a.md", "line": 1, "column": 2, "severity": "error", "rule": "first-kind", "message": "năm sai (en)", \
        "help": "Viết 2020. (en)", "related": [{"path": "content/b.md", "line": 3, "column": 2, "message": "here"}, \
        {"path": "content/b.md", "line": 3, "column": 2, "message": "here"}]},
          {"path": "content/é.md", "line": 2, "column": 1, "severity": "warning", "rule": "second-kind", "message": "sai (en)", \
        "help": null, "related": []}
        ]}

        """)
    #expect(report([findings[1]], language: .vietnamese).contains("\"message\": \"sai\", \"help\": null"))
  }

  @Test("are an empty list where there are none")
  func none() {
    #expect(report([]) == "{\"findings\": []}\n")
  }

  @Test(
    "escape what JSON wants escaped",
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("\t", "\\t"), ("\u{0}", "\\u0000"),
      ("\u{1B}", "\\u001b"),
      ("/", "/"), ("ế", "ế"), ("e\u{302}\u{301}", "e\u{302}\u{301}"), ("😀", "😀"), ("\u{7F}", "\u{7F}"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(report([finding(0, 0, text)]).contains("\"message\": \"\(escaped) (en)\""))
    #expect(report([finding(0, 0, path: text)]).contains("{\"path\": \"\(escaped)\", \"line\": 0, \"column\": 0,"))
  }
}
