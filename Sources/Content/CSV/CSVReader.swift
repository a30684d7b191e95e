import Diagnostics

/// A table of a CSV file, every field with its place. RFC 4180, with `,` or `;` between the fields, as spreadsheets write it where the comma
/// is a decimal mark.
struct CSVTable: Sendable {
  struct Field: Sendable {
    var text: String
    var point: SourcePoint
  }

  /// The lines, each with its fields; lines that are wholly empty are left out.
  var rows: [[Field]] = []
  var findings: [Finding] = []

  /// How many fields a line may have, and how many lines a table: more is not a score sheet.
  static let fieldLimit = 200
  static let rowLimit = 100_000

  /// - Parameters:
  ///   - file: checked and normalised, without a byte order mark.
  ///   - isSheet: whether it is a sheet as an office keeps it: titles may stand above the table, so that the first line says nothing of the
  ///     separator, and empty lines count.
  init(_ file: SourceFile, isSheet: Bool = false) {
    let text = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
    let separator = isSheet ? Self.sheetSeparator(of: text) : Self.separator(of: text)
    var reader = CSVReader(scalars: text, separator: separator, path: file.path, keepsEmptyLines: isSheet)
    reader.read()
    rows = reader.rows
    findings = reader.findings
  }

  /// The mark that stands more often in the first line, outside quotes.
  private static func separator(of text: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: (comma: Int, semicolon: Int) = (0, 0)
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "," { counts.comma += 1 }
      if scalar == ";" { counts.semicolon += 1 }
    }
    return counts.semicolon > counts.comma ? ";" : ","
  }
}

extension CSVTable {
  /// A tab anywhere; else `;` where a line has two of them, since decimal commas may be more; else `,`.
  private static func sheetSeparator(of text: [Unicode.Scalar]) -> Unicode.Scalar {
    var isQuoted = false
    var semicolons = 0
    for scalar in text {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "\t" where !isQuoted: return "\t"
      case ";" where !isQuoted:
        semicolons += 1
        if semicolons == 2 { return ";" }
      case "\n" where !isQuoted: semicolons = 0
      default: break
      }
    }
    return ","
  }
}

private struct CSVReader {
  let scalars: [Unicode.Scalar]
  let separator: Unicode.Scalar
  let path: String
  let keepsEmptyLines: Bool
  var rows: [[CSVTable.Field]] = []
  var findings: [Finding] = []
  private var position = 0
  private var line = 1
  private var column = 1

  init(scalars: [Unicode.Scalar], separator: Unicode.Scalar, path: String, keepsEmptyLines: Bool) {
    self.scalars = scalars
    self.separator = separator
    self.path = path
    self.keepsEmptyLines = keepsEmptyLines
  }

  mutating func read() {
    while position < scalars.count {
      guard let row = readRow() else { return }
      if keepsEmptyLines || row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
      if rows.count > CSVTable.rowLimit {
        findings.append(.csvTooLarge(at: SourceLocation(path: path, point: SourcePoint(line: line, column: 1))))
        return
      }
    }
  }

  private mutating func readRow() -> [CSVTable.Field]? {
    var row: [CSVTable.Field] = []
    while true {
      guard let field = readField() else { return nil }
      row.append(field)
      if row.count > CSVTable.fieldLimit {
        findings.append(.csvTooLarge(at: SourceLocation(path: path, point: field.point)))
        return nil
      }
      guard position < scalars.count else { return row }
      if scalars[position] == separator { advance() } else { lineEnd(); return row }
    }
  }

  /// A field up to its separator, line end or the end of the file; nil where a quote is never closed.
  private mutating func readField() -> CSVTable.Field? {
    let start = SourcePoint(line: line, column: column)
    var text = String.UnicodeScalarView()
    if position < scalars.count, scalars[position] == "\"" {
      advance()
      while true {
        guard position < scalars.count else {
          findings.append(.csvUnclosedQuote(at: SourceLocation(path: path, point: start)))
          return nil
        }
        let scalar = scalars[position]
        if scalar == "\"" {
          advance()
          if position < scalars.count, scalars[position] == "\"" { text.append("\""); advance(); continue }
          break
        }
        if scalar == "\n" || scalar == "\r" { text.append("\n"); lineEnd() } else { text.append(scalar); advance() }
      }
    }
    while position < scalars.count, scalars[position] != separator, scalars[position] != "\n", scalars[position] != "\r"
    {
      text.append(scalars[position])
      advance()
    }
    let trimmed = String(text).split(omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    return CSVTable.Field(text: trimmed.joined(separator: " "), point: start)
  }

  private mutating func advance() {
    position += 1
    column += 1
  }

  private mutating func lineEnd() {
    if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" { position += 1 }
    position += 1
    line += 1
    column = 1
  }
}

extension FindingKind {
  static let csvForm = FindingKind(
    "csv-form", .error, title: Phrase(vi: "tệp CSV không đúng dạng", en: "a CSV file of the wrong form"),
    explanation: Phrase(
      vi:
        "Dòng đầu của tệp CSV là các khóa (unit, self, score, bonus, penalty, rank, grade, votes); các dòng sau có cùng số ô, cách nhau bằng “,” hoặc “;”.",
      en:
        "A CSV's first line holds the keys (unit, self, score, bonus, penalty, rank, grade, votes); the other lines have as many fields, parted by “,” or “;”."
    ))

  /// Every kind that reading CSV may find.
  static let csvKinds: [FindingKind] = [.csvForm]
}

extension Finding {
  static func csvUnclosedQuote(at location: SourceLocation) -> Finding {
    Finding(
      .csvForm, at: location,
      Phrase(vi: "dấu nháy kép mở ở đây không được đóng lại", en: "the quote that opens here is never closed"),
      help: Phrase(
        vi: "Thêm dấu nháy kép ở cuối ô; dấu nháy bên trong viết hai lần.",
        en: "Close it at the end of the field; a quote inside is written twice."))
  }

  static func csvTooLarge(at location: SourceLocation) -> Finding {
    Finding(
      .csvForm, at: location,
      Phrase(
        vi: "bảng quá lớn: tối đa \(CSVTable.fieldLimit) cột và \(CSVTable.rowLimit) dòng",
        en: "the table is too large: at most \(CSVTable.fieldLimit) columns and \(CSVTable.rowLimit) lines"))
  }

  static func csvFieldCount(_ count: Int, expected: Int, at location: SourceLocation) -> Finding {
    Finding(
      .csvForm, at: location,
      Phrase(
        vi: "dòng này có \(count) ô, dòng đầu có \(expected)",
        en: "this line has \(count) fields, the first one \(expected)"),
      help: Phrase(
        vi: "Số có dấu phẩy thập phân thì đặt trong dấu nháy kép, hoặc lưu tệp với dấu “;” giữa các ô.",
        en: "Put numbers with a decimal comma between quotes, or save the file with “;” between the fields."))
  }

  static func csvEmpty(_ path: String) -> Finding {
    Finding(.csvForm, at: SourceLocation(path: path), Phrase(vi: "tệp không có dòng nào", en: "the file has no lines"))
  }
}
