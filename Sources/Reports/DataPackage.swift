import Diagnostics
import Emulation

/// Open data as a Frictionless Data Package (v1): every CSV with its fields, their types and what an empty field means.
package struct DataPackage: Sendable {
  /// A CSV of the package.
  package struct Resource: Sendable {
    /// The file, relative to the package's own.
    package let path: String
    package let kind: TableKind
    /// The year of the table; nil for all years.
    package let year: Int?
    package let columns: [TableColumn]

    package init(path: String, kind: TableKind, year: Int?, columns: [TableColumn]) {
      self.path = path
      self.kind = kind
      self.year = year
      self.columns = columns
    }
  }

  let source: ReportSource
  let separator: CSVFace.Separator

  package init(_ source: ReportSource, separator: CSVFace.Separator = .comma) {
    self.source = source
    self.separator = separator
  }

  /// The descriptor `datapackage.json`.
  ///
  /// `name`: of the package, in small letters and dashes.
  package func bytes(name: String, resources: [Resource]) -> [UInt8] {
    let site = source.archive.site
    var writer = JSONWriter(indentedDepth: 5)
    writer.object { root in
      root.text("profile", "tabular-data-package")
      root.text("name", name)
      root.text("title", site.title.value)
      root.text("description", source.words["table.unofficial"])
      if let base = source.baseURL { root.text("homepage", base) }
      if let day = source.newestDay(source.archive.recordHandles) { root.text("created", "\(day.iso)T00:00:00+07:00") }
      if let licence = site.licence?.value {
        root.array("licenses") { list in
          list.object { object in
            object.text("name", licence)
            if let path = Self.deeds[licence.uppercased()] { object.text("path", path) }
          }
        }
      }
      root.array("sources") { list in
        list.object { object in
          object.text("title", site.organisation?.name.value ?? site.title.value)
          if let base = source.baseURL { object.text("path", base) }
        }
      }
      root.array("resources") { list in
        for resource in resources { list.object { write(resource, to: &$0) } }
      }
    }
    return writer.end()
  }

  private func write(_ resource: Resource, to object: inout JSONWriter) {
    let words = source.words
    object.text("profile", "tabular-data-resource")
    object.text("name", resource.year.map { "\(resource.kind.rawValue)-\($0)" } ?? resource.kind.rawValue)
    object.text("path", resource.path)
    object.text("title", words[resource.kind.titleWord] + (resource.year.map { " \(words["date.year"]) \($0)" } ?? ""))
    object.text("description", words[resource.kind.aboutWord])
    object.text("format", "csv")
    object.text("mediatype", "text/csv")
    // The byte order mark is part of this encoding's name in Python, and of UTF-8 everywhere else.
    object.text("encoding", "utf-8-sig")
    object.object("dialect") { dialect in
      dialect.text("delimiter", separator.rawValue)
      dialect.text("lineTerminator", "\r\n")
      dialect.literal("doubleQuote", "true")
      dialect.literal("header", "true")
    }
    object.object("schema") { schema in
      schema.array("fields") { fields in
        for field in CSVField.fields(of: resource.columns) { fields.object { write(field, resource.columns, to: &$0) } }
      }
      schema.texts("missingValues", [""])
    }
  }

  private func write(_ field: CSVField, _ columns: [TableColumn], to object: inout JSONWriter) {
    object.text("name", field.key)
    object.text("type", field.type(in: columns))
    guard let index = field.column else {
      object.text("title", source.words["table.column.records"])
      object.text("description", "Addresses of the records behind the row, separated by spaces.")
      return
    }
    let column = columns[index]
    let head = column.head.map { source.words[$0.word] + ": " } ?? ""
    object.text("title", head + source.words[column.heading])
    if let text = description(field, column) { object.text("description", text) }
    if field.part == .value, column.kind == .date {
      object.object("constraints") { $0.text("pattern", #"^\d{4}(-\d{2}(-\d{2}(/\d{4}-\d{2}-\d{2})?)?)?$"#) }
    }
  }

  private func description(_ field: CSVField, _ column: TableColumn) -> String? {
    switch field.part {
    case .isBound: return "Whether the number is a lower bound: there were more."
    case .isComputed: return "Whether the value was worked out and not told by a source."
    case .name: return "The name that was valid then."
    case .records: return nil
    case .value: break
    }
    let told: String? =
      switch column.kind {
      case .date: "ISO 8601 with the precision that is known: a year, a month, a day, or first/last day."
      case .dates, .words: "Separated by semicolons."
      case .units, .clusters: "Ids, separated by semicolons."
      case .unit, .cluster, .award: "A stable id."
      default: nil
      }
    let measure = column.measure.map { "Counts: \($0.lastPart)." }
    let parts = [measure, told].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static let deeds = [
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  ]
}
