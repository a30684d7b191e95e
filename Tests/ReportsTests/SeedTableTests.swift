import Emulation
import Files
import Glibc
import TestSupport
import Testing

@Suite("The tables of the repository's own records")
struct SeedTableTests {
  /// `RECORD=1` rewrites what is expected, and fails so that nobody takes it for a test.
  private static let isRecording = getenv("RECORD") != nil

  @Test("Every table of a year, to the last cell", arguments: [2019, 2020, 2021])
  func tables(_ year: Int) async throws {
    let site = try await SampleSite.read(Repository.root)
    let maker = try site.maker(year)
    let found = TableKind.allCases.filter(maker.hasRows).map {
      TableText(table: maker.table($0), words: site.words).text
    }.joined(
      separator: "\n")
    let path = Repository.root + "/Tests/ReportsTests/Golden/\(year).txt"
    if Self.isRecording {
      try FileWriter.write(Array(found.utf8), to: path)
      Issue.record("\(year) was recorded: read what changed")
      return
    }
    let expected = String(decoding: try FileReader.bytes(of: path), as: UTF8.self)
    let pairs = zip(expected.split(separator: "\n"), found.split(separator: "\n"))
    if let (expected, found) = pairs.first(where: { $0 != $1 }) {
      Issue.record("expected “\(expected)”, found “\(found)”")
    }
    #expect(expected == found)
  }

  @Test("The tables that are said to have rows have rows", arguments: [2019, 2020, 2021])
  func presence(_ year: Int) async throws {
    let maker = try await SampleSite.read(Repository.root).maker(year)
    for kind in TableKind.allCases { #expect(maker.hasRows(kind) == !maker.table(kind).isEmpty, "\(kind)") }
  }

  @Test("Every word that a table needs is there")
  func words() async throws {
    let site = try await SampleSite.read(Repository.root)
    for name in TableWords.needed where !["table.counted-as.recipients"].contains(name) {
      #expect(!site.words[name].isEmpty, "\(name)")
    }
  }
}
