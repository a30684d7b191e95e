/// What stands in a cell of a table, typed, so that every face of the table (page, spreadsheet, CSV, JSON) shows the same.
package enum TableValue: Sendable, Hashable {
  /// The sources do not tell it. Not zero.
  case missing
  /// Nothing belongs here.
  case empty
  case text(String)
  /// A word of the interface by its dotted name, whose last part is its stable English key: `stage.proposed`.
  case word(String)
  case integer(Int)
  /// A calendar or emulation year, which is not grouped and never added.
  case year(Int)
  case decimal(ExactDecimal)
  /// At least this much: "trên 500".
  case atLeast(ExactDecimal)
  case date(EventDate)
  /// A unit, shown by the name valid at an event.
  case unit(Handle<Unit>, at: EventDate)
  case cluster(Handle<Cluster>, at: EventDate)
  case award(Handle<Award>, at: EventDate)
  /// What is said beside the row's facts.
  case remarks([Remark])
  case list([TableValue])

  /// Whether there is nothing to show.
  package var isBlank: Bool {
    switch self {
    case .missing, .empty: true
    case .remarks(let remarks): remarks.isEmpty
    case .list(let values): values.isEmpty
    default: false
    }
  }

  /// The number, exact or a lower bound; nil of what is none.
  package var number: ExactDecimal? {
    switch self {
    case .integer(let number): ExactDecimal(number)
    case .decimal(let number), .atLeast(let number): number
    default: nil
    }
  }

  package var isBound: Bool {
    if case .atLeast = self { true } else { false }
  }

  package init(_ number: Int?) { self = number.map { .integer($0) } ?? .missing }

  package init(_ number: ExactDecimal?) { self = number.map { .decimal($0) } ?? .missing }

  package init(_ quantity: Quantity?) {
    switch quantity {
    case .exactly(let number): self = .integer(number)
    case .atLeast(let number): self = .atLeast(ExactDecimal(number))
    case nil: self = .missing
    }
  }

  package init<Value: Enumeration>(_ group: String, _ value: Value?) {
    self = value.map { .word("\(group).\($0.rawValue)") } ?? .missing
  }

  package init(_ text: String?) { self = text.map { .text($0) } ?? .missing }

  package init(_ remarks: [Remark?]) {
    var found: [Remark] = []
    for remark in remarks {
      if let remark, !found.contains(remark) { found.append(remark) }
    }
    self = found.isEmpty ? .empty : .remarks(found)
  }

  /// The unit that is meant; the words of the file where they name none.
  package init(_ reference: Reference<Unit>?, at date: EventDate) {
    guard let reference else {
      self = .missing
      return
    }
    self = reference.target.map { .unit($0, at: date) } ?? .text(reference.written)
  }
}

/// A cell: a value, and where it comes from.
package struct TableCell: Sendable, Hashable {
  package var value: TableValue
  /// Whether it was worked out and not told, such as a rank.
  package var isComputed: Bool
  /// The records behind it; nil for those of the row.
  package var records: [Handle<MeetingRecord>]?

  package init(_ value: TableValue, isComputed: Bool = false, records: [Handle<MeetingRecord>]? = nil) {
    self.value = value
    self.isComputed = isComputed
    self.records = records
  }

  package static let empty = TableCell(.empty)
}

/// A row: as many cells as the table has columns.
package struct TableRow: Sendable, Hashable {
  package var cells: [TableCell]
  /// The records behind the row, each once.
  package var records: [Handle<MeetingRecord>]

  package init(_ cells: [TableCell], records: [Handle<MeetingRecord>]) {
    self.cells = cells
    self.records = records
  }

  /// The records behind one cell.
  package func records(of cell: Int) -> [Handle<MeetingRecord>] { cells[cell].records ?? records }
}

/// Rows that belong together under one heading, with a Roman numeral.
package struct TableGroup: Sendable, Hashable {
  /// What the rows share, one value a group column.
  package let heading: [TableValue]
  package var rows: Range<Int>
}

extension TableValue {
  /// Whether it reads as records have it: names and texts, which are in their language and not in the interface's.
  package var isOfRecords: Bool {
    switch self {
    case .text, .unit, .cluster, .award: true
    case .remarks(let remarks): !remarks.isEmpty
    case .list(let values): values.contains(where: \.isOfRecords)
    case .missing, .empty, .word, .integer, .year, .decimal, .atLeast, .date: false
    }
  }
}
