import Diagnostics
import Emulation
import Files

/// A sheet of cells as an office keeps it, every cell as text, rows from the sheet's first.
package struct OfficeSheet: Sendable, Equatable {
  package var rows: [[String]]
  /// Whether numbers are those of a spreadsheet program, whose decimals follow a point.
  package var isWorkbook: Bool

  package init(rows: [[String]], isWorkbook: Bool = false) {
    self.rows = rows
    self.isWorkbook = isWorkbook
  }

  /// The text of a cell, without white space at its ends; empty where there is none.
  func cell(_ row: Int, _ column: Int) -> String {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
  }

  var width: Int { rows.lazy.map(\.count).max() ?? 0 }

  /// How people call a cell: C7.
  static func name(_ row: Int, _ column: Int) -> String { SheetColumn.letters(column) + String(row + 1) }

  /// The sheet that a CSV holds.
  ///
  /// - Throws: ``DraftRefusal`` where it is none.
  package static func csv(_ bytes: [UInt8], path: String, isWorkbook: Bool = false) throws(DraftRefusal) -> OfficeSheet
  {
    let file: SourceFile
    switch SourceFile.normalise(bytes, path: path) {
    case .success(let normalised): file = normalised
    case .failure(let error): throw .finding(error.finding)
    }
    let table = CSVTable(file, isSheet: true)
    if let finding = table.findings.first { throw .finding(finding) }
    return OfficeSheet(rows: table.rows.map { $0.map(\.text) }, isWorkbook: isWorkbook)
  }
}
