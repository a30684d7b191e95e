import Content
import Emulation

@testable import Diagnostics

/// A registry and records that name its parts, as files have them.
struct ResolvedContent: Sendable {
  let registry: Registry
  /// What is wrong with the registry, told as "units/a.yaml:3:8 unknown-unit".
  let told: [String]
  let findings: FindingList

  /// - Parameters:
  ///   - clusters: the files' texts by their ids.
  init(units: String, clusters: KeyValuePairs<String, String> = [:], awards: String = "", rules: String = "") {
    var texts = ["content/units/a.yaml": units, "content/awards.yaml": awards, "content/rules.yaml": rules]
    var findings: [Finding] = []
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    let readUnits = RegistryReader.units(bytes(units), path: "content/units/a.yaml")
    let readAwards = RegistryReader.awards(bytes(awards), path: "content/awards.yaml")
    let readRules = RegistryReader.rules(bytes(rules), path: "content/rules.yaml")
    findings += readUnits.findings + readAwards.findings + readRules.findings
    var readClusters: [Cluster] = []
    for (id, text) in clusters {
      let path = "content/clusters/\(id).yaml"
      let read = RegistryReader.cluster(bytes(text), path: path, id: id)
      texts[path] = text
      readClusters.append(read.value)
      findings += read.findings
    }
    registry = Registry(
      units: readUnits.values, clusters: readClusters, awards: readAwards.values, rules: readRules.values,
      findings: &findings)
    self.findings = FindingList(findings) { texts[$0] }
    told = Self.told(self.findings)
  }

  private static func told(_ list: FindingList) -> [String] {
    list.findings.map { finding in
      let point = finding.location.point
      return "\(finding.location.path.dropFirst(8)):\(point.line):\(list.column(finding.location)) \(finding.kind.id)"
    }
  }

  /// A record of these lines, with its references resolved.
  func record(_ lines: String) -> Outcome<MeetingRecord> {
    let text = lines.hasPrefix("---") ? lines : Read.recordText(lines)
    let file = RecordReader.record(Array(text.utf8), path: "content/records/a.md")
    var facts = file.value.facts
    var findings = file.findings
    Resolver(registry: registry).resolve(&facts, findings: &findings)
    return Outcome(MeetingRecord(facts), findings, of: Array(text.utf8))
  }

  /// The ids of units that references have been resolved to; "?" where they have not.
  func ids(_ references: [Reference<Unit>]) -> [String] {
    references.map { $0.target.map { registry[$0].id.value } ?? "?" }
  }
}
