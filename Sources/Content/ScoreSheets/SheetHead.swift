/// The head of a score sheet: which rows it takes and what its columns are.
struct SheetHead: Sendable {
  /// The rows of the head, titles above it not among them.
  var rows: Range<Int>
  /// By column; a kind stands once.
  var columns: [Int: ScoreColumn]
  /// Columns with a heading that is not understood, or says what another column says already.
  var unknown: [(column: Int, heading: String)]
  /// The whole heading of each column, heads above it included.
  var headings: [Int: String]

  func column(_ kind: ScoreColumn) -> Int? { columns.first { $0.value == kind }?.key }

  /// Rows above the head that may hold titles.
  private static let titleLimit = 60
  private static let heightLimit = 4

  /// - Returns: nil where no row has a column of units and one of figures.
  static func find(in sheet: OfficeSheet) -> SheetHead? {
    for row in 0..<min(sheet.rows.count, titleLimit) {
      let kinds = sheet.rows[row].map { ScoreColumn(heading: $0) }
      // A title that names units stands alone in its row.
      guard let unit = kinds.firstIndex(of: .unit), sheet.rows[row].count(where: { !$0.isEmpty }) > 1 else { continue }
      var end = row + 1
      while end < min(sheet.rows.count, row + heightLimit), isHeadRow(end, unit, sheet) { end += 1 }
      let head = SheetHead(rows: row..<end, in: sheet)
      if head.columns.values.contains(where: {
        $0.isNumber && $0 != .maximum || $0 == .rank || $0 == .grade || $0 == .votes
      }) {
        return head
      }
    }
    return nil
  }

  /// Whether a row below the first goes on with the head: nothing or the same in the column of units, words in others.
  private static func isHeadRow(_ row: Int, _ unit: Int, _ sheet: OfficeSheet) -> Bool {
    let text = sheet.cell(row, unit)
    guard text.isEmpty || text == sheet.cell(row - 1, unit) else { return false }
    let others = sheet.rows[row].filter { !$0.isEmpty }
    return others.contains { ScoreColumn(heading: $0) != nil } && others.allSatisfy { $0.contains { $0.isLetter } }
      && others.count > 1
  }

  private init(rows: Range<Int>, in sheet: OfficeSheet) {
    self.rows = rows
    columns = [:]
    unknown = []
    headings = [:]
    var leaves: [Int: String] = [:]
    for column in 0..<sheet.width {
      var parts: [String] = []
      for row in rows {
        var text = sheet.cell(row, column).replacing("\n", with: " ")
        // A merged head has its text in its first cell; it reaches over the cells at its right that have heads below them.
        if text.isEmpty, row + 1 < rows.upperBound, !Self.isEmptyBelow(row, column, rows, sheet) {
          let left = (0..<column).last { !sheet.cell(row, $0).isEmpty }
          text =
            left.flatMap {
              Self.isEmptyBelow(row, $0, rows, sheet) ? nil : sheet.cell(row, $0).replacing("\n", with: " ")
            } ?? ""
        }
        if !text.isEmpty, parts.last != text { parts.append(text) }
      }
      guard let leaf = parts.last else { continue }
      leaves[column] = leaf
      headings[column] = parts.joined(separator: " – ")
    }
    let kinds = headings.reduce(into: [Int: ScoreColumn]()) { kinds, heading in
      kinds[heading.key] = Self.kind(leaf: leaves[heading.key] ?? "", whole: heading.value)
    }
    for kind in ScoreColumn.allCases {
      let named = kinds.keys.sorted().filter { kinds[$0] == kind }
      // Of several columns under one head the sum is meant.
      let sum = named.first { leaves[$0].map { ScoreColumn(heading: $0) == .total } ?? false }
      guard let chosen = sum ?? named.first else { continue }
      columns[chosen] = kind
    }
    unknown = headings.keys.sorted().filter { columns[$0] == nil }.map { ($0, headings[$0] ?? "") }
  }

  /// What the lowest head says, unless those above it say whose figures these are.
  private static func kind(leaf: String, whole: String) -> ScoreColumn? {
    guard let low = ScoreColumn(heading: leaf) else { return ScoreColumn(heading: whole) }
    guard let full = ScoreColumn(heading: whole) else { return low }
    if full == .own, [.bonus, .penalty, .total, .score].contains(low) { return .own }
    return low == .score && full != .unit ? full : low
  }

  private static func isEmptyBelow(_ row: Int, _ column: Int, _ rows: Range<Int>, _ sheet: OfficeSheet) -> Bool {
    (row + 1..<rows.upperBound).allSatisfy { sheet.cell($0, column).isEmpty }
  }
}
