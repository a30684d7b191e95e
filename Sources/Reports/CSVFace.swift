import Emulation

/// Tables as CSV: UTF-8 with a byte order mark, one header line of stable English keys, lines that end in CR LF, quoted by RFC 4180.
///
/// What the sources do not tell is an empty field, never 0. A text that a spreadsheet would take for a formula has an apostrophe before it.
package struct CSVFace: Sendable {
  /// What stands between fields.
  package enum Separator: String, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
  }

  let source: ReportSource
  let separator: UInt8

  package init(_ source: ReportSource, separator: Separator = .comma) {
    self.source = source
    self.separator = separator == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }

  /// The file of tables of one kind, one below the other under one header: the same table of several years.
  package func bytes(of tables: [Table]) -> [UInt8] {
    guard let first = tables.first else { return [] }
    let fields = CSVField.fields(of: first.columns)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes.reserveCapacity(256 + tables.reduce(0) { $0 + $1.rows.count } * fields.count * 12)
    end(fields.map(\.key), &bytes)
    for table in tables {
      for row in table.rows {
        for (place, field) in fields.enumerated() {
          if place > 0 { bytes.append(separator) }
          append(text(field, row), to: &bytes)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
      }
    }
    return bytes
  }

  private func end(_ header: [String], _ bytes: inout [UInt8]) {
    for (place, key) in header.enumerated() {
      if place > 0 { bytes.append(separator) }
      append((key, true), to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// A field's text, and whether it is safe: a number or a word of ours, which no spreadsheet takes for a formula.
  private func text(_ field: CSVField, _ row: TableRow) -> (text: String, isSafe: Bool) {
    guard let column = field.column else { return (source.addresses(of: row.records).joined(separator: " "), false) }
    let cell = row.cells[column]
    switch field.part {
    case .value: return value(cell.value)
    case .name: return (name(cell.value), false)
    case .isBound: return (cell.value.number == nil ? "" : cell.value.isBound ? "true" : "false", true)
    case .isComputed: return (cell.value.isBlank ? "" : cell.isComputed ? "true" : "false", true)
    case .records: return (source.addresses(of: row.records).joined(separator: " "), false)
    }
  }

  private func value(_ value: TableValue) -> (text: String, isSafe: Bool) {
    switch value {
    case .missing, .empty: ("", true)
    case .text(let text): (text, false)
    case .word(let name): (name.lastPart, true)
    case .integer(let number), .year(let number): (String(number), true)
    case .decimal(let number), .atLeast(let number): (number.plain, true)
    case .date(let date): (date.iso ?? "", true)
    case .unit, .cluster, .award: (source.id(of: value) ?? "", false)
    case .remarks: (source.words.text(value), false)
    case .list(let values): (values.map { self.value($0).text }.joined(separator: "; "), false)
    }
  }

  private func name(_ value: TableValue) -> String {
    if case .list(let values) = value { return values.map(name).joined(separator: "; ") }
    return value.isBlank ? "" : source.words.text(value)
  }

  private func append(_ field: (text: String, isSafe: Bool), to bytes: inout [UInt8]) {
    var text = field.text
    if !field.isSafe, let first = text.utf8.first, Self.formulaStarts.contains(first) { text = "'" + text }
    text.withUTF8 { utf8 in
      let needsQuotes = utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else {
        bytes.append(contentsOf: utf8)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// = + - @, a tab and line ends: what OWASP's page on CSV injection names.
  private static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A]
}
