/// A column of a table, declared once for all faces.
package struct TableColumn: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The number of the row in its group (STT).
    case position
    case text, word, integer, year, decimal, date, dates, unit, units, cluster, clusters, award, words, remarks

    package var alignment: Alignment {
      switch self {
      case .integer, .decimal: .end
      case .position, .year, .date, .dates: .centre
      default: .start
      }
    }
  }

  package enum Alignment: Sendable, Hashable { case start, centre, end }

  /// How a column is added up.
  package enum Summing: Sendable, Hashable {
    case none
    /// What is told is added; what is not told is left out.
    case told
    /// As ``told``, but with something not told the sum is a lower bound.
    case missingIsBound
  }

  /// The stable English key: the column's name in CSV and JSON.
  package let key: String
  package let kind: Kind
  /// The dotted name of the heading's word.
  package let heading: String
  /// The heading that spans this column and its neighbours of the same head.
  package var head: Head?
  /// What its numbers count, as a dotted name: units, persons, points, per cent.
  package var measure: String?
  package var summing = Summing.none
  /// Whether its numbers may be lower bounds.
  package var canBeBound = false
  /// Whether its values may be worked out and not told.
  package var canBeComputed = false
  /// Whether faces for people show it only where some row has something in it.
  package var isOptional = false
  /// Whether faces for people leave it out: it stands in the group's heading or in the title.
  package var isDataOnly = false
  /// Whether rows with the same value here belong together.
  package var isGroup = false

  /// A heading that spans columns: a word, perhaps with a year behind it.
  package struct Head: Sendable, Hashable {
    package let word: String
    package var year: Int?

    package init(_ word: String, year: Int? = nil) {
      self.word = word
      self.year = year
    }
  }

  package init(_ key: String, _ kind: Kind, heading: String? = nil) {
    self.key = key
    self.kind = kind
    self.heading = heading ?? "table.column.\(key)"
  }

  package var alignment: Alignment { kind.alignment }
}

extension TableColumn {
  static let year = TableColumn("year", .year).dataOnly
  static let position = TableColumn("position", .position)
  static let remark = TableColumn("remark", .remarks).optional

  var dataOnly: TableColumn { with { $0.isDataOnly = true } }
  var optional: TableColumn { with { $0.isOptional = true } }
  var bound: TableColumn { with { $0.canBeBound = true } }
  var computed: TableColumn { with { $0.canBeComputed = true } }
  /// Groups the rows; told by the group's heading.
  var group: TableColumn {
    with {
      $0.isGroup = true; $0.isDataOnly = true
    }
  }

  func summed(_ summing: Summing = .told) -> TableColumn {
    with {
      $0.summing = summing; $0.canBeBound = $0.canBeBound || summing == .missingIsBound
    }
  }
  func under(_ head: Head) -> TableColumn { with { $0.head = head } }
  func of(_ measure: String) -> TableColumn { with { $0.measure = "table.measure.\(measure)" } }

  private func with(_ change: (inout TableColumn) -> Void) -> TableColumn {
    var column = self
    change(&column)
    return column
  }
}
