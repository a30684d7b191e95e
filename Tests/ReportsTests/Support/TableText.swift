import Emulation

/// A whole table as text: every column by its key, every cell, sums and notes.
struct TableText {
  let table: Table
  let words: TableWords

  var text: String {
    var lines = [
      "== \(table.kind.rawValue): \(words.title(of: table))", table.columns.map(\.key).joined(separator: " | "),
    ]
    if table.groups.isEmpty { lines += rows(table.rows.indices) }
    for (place, group) in table.groups.enumerated() {
      lines.append("\(RomanNumeral.text(place + 1)). \(words.text(group))")
      lines += rows(group.rows)
      if let sums = sums(group.rows) { lines.append("  sum: \(sums)") }
    }
    if table.hasTotal, let sums = sums(table.rows.indices) { lines.append("total: \(sums)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ range: Range<Int>) -> [String] {
    table.rows[range].map { row in
      let cells = row.cells.map(words.text).joined(separator: " | ")
      return "  \(cells) <\(row.records.map { String($0.index) }.joined(separator: ","))>"
    }
  }

  private func sums(_ range: Range<Int>) -> String? {
    let told = table.columns.indices.compactMap { index in
      table.sum(of: index, over: range).flatMap {
        $0 == .missing ? nil : "\(table.columns[index].key) \(words.text($0))"
      }
    }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}
