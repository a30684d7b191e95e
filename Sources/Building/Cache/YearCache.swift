import Emulation
import Files
import Website

/// What was asked of each year the last time, by what decides about it.
struct YearCache: Sendable, Equatable {
  var entries: [Int: Entry] = [:]

  struct Entry: Sendable, Equatable {
    /// What the facts were worked out from.
    var key = Fingerprint.zero
    var facts = YearFacts()
  }

  /// The facts of the years that are made from the same as they were.
  func facts(_ keys: [Int: Fingerprint]) -> [Int: YearFacts] {
    entries.filter { keys[$0.key] == $0.value.key }.mapValues(\.facts)
  }

  init(_ keys: [Int: Fingerprint], _ facts: [Int: YearFacts]) {
    for (year, key) in keys {
      if let facts = facts[year] { entries[year] = Entry(key: key, facts: facts) }
    }
  }

  /// What decides about the facts of each year: the registry and every record that tells anything of the year, of the one before or of
  /// the next.
  ///
  /// A summary holds what is told of its year, who leads in it and in the next, and where its compact was signed; a year is told of beside
  /// the one before.
  ///
  /// - Parameters:
  ///   - records: of the archive's records, in its order, what tables show of them.
  ///   - registry: of the files of the registry.
  static func keys(of archive: Archive, _ records: [RecordFingerprints], registry: Fingerprint) -> [Int: Fingerprint] {
    var sums: [Int: Fingerprint] = [:]
    for (record, fingerprints) in zip(archive.records, records) {
      // A year that is told of twice is added twice, each time.
      record.forEachToldYear { sums[$0, default: .zero] &+= fingerprints.tables }
    }
    return Dictionary(
      uniqueKeysWithValues: archive.years.map { year in
        var mixer = FingerprintMixer()
        mixer.add(registry)
        for near in year - 1...year + 1 { mixer.add(sums[near] ?? .zero) }
        return (year, mixer.fingerprint)
      })
  }
}

extension YearCache {
  private static let magic = "bantin: years, form 1\n"

  /// - Parameter setting: the program and the folders.
  func encoded(_ setting: Fingerprint) -> [UInt8] {
    CacheFile.bytes(Self.magic, of: setting) { body in
      var count = entries.count
      body.pass(&count)
      for (var year, var entry) in entries.sorted(by: { $0.key < $1.key }) {
        body.pass(&year)
        entry.pass(through: &body)
      }
    }
  }

  /// nil where a single bit is not as it was written, or it is another program's.
  init?(encoded bytes: [UInt8], setting: Fingerprint) {
    let read = CacheFile.body(Self.magic, setting, of: bytes) { reader -> [Int: Entry]? in
      var (count, entries): (Int, [Int: Entry]) = (0, [:])
      reader.pass(count: &count)
      for _ in 0..<count {
        var (year, entry) = (0, Entry())
        reader.pass(&year)
        entry.pass(through: &reader)
        entries[year] = entry
      }
      return entries
    }
    guard let read else { return nil }
    entries = read
  }
}

extension YearCache.Entry {
  fileprivate mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&key)
    coder.pass(&facts.isEmpty)
    coder.pass(&facts.kinds)
    coder.pass(&facts.longKinds)
    coder.pass(&facts.hasMedals)
    coder.pass(&facts.comparison)
  }
}

extension TableKind: Storable {
  static var blank: TableKind { .meetings }

  mutating func pass(through coder: inout ValueCoder) {
    var name = rawValue
    coder.pass(&name)
    if let kind = TableKind(rawValue: name) { self = kind } else { coder.refuse() }
  }
}
