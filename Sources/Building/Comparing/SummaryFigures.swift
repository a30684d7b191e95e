/// The figures of a yearly summary as it was published (`tong-hop/YEAR.json`).
struct SummaryFigures: Sendable {
  /// What tells a figure apart from all others of its year.
  struct Place: Hashable, Sendable {
    let table: String
    /// What identifies the row, and which of the rows of that kind it is.
    let row: String
    let number: Int
    let column: String
  }

  struct Figure: Sendable {
    /// As it is written: `5`, `96.5`, `≥ 500`.
    let value: String
    let table: String
    let row: String
    let column: String
    /// The addresses of the records behind it, below the site's top.
    let records: [String]
  }

  private(set) var figures: [Place: Figure] = [:]
  /// In the order of the summary.
  private(set) var places: [Place] = []
  /// The addresses of all records that the summary rests on.
  private(set) var records: [String] = []

  /// - Parameter bytes: the file; nil, or one that is no summary, has no figures.
  init(_ bytes: [UInt8]?) {
    guard let bytes, let root = JSONTree(bytes) else { return }
    records = Self.addresses(.array((root["records"]?.array ?? []).compactMap { $0["address"] }))
    for table in root["tables"]?.array ?? [] { read(table) }
  }

  /// What differs, in the order of the new summary, then what is there no more.
  ///
  /// - Parameter touched: the addresses of pages of records that change.
  static func changes(
    of year: Int, from old: SummaryFigures, to new: SummaryFigures, touched: Set<String>
  ) -> [FigureChange] {
    let gone = old.places.filter { new.figures[$0] == nil }
    var changes = (new.places + gone).compactMap { place -> FigureChange? in
      let (before, after) = (old.figures[place], new.figures[place])
      guard before?.value != after?.value, let shown = after ?? before else { return nil }
      let behind = (before?.records ?? []) + (after?.records ?? []).filter { !(before?.records.contains($0) ?? false) }
      let guilty = behind.filter { touched.contains($0) }
      return FigureChange(
        year: year, table: shown.table, row: shown.row, column: shown.column, old: before?.value, new: after?.value,
        records: guilty.isEmpty ? behind : guilty)
    }
    // A sum names no records: those are meant that changed what is summed up; in a table without such, all records that change.
    for index in changes.indices where changes[index].records.isEmpty {
      let sum = changes[index]
      var records: [String] = []
      for change in changes where change.table == sum.table && change.column == sum.column {
        for record in change.records where !records.contains(record) { records.append(record) }
      }
      changes[index] = FigureChange(
        year: year, table: sum.table, row: sum.row, column: sum.column, old: sum.old, new: sum.new,
        records: records.isEmpty ? touched.sorted() : records)
    }
    return changes
  }

  private mutating func read(_ table: JSONTree) {
    guard let id = table["id"]?.string else { return }
    let title = table["title"]?.string ?? id
    let columns = (table["columns"]?.array ?? []).compactMap { column -> Column? in
      guard let key = column["key"]?.string, let type = column["type"]?.string else { return nil }
      return Column(key: key, type: type, heading: column["heading"]?.string ?? key)
    }
    var seen: [String: Int] = [:]
    for row in table["rows"]?.array ?? [] {
      let names = columns.filter(\.names).compactMap { Self.name(row[$0.key]) }
      let identity = columns.filter(\.identifies).map { Self.identity(row[$0.key]) }.joined(separator: "\u{1F}")
      let number = seen[identity, default: 0]
      seen[identity] = number + 1
      let behind = Self.addresses(row["records"])
      for column in columns where column.counts {
        guard let value = Self.value(row[column.key]) else { continue }
        let own = row["sources"]?[column.key].map { Self.addresses($0) }
        add(
          Place(table: id, row: identity, number: number, column: column.key),
          Figure(
            value: value, table: title, row: names.joined(separator: ", "), column: column.heading,
            records: own ?? behind))
      }
    }
    for (sum, kind) in (table["sums"]?.array ?? []).map({ ($0, "sum") }) + [(table["total"] ?? .null, "total")] {
      let names = columns.filter(\.names).compactMap { Self.name(sum[$0.key]) }
      let identity = kind + columns.filter(\.identifies).map { Self.identity(sum[$0.key]) }.joined(separator: "\u{1F}")
      for column in columns where column.counts {
        guard let value = Self.value(sum[column.key]) else { continue }
        add(
          Place(table: id, row: identity, number: 0, column: column.key),
          Figure(
            value: value, table: title, row: "Σ " + names.joined(separator: ", "), column: column.heading, records: []))
      }
    }
  }

  private mutating func add(_ place: Place, _ figure: Figure) {
    if figures.updateValue(figure, forKey: place) == nil { places.append(place) }
  }

  private struct Column {
    let key: String
    let type: String
    let heading: String

    /// Whether it is a figure: positions only number the rows.
    var counts: Bool { type == "integer" || type == "decimal" }
    /// Whether it tells readers what a row is about.
    var names: Bool { ["unit", "cluster", "award"].contains(type) }
    /// Whether it tells rows apart.
    var identifies: Bool { ["unit", "cluster", "award", "word", "year"].contains(type) }
  }

  private static func value(_ tree: JSONTree?) -> String? {
    switch tree {
    case .number(let number): number
    case .object: tree?["at-least"].flatMap { value($0) }.map { "≥ \($0)" }
    default: nil
    }
  }

  private static func identity(_ tree: JSONTree?) -> String {
    switch tree {
    case .number(let text), .string(let text): text
    case .object: tree?["id"]?.string ?? tree?["name"]?.string ?? ""
    default: ""
    }
  }

  private static func name(_ tree: JSONTree?) -> String? {
    switch tree {
    case .string(let text): text
    case .object: tree?["name"]?.string
    default: nil
    }
  }

  /// Addresses of records, without the address at which the site is published.
  private static func addresses(_ tree: JSONTree?) -> [String] {
    (tree?.array ?? []).compactMap { address in
      guard let text = address.string, let start = text.firstRange(of: "ban-tin/") else { return address.string }
      return String(text[start.lowerBound...])
    }
  }
}
