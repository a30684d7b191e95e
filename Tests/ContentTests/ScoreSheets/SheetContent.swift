import Emulation
import TestSupport

@testable import Content

/// A cluster of five districts, one of them under another name before, for sheets to name.
enum SheetContent {
  static func known() async throws -> ContentFolder {
    let folder = try TemporaryFolder()
    try folder.write("title: T\n", to: "content/site.yaml")
    let names = ["doi": "Đồi", "suoi": "Suối", "rung": "Rừng", "khe": "Khe", "thac": "Thác"]
    let units = names.sorted { $0.key < $1.key }.map { id, name in
      "- id: \(id)\n  name: huyện \(name) Mẫu\n  parent: tinh\n"
    }
    try folder.write("- id: tinh\n  name: tỉnh Mẫu\n" + units.joined(), to: "content/units/a.yaml")
    try folder.write(
      "name: Cụm miền núi\norganiser: tinh\nmembers:\n  - {from: 2019, units: [doi, suoi, rung, khe, thac], complete: true}\n",
      to: "content/clusters/tinh/cum.yaml")
    return try await ContentFolder.read(root: folder.path)
  }

  /// The draft that a sheet leads to, and what was understood.
  static func scores(_ rows: [[String]], isWorkbook: Bool = false) async throws -> (csv: String, scores: SheetScores) {
    try await scores(of: [OfficeSheet(rows: rows, isWorkbook: isWorkbook)])
  }

  static func scores(of sheets: [OfficeSheet]) async throws -> (csv: String, scores: SheetScores) {
    let new = NewRecord(
      cluster: "tinh/cum", kinds: ["annual-review"], date: "2023-12-05", slug: "x",
      scores: NewRecord.SheetChoice(path: "s.xlsx", sheets: sheets), language: .english)
    let (draft, scores) = try new.draftAndScores(in: try await known())
    guard let scores, let table = draft.attachments.first else { throw NoScores() }
    return (String(table.text.dropFirst()), scores)
  }

  struct NoScores: Error {}
}
