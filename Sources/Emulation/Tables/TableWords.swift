/// How a table's values read: the interface's words, given by the caller, and the names of the registry.
package struct TableWords: Sendable {
  package let registry: Registry
  private let notation: Notation
  private let lookup: @Sendable (String) -> String

  /// `lookup`: the word of a dotted name.
  package init(registry: Registry, notation: Notation = .vietnamese, lookup: @escaping @Sendable (String) -> String) {
    self.registry = registry
    self.notation = notation
    self.lookup = lookup
  }

  package subscript(name: String) -> String { lookup(name) }

  /// What stands for a value that the sources do not tell.
  package static let missing = "–"

  package func title(of table: Table) -> String {
    let title = lookup(table.kind.titleWord)
    if table.kind.isLong { return title }
    if table.kind == .comparison { return "\(title) (\(table.year - 1)–\(table.year))" }
    return "\(title) \(lookup("date.year")) \(table.year)"
  }

  package func text(_ head: TableColumn.Head) -> String {
    head.year.map { "\(lookup(head.word)) \($0)" } ?? lookup(head.word)
  }

  /// The heading of a group, without its numeral.
  package func text(_ group: TableGroup) -> String {
    group.heading.filter { !$0.isBlank }.map(text).joined(separator: " ")
  }

  /// A cell as people read it; what was worked out has a star.
  package func text(_ cell: TableCell) -> String {
    let text = text(cell.value)
    return cell.isComputed && !cell.value.isBlank ? text + "*" : text
  }

  /// A value as people read it: numbers and dates in the notation of the language, "trên N", "–" for what is not told, nothing for what does not belong.
  package func text(_ value: TableValue) -> String {
    switch value {
    case .missing: Self.missing
    case .empty: ""
    case .text(let text): text
    case .word(let name): lookup(name)
    case .integer(let number): notation.grouped(number)
    case .year(let year): String(year)
    case .decimal(let number): notation.decimal(number)
    case .atLeast(let number): "\(lookup("bound.at-least")) \(notation.decimal(number))"
    case .date(let date): date == .unknown ? lookup("undated") : notation.numeric(date)
    case .unit, .cluster, .award: name(of: value)
    case .remarks(let remarks): remarks.map(text).filter { !$0.isEmpty }.joined(separator: "; ")
    case .list(let values): values.map(text).joined(separator: "; ")
    }
  }

  private func name(of value: TableValue) -> String {
    switch value {
    case .unit(let unit, let date): registry.name(of: unit, at: date)
    case .cluster(let cluster, let date): registry.name(of: cluster, at: date)
    case .award(let award, let date): registry.shownName(of: award, at: date)
    default: ""
    }
  }

  private func text(_ remark: Remark) -> String {
    var parts: [String] = []
    if let printed = remark.asPrinted { parts.append("\(lookup("notes.printed")) “\(printed)”") }
    if let certainty = remark.certainty, certainty != .certain {
      parts.append(lookup("certainty.\(certainty.rawValue)"))
    }
    if let note = remark.note { parts.append(note) }
    return parts.joined(separator: "; ")
  }
}

/// Roman numerals, as the groups of official tables are numbered.
package enum RomanNumeral {
  /// The numeral of 1…3999; the digits of another number.
  package static func text(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let letters = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"),
      (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letter) in letters {
      while rest >= value {
        text += letter
        rest -= value
      }
    }
    return text
  }
}
