import Diagnostics
import Emulation

/// The tables of a year as JSON: numbers are numbers, dates ISO 8601 with the precision that is known, what the sources do not tell is null,
/// a lower bound is `{"at-least": N}`, a reference has its id, name and page. What does not belong in a row is not in it.
package struct JSONFace: Sendable {
  let source: ReportSource

  package init(_ source: ReportSource) { self.source = source }

  package func bytes(of tables: [Table], year: Int) -> [UInt8] {
    // Room that is not used costs nothing; what grows by doubling is there twice while it grows.
    var writer = JSONWriter(indentedDepth: 4, capacity: 96 * tables.reduce(0) { $0 + $1.cellCount })
    let site = source.archive.site
    writer.object { root in
      root.literal("year", String(year))
      root.text("title", "\(source.words["summary.title"]) \(year)")
      root.text("status", source.words["table.unofficial"])
      if let organisation = site.organisation?.name.value { root.text("publisher", organisation) }
      if let licence = site.licence?.value { root.text("licence", licence) }
      if let base = source.baseURL { root.text("page", base + "tong-hop/\(year).html") }
      root.array("tables") { list in
        for table in tables { write(table, to: &list) }
      }
      root.array("records") { list in
        for record in Self.records(of: tables) { write(record, to: &list) }
      }
    }
    return writer.end()
  }

  /// Every record that a table leads to, each once, in the archive's order.
  static func records(of tables: [Table]) -> [Handle<MeetingRecord>] {
    var isNamed: [Bool] = []
    for table in tables {
      for row in table.rows {
        for record in row.records {
          let place = Int(record.index)
          if place >= isNamed.count {
            isNamed.append(contentsOf: repeatElement(false, count: place + 1 - isNamed.count))
          }
          isNamed[place] = true
        }
      }
    }
    return isNamed.indices.lazy.filter { isNamed[$0] }.map { Handle($0) }
  }

  private func write(_ handle: Handle<MeetingRecord>, to list: inout JSONWriter) {
    let record = source.archive[handle]
    list.object { object in
      object.text("title", record.title.value)
      if let address = source.publicAddress(of: handle) { object.text("address", address) }
      if let date = record.eventDate.iso { object.text("date", date) } else { object.literal("date", "null") }
      object.text("status", record.withdrawn == nil ? record.status.value.rawValue : "withdrawn")
      object.texts("kinds", record.kinds.map(\.value.rawValue))
      object.texts("clusters", record.clusters.compactMap(\.target).map { source.archive.registry.id(of: $0) })
      object.texts("sources", record.sources.compactMap(\.url?.value))
    }
  }

  private func write(_ table: Table, to list: inout JSONWriter) {
    list.object { object in
      object.text("id", table.kind.rawValue)
      object.text("title", source.words.title(of: table))
      object.array("columns") { columns in
        for column in table.columns {
          columns.object { write(column, to: &$0) }
        }
      }
      object.array("rows") { rows in
        let keys = table.columns.map(\.key)
        for row in table.rows { rows.object { write(row, keys, to: &$0) } }
      }
      if table.hasSums, !table.isEmpty {
        if !table.groups.isEmpty {
          object.array("sums") { sums in
            for group in table.groups { sums.object { writeSums(table, group.rows, group, to: &$0) } }
          }
        }
        if table.hasTotal { object.object("total") { writeSums(table, table.rows.indices, nil, to: &$0) } }
      }
      object.texts("notes", table.notes.map { source.words[$0] })
    }
  }

  private func write(_ column: TableColumn, to object: inout JSONWriter) {
    object.text("key", column.key)
    object.text("type", "\(column.kind)")
    let head = column.head.map { source.words.text($0) + ": " } ?? ""
    object.text("heading", head + source.words[column.heading])
    if let measure = column.measure { object.plain("measure", measure.lastPart) }
  }

  /// - Parameter keys: of the table's columns.
  private func write(_ row: TableRow, _ keys: [String], to object: inout JSONWriter) {
    for (index, key) in keys.enumerated() {
      let cell = row.cells[index]
      if case .empty = cell.value { continue }
      write(cell.value, key: key, to: &object)
      if cell.isComputed { object.literal(key + "-computed", "true") }
    }
    write(row.records, key: "records", to: &object)
    guard keys.indices.contains(where: { hasOwnRecords(row, $0) }) else { return }
    object.object("sources") { sources in
      for index in keys.indices where hasOwnRecords(row, index) {
        write(row.records(of: index), key: keys[index], to: &sources)
      }
    }
  }

  /// Whether a cell comes from other records than its row.
  private func hasOwnRecords(_ row: TableRow, _ index: Int) -> Bool {
    guard let records = row.cells[index].records, !row.cells[index].value.isBlank else { return false }
    return records != row.records
  }

  private func write(_ records: [Handle<MeetingRecord>], key: String, to object: inout JSONWriter) {
    object.array(key) { list in
      for record in records {
        if let address = source.publicAddress(of: record) { list.text(nil, address) }
      }
    }
  }

  private func writeSums(_ table: Table, _ range: Range<Int>, _ group: TableGroup?, to object: inout JSONWriter) {
    if let group {
      let columns = table.columns.filter(\.isGroup)
      for (index, value) in group.heading.enumerated() where value != .empty {
        write(value, key: columns[index].key, to: &object)
      }
    }
    for (index, column) in table.columns.enumerated() {
      if let sum = table.sum(of: index, over: range) { write(sum, key: column.key, to: &object) }
    }
  }

  private func write(_ value: TableValue, key: String?, to writer: inout JSONWriter) {
    switch value {
    case .missing, .empty: writer.literal(key, "null")
    case .text(let text): writer.text(key, text)
    case .word(let name): writer.plain(key, name.lastPart)
    case .integer(let number), .year(let number): writer.number(key, number)
    case .decimal(let number): writer.literal(key, number.plain)
    case .atLeast(let number): writer.object(key) { $0.literal("at-least", number.plain) }
    case .date(let date): if let iso = date.iso { writer.text(key, iso) } else { writer.literal(key, "null") }
    case .unit, .cluster, .award:
      writer.object(key) { object in
        object.text("id", source.id(of: value) ?? "")
        object.text("name", source.words.text(value))
        if let page = source.page(of: value) { object.text("page", source.baseURL ?? "", page) }
      }
    case .remarks: writer.text(key, source.words.text(value))
    case .list(let values):
      writer.array(key) { array in
        for value in values { write(value, key: nil, to: &array) }
      }
    }
  }
}
