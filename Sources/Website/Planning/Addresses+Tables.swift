import Emulation

extension Addresses {
  /// The workbook of a year.
  package static func workbook(_ year: Int) -> String { "tong-hop/\(year).xlsx" }
  /// All tables of a year in one file.
  package static func data(_ year: Int) -> String { "tong-hop/\(year).json" }
  /// One table of a year.
  package static func table(_ kind: TableKind, _ year: Int) -> String { "tong-hop/\(year)/\(kind.rawValue).csv" }
  /// The summary as a document to print.
  package static func report(_ year: Int) -> String { "tong-hop/\(year)/bao-cao.html" }
  /// Which awards the units stand with over the years.
  package static let medals = "tong-hop/don-vi.html"
  /// What describes the tables of each year.
  package static let tablePackage = "tong-hop/datapackage.json"
  /// One table of all years.
  package static func table(_ kind: TableKind) -> String { "du-lieu/\(kind.rawValue).csv" }
  /// What describes the tables of all years.
  package static let dataPackage = "du-lieu/datapackage.json"
}
