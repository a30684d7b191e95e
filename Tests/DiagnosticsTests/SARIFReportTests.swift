import Testing

@testable import Diagnostics

@Suite("Findings in SARIF")
struct SARIFReportTests {
  private func report(_ findings: [Finding]) -> String {
    SARIFReport(language: .english, version: "1.2.3").text(FindingList(findings) { _ in "e\u{302}\u{301}x" })
  }

  @Test("have their kinds once, sorted, and name them by their place")
  func kinds() {
    let text = report([finding(.second, 1, 1), finding(1, 1), finding(2, 1)])
    let ids = text.split(separator: "\n").filter { $0.contains("\"id\": \"") }.map { $0.drop { $0 == " " } }
    #expect(ids == ["\"id\": \"first-kind\",", "\"id\": \"second-kind\","])
    let results = text.split(separator: "\n").filter { $0.contains("\"ruleIndex\": ") }.map { $0.drop { $0 == " " } }
    #expect(results == ["\"ruleIndex\": 0,", "\"ruleIndex\": 1,", "\"ruleIndex\": 0,"])
    #expect(text.contains("\"semanticVersion\": \"1.2.3\""))
    #expect(text.contains("\"fullDescription\": {\n                \"text\": \"why\"\n              }"))
  }

  @Test("count columns in code points, as they say")
  func columns() {
    let text = report([finding(1, 4)])
    #expect(text.contains("\"startLine\": 1,\n                  \"startColumn\": 4\n"))
    #expect(text.contains("\"columnKind\": \"unicodeCodePoints\""))
  }

  @Test("of a whole file have no region")
  func wholeFile() {
    #expect(!report([finding(0, 0)]).contains("region"))
  }

  @Test("name files by addresses")
  func addresses() {
    let text = report([finding(1, 1, path: "content/records/cụm 1/a%b.md")])
    #expect(text.contains("\"uri\": \"content/records/c%E1%BB%A5m%201/a%25b.md\""))
  }

  @Test("number what is beside them from 1")
  func related() {
    let note = Finding.Note(
      SourceLocation(path: "b.md", point: SourcePoint(line: 2, column: 3)), Phrase(vi: "đây", en: "here"))
    let text = report([finding(1, 1, help: "sửa", related: [note])])
    #expect(
      text.contains(
        "\"relatedLocations\": [\n            {\n              \"id\": 1,\n              \"message\": {\n                \"text\": \"here\""
      ))
    #expect(text.contains("\"text\": \"sai (en)\\nsửa (en)\""))
    #expect(!report([finding(1, 1)]).contains("relatedLocations"))
  }

  @Test("are none where there are none")
  func none() {
    #expect(report([]).contains("\"results\": []"))
    #expect(report([]).contains("\"rules\": []"))
  }
}
