import Emulation

/// A field of a CSV: a column of a table gives one, or two where a name goes with an id or a mark with a number.
package struct CSVField: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    /// The value; of a reference the id.
    case value
    /// What a reference is called at the row's date.
    case name
    /// Whether the number is a lower bound.
    case isBound
    /// Whether the value was worked out and not told.
    case isComputed
    /// The addresses of the row's records.
    case records
  }

  package let key: String
  package let part: Part
  /// The column's index; nil for the records.
  package let column: Int?

  /// The fields of a table, in their order.
  package static func fields(of columns: [TableColumn]) -> [CSVField] {
    var fields: [CSVField] = []
    for (index, column) in columns.enumerated() {
      fields.append(CSVField(key: column.key, part: .value, column: index))
      switch column.kind {
      case .unit, .units, .cluster, .clusters, .award:
        fields.append(CSVField(key: column.key + "-name", part: .name, column: index))
      default: break
      }
      if column.canBeBound { fields.append(CSVField(key: column.key + "-at-least", part: .isBound, column: index)) }
      if column.canBeComputed {
        fields.append(CSVField(key: column.key + "-computed", part: .isComputed, column: index))
      }
    }
    fields.append(CSVField(key: "records", part: .records, column: nil))
    return fields
  }

  /// The type as the Table Schema of Frictionless Data calls it.
  package func type(in columns: [TableColumn]) -> String {
    guard let column, part != .records else { return "string" }
    if part == .isBound || part == .isComputed { return "boolean" }
    if part == .name { return "string" }
    switch columns[column].kind {
    case .position, .integer, .year: return "integer"
    case .decimal: return "number"
    default: return "string"
    }
  }
}
