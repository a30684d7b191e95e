import Foundation
import Testing

@Suite("Findings for other programs")
struct ReportFormatTests {
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    let record = SmallSite.record(title: "Bản tin đúng").replacing(
      "---\n\n", with: "leadership:\n  - {year: 2021, leader: \"Đông “Sơm”\"}\n---\n")
    try site.folder.write(record, to: "content/records/wrong.md")
  }

  @Test("JSON is one object on standard output, with every finding and its place")
  func json() throws {
    let result = try Program("check", "--root", site.root, "--format", "json").run()
    #expect(result.status == 1)
    #expect(result.error == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(Array(object.keys) == ["findings"])
    let findings = try #require(object["findings"] as? [[String: Any]])
    for finding in findings {
      #expect(Set(finding.keys) == ["path", "line", "column", "severity", "rule", "message", "help", "related"])
    }

    let unit = try #require(findings.first { $0["rule"] as? String == "unknown-unit" })
    #expect(unit["path"] as? String == "content/records/wrong.md")
    #expect(unit["line"] as? Int == 7)
    #expect(unit["column"] as? Int == 26)
    #expect(unit["severity"] as? String == "error")
    #expect((unit["message"] as? String)?.contains("“Đông “Sơm””") == true)
    #expect((unit["help"] as? String)?.isEmpty == false)
    #expect((unit["related"] as? [Any])?.isEmpty == true)

    let leftover = try #require(findings.first { $0["rule"] as? String == "unexpected-file" })
    #expect(leftover["line"] as? Int == 0)
    #expect(leftover["severity"] as? String == "warning")

    let address = try #require(findings.first { $0["rule"] as? String == "duplicate-address" })
    let related = try #require(address["related"] as? [[String: Any]])
    #expect(related.map { $0["path"] as? String } == ["content/records/right.md"])
    #expect(related.map { $0["line"] as? Int } == [2])
    #expect(related.allSatisfy { Set($0.keys) == ["path", "line", "column", "message"] })
  }

  @Test("JSON in Vietnamese has the same places")
  func vietnameseJSON() throws {
    func places(_ language: String) throws -> [[String]] {
      let output = try Program("check", "--root", site.root, "--format", "json", "--language", language).run().output
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return (object?["findings"] as? [[String: Any]] ?? []).map { finding in
        ["path", "line", "column", "severity", "rule"].map { "\(finding[$0] ?? "")" }
      }
    }
    #expect(try places("vi") == places("en"))
    #expect(try places("vi").count > 2)
  }

  @Test("A site without findings is an object with none")
  func empty() throws {
    site.folder.remove("content/leftover.txt")
    site.folder.remove("content/records")
    site.folder.remove("content/clusters")
    try site.folder.write("title: Bản tin thử\nbase-url: https://an-binh.example.vn/\n", to: "content/site.yaml")
    let result = try Program("check", "--root", site.root, "--format", "json").run()
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect((object?["findings"] as? [Any])?.isEmpty == true)
  }

  @Test("GitHub's annotations name file, line and column")
  func github() throws {
    let result = try Program("check", "--root", site.root, "--format", "github").run()
    #expect(result.status == 1)
    #expect(result.error == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("::error file=content/records/wrong.md,line=7,col=26") })
    #expect(lines.contains { $0.hasPrefix("::warning file=content/leftover.txt") })
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
  }

  @Test("SARIF is JSON of its version, with the same findings")
  func sarif() throws {
    let result = try Program("check", "--root", site.root, "--format", "sarif").run()
    #expect(result.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["version"] as? String == "2.1.0")
    let runs = try #require(object["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(results.contains { $0["ruleId"] as? String == "unknown-unit" && $0["level"] as? String == "error" })
  }
}
