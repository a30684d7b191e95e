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
  /// The tables over all years that have rows.
  private let longKinds: [TableKind]
  private let namesPersons: Bool
  private let madeSource = MadeOnce<ReportSource>()

  /// What faces need beside the tables: made when a table is.
  private var source: ReportSource { madeSource.value { ReportSource(edition) } }

  init(_ edition: Edition) {
    self.edition = edition
    namesPersons = edition.archive.site.personsInOpenData
    let years = edition.reportedYears.map { (year: $0, facts: edition.facts(of: $0)) }
    self.years = years.map { ($0.year, $0.facts.kinds) }
    longKinds = TableKind.allCases.filter { kind in years.contains { $0.facts.longKinds.contains(kind) } }
  }

  /// Every file that ``write(_:)`` writes.
  var addresses: [String] {
    guard !years.isEmpty else { return [] }
    return years.flatMap { Self.addresses(of: $0, $1) } + sharedAddresses
  }

  private static func addresses(of year: Int, _ kinds: [TableKind]) -> [String] {
    [Addresses.workbook(year), Addresses.data(year)] + kinds.map { Addresses.table($0, year) }
  }

  /// Of all years.
  private var sharedAddresses: [String] {
    allKinds.map { Addresses.table($0) } + [Addresses.tablePackage, Addresses.dataPackage]
  }

  /// Keeps all files as they are published, though some of them should be made anew.
  ///
  /// - Returns: false where none of them has to be made, or one is not published yet: nothing is kept then.
  func postpone(_ writer: SiteWriter, _ inputs: SiteInputs) throws -> Bool {
    let isStale =
      writer.isStale(sharedAddresses, madeFrom: sharedInputs(inputs))
      || years.contains { year, kinds in
        writer.isStale(Self.addresses(of: year, kinds), madeFrom: inputs.tables(of: year))
      }
    return try isStale && writer.postpone(addresses)
  }

  /// What the tables of all years are made from.
  private func sharedInputs(_ inputs: SiteInputs) -> Fingerprint {
    var mixer = FingerprintMixer()
    for (year, _) in years { mixer.add(inputs.tables(of: year)) }
    return mixer.fingerprint
  }

  /// Makes the files on all cores: of a year the workbook at once with the others. What is known to be as it would be is kept.
  ///
  /// - Parameter inputs: what decides about a year's tables.
  func write(_ writer: SiteWriter, _ inputs: SiteInputs, _ timeline: Timeline?) async throws {
    guard !years.isEmpty else { return }
    let all = sharedInputs(inputs)
    let areSharedKept = try writer.keep(sharedAddresses, madeFrom: all)
    let bodies = try await withThrowingTaskGroup(of: YearBodies.self) { group in
      if !areSharedKept {
        // The largest come first, when little else is in memory.
        for kind in longKinds {
          group.addTask {
            try Task.checkCancellation()
            let timer = BatchTimer(timeline)
            try writeLong(kind) { try writer.write($0, to: $1, madeFrom: all) }
            timer.finish(.longTables, count: 1)
            return YearBodies(year: 0)
          }
        }
        group.addTask {
          try writePackages { try writer.write($0, to: $1, madeFrom: all) }
          return YearBodies(year: 0)
        }
      }
      // A year's workbook comes behind the next year's texts: its tables have been made for its own by then.
      var workbook: (@Sendable () async throws -> YearBodies)?
      for (year, kinds) in years {
        let made = inputs.tables(of: year)
        let madeTables = MadeOnce<[Table]>()
        group.addTask {
          try Task.checkCancellation()
          if let bodies = try kept(year, kinds, writer, made, readsLines: !areSharedKept) {
            return YearBodies(year: year, bodies: bodies)
          }
          let timer = BatchTimer(timeline)
          defer { timer.finish(.tables, count: kinds.count + 1) }
          let tables = madeTables.value { self.tables(year, kinds) }
          return YearBodies(
            year: year, bodies: try writeTexts(of: tables, year) { try writer.write($0, to: $1, madeFrom: made) })
        }
        if let workbook { group.addTask(operation: workbook) }
        workbook = {
          try Task.checkCancellation()
          if try writer.keep(Addresses.workbook(year), madeFrom: made) { return YearBodies(year: year) }
          let timer = BatchTimer(timeline)
          let bytes = try Workbook.bytes(of: madeTables.value { tables(year, kinds) }, year: year, source)
          try writer.write(bytes, to: Addresses.workbook(year), madeFrom: made)
          timer.finish(.workbooks, count: 1)
          return YearBodies(year: year)
        }
      }
      if let workbook { group.addTask(operation: workbook) }
      var bodies: [YearBodies] = []
      for try await made in group where !made.bodies.isEmpty { bodies.append(made) }
      return bodies.sorted { $0.year < $1.year }
    }
    if !areSharedKept {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for kind in allKinds where !kind.isLong {
          group.addTask {
            let timer = BatchTimer(timeline)
            try writeAllYears(kind, bodies) { try writer.write($0, to: $1, madeFrom: all) }
            timer.finish(.longTables, count: 1)
          }
        }
        try await group.waitForAll()
      }
    }
  }

  /// The lines of a year's CSV files, which stand below those of other years in the open data.
  private struct YearBodies: Sendable {
    let year: Int
    var bodies: [TableKind: ArraySlice<UInt8>] = [:]
  }

  private var allKinds: [TableKind] {
    TableKind.allCases.filter { kind in
      kind.isLong ? longKinds.contains(kind) : years.contains { $0.kinds.contains(kind) }
    }
  }

  private func tables(_ year: Int, _ kinds: [TableKind]) -> [Table] {
    edition.tables(of: year, namesPersons: namesPersons).map { kinds.map($0.table) } ?? []
  }

  /// Keeps CSV and JSON as they are published, and reads the lines of the CSV files there; nil where they are to be made.
  private func kept(
    _ year: Int, _ kinds: [TableKind], _ writer: SiteWriter, _ made: Fingerprint, readsLines: Bool
  ) throws -> [TableKind: ArraySlice<UInt8>]? {
    let addresses = [Addresses.data(year)] + kinds.map { Addresses.table($0, year) }
    guard try writer.keep(addresses, madeFrom: made) else { return nil }
    guard readsLines else { return [:] }
    let csv = CSVFace(source)
    let columns = TableMaker.columns(namesPersons: namesPersons)
    var bodies: [TableKind: ArraySlice<UInt8>] = [:]
    for kind in kinds {
      bodies[kind] = try writer.published(Addresses.table(kind, year)).dropFirst(
        csv.header(of: columns[kind] ?? []).count)
    }
    return bodies
  }

  /// Writes CSV and JSON; returns the lines of the CSV files.
  private func writeTexts(
    of tables: [Table], _ year: Int, _ output: ([UInt8], String) throws -> Void
  ) throws -> [TableKind: ArraySlice<UInt8>] {
    let csv = CSVFace(source)
    var bodies: [TableKind: ArraySlice<UInt8>] = [:]
    for table in tables {
      var bytes = csv.header(of: table.columns)
      let start = bytes.count
      csv.append(table, to: &bytes)
      try output(bytes, Addresses.table(table.kind, year))
      // By themselves, since they wait for all years: what was made for them has room for more.
      bodies[table.kind] = bytes.withUnsafeBytes { [UInt8]($0[start...])[...] }
    }
    try output(JSONFace(source).bytes(of: tables, year: year), Addresses.data(year))
    return bodies
  }

  /// A table over all years, made once.
  private func writeLong(_ kind: TableKind, _ output: ([UInt8], String) throws -> Void) throws {
    guard let last = years.last, let maker = edition.tables(of: last.year, namesPersons: namesPersons) else { return }
    try output(CSVFace(source).bytes(of: [maker.table(kind)]), Addresses.table(kind))
  }

  /// A table of all years, one year below the other.
  private func writeAllYears(
    _ kind: TableKind, _ years: [YearBodies], _ output: ([UInt8], String) throws -> Void
  ) throws {
    var bytes = CSVFace(source).header(of: TableMaker.columns(namesPersons: namesPersons)[kind] ?? [])
    bytes.reserveCapacity(years.reduce(bytes.count) { $0 + ($1.bodies[kind]?.count ?? 0) })
    for year in years { bytes.append(contentsOf: year.bodies[kind] ?? []) }
    try output(bytes, Addresses.table(kind))
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
      unitAddress: { Addresses.unit(registry.id(of: $0)) }, clusterAddress: { Addresses.cluster(registry.id(of: $0)) })
  }
}
