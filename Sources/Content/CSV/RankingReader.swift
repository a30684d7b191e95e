import Diagnostics
import Emulation

/// Reads a ranking from CSV: the keys of `ranking` in the first line, a unit a line, every finding at the CSV's own line and column.
package enum RankingReader {
  package static func read(_ raw: [UInt8], path: String) -> (ranking: [RankedUnit], findings: [Finding]) {
    let file: SourceFile
    switch SourceFile.normalise(raw, path: path) {
    case .success(let normalised): file = normalised
    case .failure(let error): return ([], [error.finding])
    }
    let table = CSVTable(file)
    var decoding = Decoding(path: path)
    for finding in table.findings { decoding.report(finding) }
    guard let header = table.rows.first else {
      if table.findings.isEmpty { decoding.report(.csvEmpty(path)) }
      return ([], decoding.told)
    }
    guard let columns = columns(of: header, &decoding) else { return ([], decoding.told) }
    let reading = ResultsSchema.rankedUnit.reading { point in
      var line = RankedUnit(at: point)
      line.file = path
      return line
    }
    var ranking: [RankedUnit] = []
    for row in table.rows.dropFirst() {
      guard row.count == header.count else {
        decoding.report(.csvFieldCount(row.count, expected: header.count, at: decoding.location(row[0].point)))
        continue
      }
      // A line becomes the mapping that it stands for, and is read like one.
      let entries = columns.map { column in
        let field = row[column.index]
        return YAMLNode.Entry(
          key: column.key, keyPoint: field.point,
          value: YAMLNode(point: field.point, content: .scalar(field.text, plain: true)))
      }
      let node = YAMLNode(point: row[0].point, content: .mapping(entries, isFlow: false))
      if let line = reading.read(node, &decoding) { ranking.append(line) }
    }
    return (ranking, decoding.told)
  }

  private struct Column {
    var key: String
    var index: Int
  }

  /// The columns that are read. What is wrong with the first line is told once, not for every other line.
  ///
  /// - Returns: nil where there is no column of units: no line could be read.
  private static func columns(of header: [CSVTable.Field], _ decoding: inout Decoding) -> [Column]? {
    let form = ResultsSchema.rankedUnit.form
    let known = form.allKeys
    var columns: [Column] = []
    for (index, field) in header.enumerated() {
      let key = field.text.lowercased()
      if key.hasPrefix("x-") { continue }
      if let first = columns.first(where: { $0.key == key }) {
        decoding.report(.duplicateKey(key, at: decoding.location(field.point), first: header[first.index].point))
      } else if known.contains(key) {
        columns.append(Column(key: key, index: index))
      } else {
        decoding.report(.unknownKey(field.text, in: form.name, known: known, at: decoding.location(field.point)))
      }
    }
    for missing in form.keys where missing.isRequired && !columns.contains(where: { $0.key == missing.key }) {
      decoding.report(
        .missingKey(
          missing.key, in: form.name, meaning: missing.meaning, at: decoding.location(header[0].point), empty: nil))
      return nil
    }
    return columns
  }
}
