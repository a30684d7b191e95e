import Content
import Diagnostics
import Emulation
import Files

/// What checks found in each record by itself, and what can be shown of it, by the state of the files that it was read from.
///
/// All of it holds for one registry. Where another one resolves records, nothing is known of any.
struct CheckCache: Sendable {
  /// What is known of one record.
  struct Entry: Sendable {
    let findings: [Finding]
    let fingerprints: RecordFingerprints
    /// Where it stands among the cache's entries.
    let place: Int
  }

  /// Of the files that the records were resolved and checked by.
  let registry: Fingerprint
  /// The file's bytes: what is known of a record is read when somebody asks for it.
  private let bytes: [UInt8]
  /// In the order of the keys.
  private let entries: [Written]

  /// Where an entry is written.
  fileprivate struct Written: Sendable {
    /// ``key(_:_:)`` of the record.
    var key: Fingerprint
    /// Counted from the first entry's beginning.
    var place: Range<UInt32>
  }

  /// Where the first entry is written.
  private let start: Int

  var count: Int { entries.count }

  /// What is known of a record that was read from these files.
  func entry(of path: String, _ origin: RecordOrigin) -> Entry? {
    let key = Self.key(path, origin)
    let found = entries.indices.firstPlace { !entries[$0].key.precedes(key) }
    guard found < entries.count, entries[found].key == key else { return nil }
    return bytes.withUnsafeBytes { bytes in
      var reader = ValueCoder(reading: UnsafeRawBufferPointer(rebasing: bytes[place(of: found)]))
      var (fingerprints, findings): (RecordFingerprints, [Finding]) = (.none, [])
      fingerprints.pass(through: &reader)
      reader.pass(&findings)
      guard reader.isAtEnd, !reader.isDamaged else { return nil }
      return Entry(findings: findings, fingerprints: fingerprints, place: found)
    }
  }

  private func place(of entry: Int) -> Range<Int> {
    let place = entries[entry].place
    return start + Int(place.lowerBound)..<start + Int(place.upperBound)
  }

  /// The record's file and all that was read with it, as they were.
  private static func key(_ path: String, _ origin: RecordOrigin) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(path)
    mixer.add(origin.stamp)
    for table in origin.tables {
      mixer.add(table.path)
      mixer.add(table.stamp == nil ? 0 : 1)
      if let stamp = table.stamp { mixer.add(stamp) }
    }
    return mixer.fingerprint
  }
}

extension CheckCache {
  private static let magic = "bantin: checks, form 2\n"

  /// The file's bytes: the form, a fingerprint of the rest, the rest. Records that could not be read are left out.
  ///
  /// - Parameters:
  ///   - setting: the program and the folders.
  ///   - isSettled: whether a file's state tells it from what may become of it.
  ///   - before: where what is known of records was read.
  static func encoded(
    _ content: ContentFolder, _ checked: [CheckedRecord], setting: Fingerprint, isSettled: (FileStamp) -> Bool,
    before: CheckCache? = nil
  ) -> [UInt8] {
    var written: [Written] = []
    written.reserveCapacity(checked.count)
    var body = ValueCoder(behind: [], expecting: before.map { $0.bytes.count } ?? 0)
    for ((file, origin), checked) in zip(zip(content.records, content.origins), checked)
    where checked.record != nil && origin.isSettled(isSettled) {
      let start = UInt32(body.bytes.count)
      let key: Fingerprint
      if let before, let place = checked.placeInCache {
        key = before.entries[place].key
        body.append(before.bytes[before.place(of: place)])
      } else {
        key = Self.key(file.value.path, origin)
        var (fingerprints, findings) = (checked.fingerprints, checked.findings)
        fingerprints.pass(through: &body)
        body.pass(&findings)
      }
      written.append(Written(key: key, place: start..<UInt32(body.bytes.count)))
    }
    written.sort { $0.key.precedes($1.key) }
    let size = body.bytes.count + written.count * MemoryLayout<Written>.stride + 64
    return CacheFile.bytes(magic, of: setting, expecting: size) { coder in
      var (registry, count) = (content.registryFingerprint, written.count)
      coder.pass(&registry)
      coder.pass(&count)
      for var entry in written { entry.pass(through: &coder) }
      coder.append(body.bytes[...])
    }
  }

  /// nil where a single bit is not as it was written, or it is another program's.
  init?(encoded bytes: [UInt8], setting: Fingerprint) {
    let read = CacheFile.body(Self.magic, setting, of: bytes) { reader -> CheckCache? in
      var (registry, entries): (Fingerprint, [Written]) = (.zero, [])
      reader.pass(&registry)
      reader.pass(&entries)
      let rest = reader.takeRest()
      guard entries.allSatisfy({ $0.place.upperBound <= rest }) else { return nil }
      return CheckCache(registry: registry, bytes: bytes, entries: entries, start: bytes.count - rest)
    }
    guard let read else { return nil }
    self = read
  }
}

extension CheckCache.Written: Storable {
  static var blank: Self { Self(key: .zero, place: 0..<0) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&key)
    var both = UInt64(place.lowerBound) << 32 | UInt64(place.upperBound)
    coder.pass(fixed: &both)
    let (start, end) = (UInt32(both >> 32), UInt32(truncatingIfNeeded: both))
    if start > end { return coder.refuse() }
    place = start..<end
  }
}

extension RecordOrigin {
  /// Whether the state of every file that the record was read from tells it from what may become of it.
  func isSettled(_ isSettled: (FileStamp) -> Bool) -> Bool {
    isSettled(stamp) && tables.allSatisfy { $0.stamp.map(isSettled) ?? true }
  }
}
