import Bytes
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
    var bytes = header(of: first.columns)
    for table in tables { append(table, to: &bytes) }
    return bytes
  }

  /// The byte order mark and the header line.
  package func header(of columns: [TableColumn]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for (place, field) in CSVField.fields(of: columns).enumerated() {
      if place > 0 { bytes.append(separator) }
      bytes.append(text: field.key)
    }
    bytes.append(contentsOf: Self.lineEnd)
    return bytes
  }

  /// Appends the lines of the table's rows.
  package func append(_ table: Table, to bytes: inout [UInt8]) {
    // What a cell needs of its field, and no more: whole fields would be copied for each cell.
    let fields = CSVField.fields(of: table.columns).map { (part: $0.part, column: $0.column) }
    bytes.reserveCapacity(bytes.count + table.rows.count * fields.count * 12)
    for row in table.rows {
      for place in fields.indices {
        if place > 0 { bytes.append(separator) }
        append(fields[place].part, of: fields[place].column, row, to: &bytes)
      }
      bytes.append(contentsOf: Self.lineEnd)
    }
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]

  private func append(_ part: CSVField.Part, of column: Int?, _ row: TableRow, to bytes: inout [UInt8]) {
    let start = bytes.count
    guard let column, part != .records else {
      append(row.records, to: &bytes)
      return makeSafe(from: start, in: &bytes)
    }
    switch part {
    case .value:
      if append(row.cells[column].value, to: &bytes) { makeSafe(from: start, in: &bytes) }
    case .name:
      appendName(row.cells[column].value, to: &bytes)
      makeSafe(from: start, in: &bytes)
    case .isBound:
      let value = row.cells[column].value
      if value.number != nil { append(flag: value.isBound, to: &bytes) }
    case .isComputed:
      let cell = row.cells[column]
      if !cell.value.isBlank { append(flag: cell.isComputed, to: &bytes) }
    case .records: break
    }
  }

  private func append(flag: Bool, to bytes: inout [UInt8]) {
    bytes.append(literal: flag ? "true" : "false")
  }

  private func append(_ records: [Handle<MeetingRecord>], to bytes: inout [UInt8]) {
    var isFirst = true
    for record in records {
      guard let address = source.publicAddress(of: record) else { continue }
      if !isFirst { bytes.append(UInt8(ascii: " ")) }
      bytes.append(text: address)
      isFirst = false
    }
  }

  /// Appends a value as it is; tells whether it is a text of somebody else's, which must be made safe: no number and no word of ours is one.
  private func append(_ value: TableValue, to bytes: inout [UInt8]) -> Bool {
    switch value {
    case .missing, .empty: return false
    case .word(let name):
      bytes.append(contentsOf: name.lastPart.utf8)
      return false
    case .integer(let number), .year(let number):
      bytes.append(decimal: number)
      return false
    case .decimal(let number), .atLeast(let number):
      bytes.append(text: number.plain)
      return false
    case .date(let date):
      if let iso = date.iso { bytes.append(text: iso) }
      return false
    case .text(let text): bytes.append(text: text)
    case .unit, .cluster, .award:
      if let id = source.id(of: value) { bytes.append(text: id) }
    case .remarks: bytes.append(text: source.words.text(value))
    case .list(let values):
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(literal: "; ") }
        _ = append(value, to: &bytes)
      }
    }
    return true
  }

  private func appendName(_ value: TableValue, to bytes: inout [UInt8]) {
    if case .list(let values) = value {
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(literal: "; ") }
        appendName(value, to: &bytes)
      }
    } else if !value.isBlank {
      bytes.append(text: source.words.text(value))
    }
  }

  /// Quotes what has been appended as a field, where it needs that, and puts an apostrophe before what would be a formula.
  private func makeSafe(from start: Int, in bytes: inout [UInt8]) {
    guard start < bytes.count else { return }
    if Self.startsFormula(bytes[start]) { bytes.insert(UInt8(ascii: "'"), at: start) }
    let isPlain = bytes.withUnsafeBytes { bytes in
      let field = UnsafeRawBufferPointer(rebasing: bytes[start...])
      // Most of the time the C library finds nothing, and that quickly.
      return field.firstPlace(of: separator) == nil && field.firstPlace(of: UInt8(ascii: "\"")) == nil
        && field.firstPlace(of: 0x0A) == nil && field.firstPlace(of: 0x0D) == nil
    }
    if isPlain { return }
    let text = bytes[start...].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let quoted = text.joined(separator: Array("\"\"".utf8))
    bytes.replaceSubrange(start..., with: [UInt8(ascii: "\"")] + quoted + [UInt8(ascii: "\"")])
  }

  /// = + - @, a tab and line ends: what OWASP's page on CSV injection names.
  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A: true
    default: false
    }
  }
}
