import Content
import Diagnostics
import Emulation
import Files
import Reports
import TestSupport
import Website

@testable import Building

/// A small province with clusters of every sort, and the records that a test gives it.
struct SampleSite: Sendable {
  let edition: Edition
  let findings: [Finding]

  var archive: Archive { edition.archive }
  var words: TableWords { edition.tableWords }
  var source: ReportSource { ReportSource(edition) }

  static let today = CalendarDate(year: 2026, month: 1, day: 15)

  /// Each record is the front matter of one without its title, in the order of their files: `a.md`, `b.md` ….
  ///
  /// `site`: lines of `site.yaml`; `clusters`: more clusters by their ids.
  static func make(_ records: [String], site: String = "", clusters: [String: String] = [:]) async throws -> SampleSite
  {
    let folder = try TemporaryFolder()
    try folder.write("title: Trang thử\nbase-url: https://example.vn/\n" + site, to: "content/site.yaml")
    for file in ["awards.yaml", "rules.yaml"] {
      try folder.write(try FileReader.bytes(of: Repository.root + "/content/" + file), to: "content/" + file)
    }
    try folder.write(units, to: "content/units/don-vi.yaml")
    for (id, text) in Self.clusters.merging(clusters, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "content/clusters/\(id).yaml")
    }
    for (index, record) in records.enumerated() {
      let name = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
      let head = record.hasPrefix("title:") ? "" : "title: Bản tin \(name)\n"
      try folder.write("---\n\(head)\(record)\n---\n", to: "content/records/\(name).md")
    }
    return try await read(folder.path)
  }

  /// The site of a folder, with the repository's words.
  static func read(_ root: String) async throws -> SampleSite {
    guard let today else { throw NoSuchDay() }
    let checked = await CheckedContent(try await ContentFolder.read(root: root), today: today)
    let path = "templates/words/vi.yaml"
    let words = WordsReader.read(try FileReader.bytes(of: Repository.root + "/" + path), path: path).words
    var findings = checked.findings()
    let edition = Edition(checked, words: Words(words), findings: &findings)
    if let error = findings.first(where: { $0.severity == .error }) { throw UnexpectedError(message: error.message.en) }
    return SampleSite(edition: edition, findings: findings)
  }

  func maker(_ year: Int = 2020, namesPersons: Bool = false) throws -> TableMaker {
    guard let maker = edition.tables(of: year, namesPersons: namesPersons) else { throw NothingTold() }
    return maker
  }

  /// A table's body as people read it, one text a row: the columns of these keys, with " | " between them.
  func rows(_ kind: TableKind, _ keys: [String], year: Int = 2020, namesPersons: Bool = false) throws -> [String] {
    let table = try maker(year, namesPersons: namesPersons).table(kind)
    let places = try keys.map { key in
      guard let place = table.columns.firstIndex(where: { $0.key == key }) else { throw NoSuchColumn(key: key) }
      return place
    }
    return table.rows.map { row in places.map { words.text(row.cells[$0]) }.joined(separator: " | ") }
  }

  /// How often an award stands at a stage: "2 units", "trên 3 units, 4 persons"; nil where nothing is told.
  func tally(_ award: String, _ stage: AwardStage = .proposed, year: Int = 2020) -> String? {
    let line = archive.summary(of: year).tally.first { line in
      line.award.map { archive.registry[$0].id.value == award } ?? (line.title == award)
    }
    guard let counts = line?.counts[stage] else { return nil }
    let bound = counts.isBound ? "trên " : ""
    let disputed = counts.isDisputed ? " disputed" : ""
    let parts = [counts.units.map { "\(bound)\($0) units" }, counts.persons.map { "\(bound)\($0) persons" }].compactMap
    { $0 }
    return (parts.isEmpty ? "–" : parts.joined(separator: ", ")) + disputed
  }

  struct NoSuchDay: Error {}
  struct NothingTold: Error {}
  struct NoSuchColumn: Error { let key: String }
  struct UnexpectedError: Error { let message: String }

  private static let units = """
    - {id: tinh-a, name: tỉnh A, kind: province}
    - {id: tinh-b, name: tỉnh B, kind: province}
    - {id: an, name: huyện An, kind: district, parent: tinh-a}
    - {id: binh, name: huyện Bình, kind: district, parent: tinh-a}
    - {id: cam, name: huyện Cam, kind: district, parent: tinh-a}
    - {id: dong, name: huyện Đông, kind: district, parent: tinh-a}
    - {id: giang, name: huyện Giang, kind: district, parent: tinh-a}
    - id: moi
      name: huyện Mới
      kind: district
      parent: tinh-a
      names: [{name: huyện Xưa, until: 2019-12-31}]
    - id: cu
      name: huyện Cũ
      kind: district
      parent: tinh-a
      valid: {until: 2019-12-31}
      successors: [{kind: merge, to: [an], date: 2020-01-01}]
    - {id: h1, name: huyện Một, kind: district, parent: tinh-b}
    - {id: h2, name: huyện Hai, kind: district, parent: tinh-b}
    - {id: h3, name: huyện Ba, kind: district, parent: tinh-b}
    """

  private static let clusters = [
    "a/mot":
      "name: Cụm Một\norganiser: tinh-a\nmembers:\n  - {from: 2015, units: [an, binh, cam, dong], complete: true}\n",
    "a/hai": "name: Cụm Hai\norganiser: tinh-a\nmembers:\n  - {from: 2015, count: 5, units: [giang, moi]}\n",
    "a/ba": "name: Khối Ba\nkind: bloc\norganiser: tinh-a\n",
    "b/mot": "name: Cụm tỉnh B\norganiser: tinh-b\nmembers:\n  - {from: 2015, units: [h1, h2, h3], complete: true}\n",
  ]
}
