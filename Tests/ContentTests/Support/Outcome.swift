import Content
import Emulation

@testable import Diagnostics

/// What reading a file came to.
struct Outcome<Value: Sendable>: Sendable {
  let value: Value
  let body: BodyText
  let findings: FindingList

  init(_ value: Value, _ findings: [Finding], of bytes: [UInt8], body: BodyText = BodyText()) {
    self.value = value
    self.body = body
    self.findings = FindingList(findings) { _ in ContentFolder.text(of: bytes) }
  }

  /// The findings as tests name them: "3:8 unknown-key", by line and column in characters.
  var told: [String] {
    findings.findings.map { "\($0.location.point.line):\(findings.column($0.location)) \($0.kind.id)" }
  }

  /// The English words of the first finding, with its help.
  var words: String { findings.findings.first.map { "\($0.message.en). \($0.help?.en ?? "")" } ?? "" }
}

/// Reads texts as the files that they would be.
enum Read {
  static func record(_ bytes: [UInt8]) -> Outcome<MeetingRecord> {
    let file = RecordReader.record(bytes, path: "content/records/a.md")
    return Outcome(file.value, file.findings, of: bytes, body: file.body)
  }

  static func record(_ text: String) -> Outcome<MeetingRecord> { record(Array(text.utf8)) }

  static func page(_ text: String) -> Outcome<SitePage> {
    let file = RecordReader.page(Array(text.utf8), path: "content/pages/a.md")
    return Outcome(file.value, file.findings, of: Array(text.utf8), body: file.body)
  }

  static func site(_ text: String) -> Outcome<Site> {
    let (site, findings) = RegistryReader.site(Array(text.utf8), path: "content/site.yaml")
    return Outcome(site, findings, of: Array(text.utf8))
  }

  static func units(_ text: String) -> Outcome<[Unit]> {
    let (units, findings) = RegistryReader.units(Array(text.utf8), path: "content/units/a.yaml")
    return Outcome(units, findings, of: Array(text.utf8))
  }

  static func cluster(_ text: String) -> Outcome<Cluster> {
    let (cluster, findings) = RegistryReader.cluster(Array(text.utf8), path: "content/clusters/a.yaml", id: "a")
    return Outcome(cluster, findings, of: Array(text.utf8))
  }

  static func awards(_ text: String) -> Outcome<[Award]> {
    let (awards, findings) = RegistryReader.awards(Array(text.utf8), path: "content/awards.yaml")
    return Outcome(awards, findings, of: Array(text.utf8))
  }

  static func rules(_ text: String) -> Outcome<[RuleSetting]> {
    let (rules, findings) = RegistryReader.rules(Array(text.utf8), path: "content/rules.yaml")
    return Outcome(rules, findings, of: Array(text.utf8))
  }

  /// The keys that a record cannot do without, but for those that `lines` has.
  static func recordText(_ lines: String, body: String = "") -> String {
    let required = ["title: Bản tin", "date: 2020-12-03", "kind: tổng kết", "cluster: huyen-thi"]
    let missing = required.filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !lines.split(separator: "\n").contains { $0.drop { $0 == "▸" }.hasPrefix(key) }
    }
    return "---\n" + missing.map { $0 + "\n" }.joined() + lines + "\n---\n" + body
  }
}
