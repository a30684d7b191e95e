import Diagnostics
import Files

/// A workbook: XLSX, XLS or ODS, read by Gnumeric's `ssconvert`, which computes what a writer left uncomputed.
package struct WorkbookFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Whether a file is a workbook by its ending.
  package static func isWorkbook(_ path: String) -> Bool {
    [".xlsx", ".xlsm", ".xls", ".ods"].contains { path.lowercased().hasSuffix($0) }
  }

  /// The sheets, in their order.
  ///
  /// - Throws: ``DraftRefusal`` where the file is no workbook or `ssconvert` is missing; ``FileFailure``.
  package func sheets() throws -> [OfficeSheet] {
    let bytes = try FileReader.bytes(of: path)
    // What is neither a ZIP archive nor an OLE file would be taken for a text.
    let isArchive = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    guard isArchive || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw DraftRefusal.noWorkbook(path) }
    guard let program = ExternalProgram(named: "ssconvert") else { throw DraftRefusal.noSpreadsheetProgram(path) }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    // A copy of a plain name: the program takes some names for addresses.
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? "xlsx"
    let copy = folder.path + "/workbook." + ending
    try SafeFile.create(bytes, at: copy)
    let status = try program.run([
      "--export-file-per-sheet", "--export-type=Gnumeric_stf:stf_assistant",
      "--export-options=separator=\";\" format=raw quoting-mode=auto eol=unix charset=UTF-8", copy,
      folder.path + "/sheet-%n.csv",
    ])
    var sheets: [OfficeSheet] = []
    let written = Set(try Folder.entries(below: folder.path).map(\.path))
    while written.contains("sheet-\(sheets.count).csv") {
      let sheet = try FileReader.bytes(of: "\(folder.path)/sheet-\(sheets.count).csv")
      // An empty sheet is a file without a line.
      sheets.append(sheet.isEmpty ? OfficeSheet(rows: []) : try OfficeSheet.csv(sheet, path: path, isWorkbook: true))
    }
    guard status == 0, !sheets.isEmpty else { throw DraftRefusal.noWorkbook(path) }
    return sheets
  }
}
