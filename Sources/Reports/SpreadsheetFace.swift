import CXLSXWriter
import Emulation

/// The tables of a year as an XLSX workbook: a sheet a table, and a sheet of notes and sources.
///
/// Numbers and dates are real ones, sums are formulas with their values, and the same tables always give the same bytes: the document is
/// dated by its newest record.
package struct SpreadsheetFace: Sendable {
  let source: ReportSource

  package init(_ source: ReportSource) { self.source = source }

  /// Writes the workbook to the file at `path`, which is replaced.
  ///
  /// - Throws: ``SpreadsheetFailure``.
  package func write(_ tables: [Table], year: Int, to path: String) throws(SpreadsheetFailure) {
    // Rows leave memory as soon as the next one begins: whoever writes a sheet goes down it and never back.
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(path, &options) else {
      throw SpreadsheetFailure(LXW_ERROR_MEMORY_MALLOC_FAILED, path: path)
    }
    setProperties(workbook, tables, year)
    var formats = FormatTable(workbook, source.words)
    var names = SheetNames()
    for table in tables where !table.isEmpty {
      guard let sheet = workbook_add_worksheet(workbook, names.name(source.words[table.kind.sheetWord])) else {
        continue
      }
      SheetWriter(table, sheet, source).write(&formats)
    }
    if let sheet = workbook_add_worksheet(workbook, names.name(source.words["table.notes.sheet"])) {
      NotesSheetWriter(sheet, source).write(tables, year: year, &formats)
    }
    let code = workbook_close(workbook)
    if code != LXW_NO_ERROR { throw SpreadsheetFailure(code, path: path) }
  }

  private func setProperties(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ tables: [Table], _ year: Int) {
    let days = source.newestDay(JSONFace.records(of: tables)) ?? CalendarDate(year: max(year, 1900), month: 12, day: 31)
    // The properties hold C strings, which the library copies before it returns.
    withCString("\(source.words["summary.title"]) \(year)") { title in
      withCString(source.archive.site.organisation?.name.value ?? source.archive.site.title.value) { author in
        withCString(source.words["table.unofficial"]) { comments in
          var properties = lxw_doc_properties()
          properties.title = title
          properties.author = author
          properties.company = author
          properties.comments = comments
          properties.created = (days?.dayNumber ?? 0) * 86_400
          workbook_set_properties(workbook, &properties)
        }
      }
    }
  }
}

/// Names for sheets: at most 31 characters, without what a sheet's name must not hold, each once whatever its case.
struct SheetNames {
  private var taken = Set<String>()

  mutating func name(_ wanted: String) -> String {
    let allowed = wanted.filter { !"[]:*?/\\'".contains($0) }
    let base = String(Self.prefix(allowed, 31))
    var name = base.isEmpty ? "1" : base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " \(number)"
      name = Self.prefix(base, 31 - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  /// Spreadsheets count UTF-16 code units.
  private static func prefix(_ text: String, _ length: Int) -> String {
    var result = ""
    for character in text {
      if result.utf16.count + character.utf16.count > length { break }
      result.append(character)
    }
    return result
  }
}

/// A C string that may be changed, as old C declarations ask for.
private func withCString(_ text: String, _ body: (UnsafeMutablePointer<CChar>?) -> Void) {
  var bytes = text.utf8CString
  bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
}
