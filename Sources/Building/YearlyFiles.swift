import Emulation
import Files
import Glibc
import Reports
import Website

/// The files of yearly tables beside the pages: workbooks, CSV, JSON and what describes them.
struct YearlyFiles: Sendable {
  let edition: Edition
  /// For each year of which something is told, the tables that have rows.
  private let years: [(year: Int, kinds: [TableKind])]
  private let namesPersons: Bool

  init(_ edition: Edition) {
    self.edition = edition
    let namesPersons = edition.archive.site.personsInOpenData
    self.namesPersons = namesPersons
    years = edition.reportedYears.compactMap { year in
      edition.tables(of: year, namesPersons: namesPersons).map { (year, $0.kindsWithRows) }
    }
  }

  /// Every file that ``write(_:)`` writes.
  var addresses: [String] {
    guard !years.isEmpty else { return [] }
    let yearly = years.flatMap { year, kinds in
      [Addresses.workbook(year), Addresses.data(year)] + kinds.map { Addresses.table($0, year) }
    }
    return yearly + allKinds.map { Addresses.table($0) } + [Addresses.tablePackage, Addresses.dataPackage]
  }

  /// Makes the files, one year or one kind of table at a time on each core.
  ///
  /// `output` takes a file's bytes and address, from any thread.
  func write(_ output: @escaping @Sendable ([UInt8], String) throws -> Void) async throws {
    guard !years.isEmpty else { return }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (year, kinds) in years { group.addTask { try writeYear(year, kinds, output) } }
      for kind in allKinds { group.addTask { try writeAllYears(kind, output) } }
      group.addTask { try writePackages(output) }
      try await group.waitForAll()
    }
  }

  private var source: ReportSource { ReportSource(edition) }

  private var allKinds: [TableKind] { TableKind.allCases.filter { kind in years.contains { $0.kinds.contains(kind) } } }

  private func writeYear(_ year: Int, _ kinds: [TableKind], _ output: ([UInt8], String) throws -> Void) throws {
    guard let maker = edition.tables(of: year, namesPersons: namesPersons) else { return }
    let tables = kinds.map(maker.table)
    let csv = CSVFace(source)
    for table in tables { try output(csv.bytes(of: [table]), Addresses.table(table.kind, year)) }
    try output(JSONFace(source).bytes(of: tables, year: year), Addresses.data(year))
    try output(try Workbook.bytes(of: tables, year: year, source), Addresses.workbook(year))
  }

  private func writeAllYears(_ kind: TableKind, _ output: ([UInt8], String) throws -> Void) throws {
    try output(CSVFace(source).bytes(of: allYears(of: kind)), Addresses.table(kind))
  }

  /// One table below the other; a long table once, over all years.
  private func allYears(of kind: TableKind) -> [Table] {
    guard kind.isLong else {
      return years.filter { $0.kinds.contains(kind) }.compactMap {
        edition.tables(of: $0.year, namesPersons: namesPersons)?.table(kind)
      }
    }
    guard let last = years.last, let maker = edition.tables(of: last.year, namesPersons: namesPersons) else {
      return []
    }
    let summaries = years.compactMap { edition.summaries[$0.year] }
    return [kind == .unitsOverYears ? maker.unitsOverYears(summaries) : maker.clustersOverYears(summaries)]
  }

  private func writePackages(_ output: ([UInt8], String) throws -> Void) throws {
    let schema = TableMaker.columns(namesPersons: namesPersons)
    let package = DataPackage(source)
    let yearly = years.flatMap { year, kinds in
      kinds.map {
        DataPackage.Resource(path: "\(year)/\($0.rawValue).csv", kind: $0, year: year, columns: schema[$0] ?? [])
      }
    }
    try output(package.bytes(name: "tong-hop-thi-dua-theo-nam", resources: yearly), Addresses.tablePackage)
    let all = allKinds.map {
      DataPackage.Resource(path: "\($0.rawValue).csv", kind: $0, year: nil, columns: schema[$0] ?? [])
    }
    try output(package.bytes(name: "tong-hop-thi-dua", resources: all), Addresses.dataPackage)
  }
}

extension ReportSource {
  init(_ edition: Edition) {
    let addresses = edition.addresses
    let registry = edition.archive.registry
    self.init(
      archive: edition.archive, words: edition.tableWords, recordAddress: { addresses.record($0) },
      unitAddress: { Addresses.unit(registry[$0].id.value) }, clusterAddress: { Addresses.cluster(registry[$0].id) })
  }
}

/// Workbooks as bytes: their library can only write files.
enum Workbook {
  static func bytes(of tables: [Table], year: Int, _ source: ReportSource) throws -> [UInt8] {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/bantin-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw FileFailure(.create, path) }
    close(descriptor)
    defer { unlink(path) }
    do {
      try SpreadsheetFace(source).write(tables, year: year, to: path)
    } catch {
      throw FileFailure(.write, path)
    }
    return try FileReader.bytes(of: path)
  }
}
