import Files
import TestSupport
import Testing

/// The threat model's page names a test for each boundary: one that was renamed or removed would be a promise without proof.
@Suite("The threat model")
struct ThreatModelTests {
  @Test("Every test that it names is there, and every boundary names one")
  func tests() throws {
    let path = Repository.root + "/Sources/Building/Building.docc/ThreatModel.md"
    let lines = String(decoding: try FileReader.bytes(of: path), as: UTF8.self).split(separator: "\n")
    let rows = lines.drop { !$0.hasPrefix("| boundary") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    try #require(rows.count > 15)
    let files = try Folder.entries(below: Repository.root + "/Tests")
    for row in rows {
      let columns = row.split(separator: "|")
      let names = (columns.last ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
      #expect(!names.isEmpty, "\(row)")
      for name in names {
        if name.contains("/") {
          #expect(files.contains { "Tests/\($0.path)" == name }, "\(name)")
          continue
        }
        let parts = name.split(separator: ".").map(String.init)
        let file = files.first { $0.name == parts[0] + ".swift" }
        let text = try file.map {
          String(decoding: try FileReader.bytes(of: Repository.root + "/Tests/" + $0.path), as: UTF8.self)
        }
        #expect(text != nil, "\(name)")
        if parts.count > 1, let text { #expect(text.contains("func \(parts[1])("), "\(name)") }
      }
    }
  }
}
