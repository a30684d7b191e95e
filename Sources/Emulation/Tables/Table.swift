/// A table of a yearly summary: declared once, shown by many faces.
///
/// Every row has as many cells as there are columns. No interface word is in it: titles, headings and notes are dotted names that
/// ``TableWords`` resolves.
package struct Table: Sendable, Hashable {
  package let kind: TableKind
  /// The emulation year; of a long table the last one.
  package let year: Int
  package let columns: [TableColumn]
  package private(set) var rows: [TableRow] = []
  /// The groups in order; empty for a table without.
  package private(set) var groups: [TableGroup] = []
  /// Dotted names of notes under the table.
  package var notes: [String] = []
  /// Whether there is a sum below all groups.
  package let hasTotal: Bool

  private let groupColumns: [Int]
  private let positionColumn: Int?

  package init(_ kind: TableKind, year: Int, columns: [TableColumn], hasTotal: Bool) {
    self.kind = kind
    self.year = year
    self.columns = columns
    self.hasTotal = hasTotal
    groupColumns = columns.indices.filter { columns[$0].isGroup }
    positionColumn = columns.firstIndex { $0.kind == .position }
  }

  /// Adds a row; its position is its number in its group.
  ///
  /// `startsGroup`: a group of its own from here on, though it may be called like the one before.
  mutating func add(_ cells: consuming [TableCell], records: [Handle<MeetingRecord>], startsGroup: Bool = false) {
    precondition(cells.count == columns.count, "a row of \(kind) has \(cells.count) cells for \(columns.count) columns")
    if !groupColumns.isEmpty {
      if !startsGroup, let last = groups.last, zip(last.heading, groupColumns).allSatisfy({ $0 == cells[$1].value }) {
        groups[groups.count - 1].rows = last.rows.lowerBound..<(rows.count + 1)
      } else {
        groups.append(TableGroup(heading: groupColumns.map { cells[$0].value }, rows: rows.count..<(rows.count + 1)))
      }
    }
    if let positionColumn {
      let start = groups.last?.rows.lowerBound ?? 0
      cells[positionColumn] = TableCell(.integer(rows.count - start + 1))
    }
    rows.append(TableRow(cells, records: records))
  }

  package var isEmpty: Bool { rows.isEmpty }

  package var cellCount: Int { rows.count * columns.count }

  /// Whether a column is added up.
  package var hasSums: Bool { columns.contains { $0.summing != .none } }

  /// The columns that faces for people show, as indices.
  package var shownColumns: [Int] {
    columns.indices.filter { index in
      let column = columns[index]
      if column.isDataOnly { return false }
      if !column.isOptional { return true }
      return rows.contains { !$0.cells[index].value.isBlank }
    }
  }

  /// The sum of a column over some rows; nil for a column that is not added up, missing where nothing is told.
  package func sum(of column: Int, over range: Range<Int>) -> TableValue? {
    let summing = columns[column].summing
    guard summing != .none else { return nil }
    var numbers: [ExactDecimal] = []
    var isBound = false
    for row in rows[range] {
      let value = row.cells[column].value
      if let number = value.number { numbers.append(number) }
      if value.isBound || (summing == .missingIsBound && value == .missing) { isBound = true }
    }
    guard !numbers.isEmpty, let sum = ExactDecimal.sum(numbers) else { return .missing }
    if isBound { return .atLeast(sum) }
    if columns[column].kind == .integer, sum.scale == 0 { return .integer(Int(sum.mantissa)) }
    return .decimal(sum)
  }

  /// The records behind a sum, each once.
  package func records(over range: Range<Int>) -> [Handle<MeetingRecord>] {
    var seen = Set<Handle<MeetingRecord>>()
    return rows[range].flatMap(\.records).filter { seen.insert($0).inserted }
  }
}
