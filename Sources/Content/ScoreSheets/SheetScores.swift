import Diagnostics
import Emulation

/// The scores that a sheet of an office tells of a cluster, and what was understood of it.
package struct SheetScores: Sendable {
  /// A unit's line.
  struct Line: Sendable {
    /// From 0.
    let row: Int
    let written: String
    var unit: Handle<Unit>?
    var numbers: [ScoreColumn: ExactDecimal] = [:]
    var rank: Int?
    var texts: [ScoreColumn: String] = [:]
  }

  var lines: [Line] = []
  /// The greatest score, where the sheet tells one for all.
  var scale: ExactDecimal?
  /// What was understood, for the clerk to compare with the sheet.
  package internal(set) var understood: [Phrase] = []
  /// What was not, with what to do.
  package internal(set) var troubles: [Phrase] = []

  /// The ranking as a CSV beside a record: parted by `;`, decimal commas, as spreadsheet programs of Vietnamese offices open it.
  func csv(_ id: (Handle<Unit>) -> String) -> String {
    let keys: [ScoreColumn] = [.unit, .own, .score, .bonus, .penalty, .rank, .grade, .votes, .note]
    let used = keys.filter { key in key == .unit || lines.contains { field(key, $0, id) != "" } }
    let rows = lines.map { line in
      used.map { $0.isNumber ? field($0, line, id) : Self.quoted(field($0, line, id)) }.joined(separator: ";")
    }
    return "\u{FEFF}" + ([used.map(\.rawValue).joined(separator: ";")] + rows).joined(separator: "\n") + "\n"
  }

  private func field(_ key: ScoreColumn, _ line: Line, _ id: (Handle<Unit>) -> String) -> String {
    switch key {
    case .unit: line.unit.map(id) ?? line.written
    case .rank: line.rank.map { String($0) } ?? ""
    case .grade, .votes, .note: line.texts[key] ?? ""
    default: line.numbers[key].map(SheetNumber.field) ?? ""
    }
  }

  /// A comma is quoted, too: it would part a table of units alone.
  private static func quoted(_ text: String) -> String {
    text.contains { ";,\"\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
