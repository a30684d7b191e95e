import Testing

@testable import Diagnostics

@Suite("Findings beside the lines of a change")
struct GitHubReportTests {
  private func report(_ findings: [Finding], _ source: String? = nil) -> String {
    GitHubReport(language: .english).text(FindingList(findings) { _ in source })
  }

  @Test("are a command each, by severity, with columns in characters")
  func commands() {
    let findings = [
      finding(1, 4, "một", help: "sửa"), finding(.second, 2, 1, "hai"), finding(3, 1, "ba", severity: .information),
    ]
    #expect(
      report(findings, "e\u{302}\u{301}x") == """
        ::error file=content/a.md,line=1,col=2,title=first-kind::một (en)%0Asửa (en)
        ::warning file=content/a.md,line=2,col=1,title=second-kind::hai (en)
        ::notice file=content/a.md,line=3,col=1,title=first-kind::ba (en)

        """)
    #expect(report([]) == "")
  }

  @Test("cannot be told to be another command")
  func escapes() {
    #expect(
      report([finding(0, 0, "100%\n::error::x\r", path: "content/a,b:c%\n.md")])
        == "::error file=content/a%2Cb%3Ac%25%0A.md,title=first-kind::100%25%0A::error::x%0D (en)\n")
  }
}
