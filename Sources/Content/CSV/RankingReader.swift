import Diagnostics
import Emulation

/// Reads a ranking from CSV: the keys of `ranking` in the first line, a unit a line, every finding at the CSV's own line and column.
enum RankingReader {
  static func read(_ raw: [UInt8], path: String) -> (ranking: [RankedUnit], findings: [Finding]) {
    let file: SourceFile
    switch SourceFile.normalise(raw, path: path) {
    case .success(let normalised): file = normalised
    case .failure(let error): return ([], [error.finding])
    }
    let table = CSVTable(file)
    var decoding = Decoding(path: path)
    decoding.findings = table.findings
    guard let header = table.rows.first else {
      if table.findings.isEmpty { decoding.report(.csvEmpty(path)) }
      return ([], decoding.findings)
    }
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
      let entries = zip(header, row).map { key, field in
        YAMLNode.Entry(key: key.text.lowercased(), keyPoint: key.point, value: YAMLNode(point: field.point, content: .scalar(field.text, plain: true)))
      }
      let node = YAMLNode(point: row[0].point, content: .mapping(entries, isFlow: false))
      if let line = reading.read(node, &decoding) { ranking.append(line) }
    }
    // A mistake in the first line is found once for every other line: it is told once.
    var seen = Set<Finding>()
    return (ranking, decoding.findings.filter { seen.insert($0).inserted })
  }
}
