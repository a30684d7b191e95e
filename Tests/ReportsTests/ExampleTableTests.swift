import Content
import Diagnostics
import Emulation
import Files
import Glibc
import Reports
import TestSupport
import Testing

@Suite("The tables of the example province")
struct ExampleTableTests {
  /// `RECORD=1` rewrites what is expected, and fails so that nobody takes it for a test.
  private static let isRecording = getenv("RECORD") != nil

  /// Made once for all tests of the suite.
  private static let made = Task {
    let folder = try TemporaryFolder()
    let files = try NewSite(title: "", isExample: true).files(templates: Repository.root + "/templates")
    for file in files where file.path.hasPrefix("content/") { try folder.write(file.bytes, to: file.path) }
    return try await SampleSite.read(folder.path)
  }

  private static func site() async throws -> SampleSite { try await made.value }

  @Test("Nothing is wrong with it: no error, no warning")
  func findings() async throws {
    let site = try await Self.site()
    #expect(site.findings.filter { $0.severity != .information }.map(\.message.en) == [])
  }

  @Test("Every table of a year as CSV, to the last field", arguments: [2023, 2024, 2025])
  func tables(_ year: Int) async throws {
    let site = try await Self.site()
    let maker = try site.maker(year)
    let found = maker.kindsWithRows.map { kind in
      let csv = String(decoding: CSVFace(site.source).bytes(of: [maker.table(kind)]).dropFirst(3), as: UTF8.self)
      return "[\(kind.rawValue)]\n" + csv.replacing("\r\n", with: "\n")
    }.joined(separator: "\n")
    let path = Repository.root + "/Tests/ReportsTests/Golden/example-\(year).csv"
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

  /// Counted by hand from the recipe: each of the clusters that tell their proposals names one flag of the Government and two of the
  /// province (10 clusters in 2023 and 2024; 13 in 2025 without two that ended and one that tells nothing); the certificates are two, or
  /// one in a cluster of five units, and none where the first three alone are told. 2023 has one certificate more, proposed later.
  @Test(
    "Proposals",
    arguments: [
      (2023, "co-thi-dua-chinh-phu", "10 units"), (2023, "co-thi-dua-tinh", "20 units"),
      (2023, "bang-khen-tinh", "16 units"), (2023, "co-thi-dua-bo", "1 units"),
      (2023, "chien-si-thi-dua-tinh", "2 persons"), (2023, "chien-si-thi-dua-co-so", "27 persons"),
      (2023, "giay-khen", "3 units"), (2023, "tap-the-lao-dong-tien-tien", "8 units"),
      (2024, "co-thi-dua-chinh-phu", "10 units"), (2024, "co-thi-dua-tinh", "20 units"),
      (2024, "bang-khen-tinh", "15 units"), (2024, "chien-si-thi-dua-co-so", "29 persons"),
      (2025, "co-thi-dua-chinh-phu", "10 units"), (2025, "co-thi-dua-tinh", "20 units"),
      (2025, "bang-khen-tinh", "15 units"), (2025, "chien-si-thi-dua-co-so", "31 persons"),
    ])
  func proposals(_ year: Int, _ award: String, _ expected: String) async throws {
    let site = try await Self.site()
    #expect(site.tally(award, year: year) == expected)
  }

  /// The council passes the Government's flags of every second cluster; those of the others become flags of the province. In 2023 it has no
  /// names from the bloc of companies.
  @Test(
    "What the council passed, what was conferred, declined, excluded and revoked",
    arguments: [
      (2023, "co-thi-dua-chinh-phu", AwardStage.council, "4 units"), (2023, "co-thi-dua-tinh", .council, "23 units"),
      (2023, "bang-khen-tinh", .council, "13 units"), (2023, "co-thi-dua-chinh-phu", .decided, "4 units"),
      (2023, "co-thi-dua-tinh", .conferred, "23 units"), (2023, "bang-khen-tinh", .revoked, "1 units"),
      (2024, "co-thi-dua-chinh-phu", .council, "5 units"), (2024, "co-thi-dua-tinh", .council, "25 units"),
      (2024, "bang-khen-tinh", .council, "15 units"), (2024, "bang-khen-tinh", .declined, "1 units"),
      (2024, "bang-khen-tinh", .excluded, "1 units"), (2025, "co-thi-dua-chinh-phu", .council, "5 units"),
      (2025, "co-thi-dua-tinh", .council, "25 units"), (2025, "giay-khen", .conferred, "2 units"),
      (2025, "bang-khen-thu-tuong", .conferred, "1 units"),
    ])
  func stages(_ year: Int, _ award: String, _ stage: AwardStage, _ expected: String) async throws {
    let site = try await Self.site()
    #expect(site.tally(award, stage, year: year) == expected)
  }

  @Test("A withdrawn record still counts; drafts and what is put off do not")
  func hidden() async throws {
    let site = try await Self.site()
    let slugs = site.archive.records.compactMap { $0.slug?.value }
    #expect(slugs.contains("cum-huyen-dong-bang-so-ket-6-thang-2023"))
    // A draft and a notice of 2099 are left out of 111 records.
    #expect(site.archive.records.count == 109)
  }
}
