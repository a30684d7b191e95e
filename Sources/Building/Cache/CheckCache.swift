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
    /// Where it stands in the file's bytes.
    let place: Range<Int>
  }

  /// Of the files that the records were resolved and checked by.
  let registry: Fingerprint
  private let entries: [Fingerprint: Entry]

  var count: Int { entries.count }

  /// What is known of a record that was read from these files.
  func entry(of path: String, _ origin: RecordOrigin) -> Entry? { entries[Self.key(path, origin)] }

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
  private static let magic = "bantin: checks, form 1\n"

  /// The file's bytes: the form, a fingerprint of the rest, the rest. Records that could not be read are left out.
  ///
  /// - Parameters:
  ///   - setting: the program and the folders.
  ///   - isSettled: whether a file's state tells it from what may become of it.
  ///   - before: the bytes that what is known of records was read from.
  static func encoded(
    _ content: ContentFolder, _ checked: [CheckedRecord], setting: Fingerprint, isSettled: (FileStamp) -> Bool,
    before: [UInt8]? = nil
  ) -> [UInt8] {
    CacheFile.bytes(magic, of: setting) { body in
      var registry = content.registryFingerprint
      body.pass(&registry)
      for ((file, origin), checked) in zip(zip(content.records, content.origins), checked)
      where checked.record != nil && origin.isSettled(isSettled) {
        if let before, let place = checked.placeInCache {
          body.append(before[place])
          continue
        }
        var key = key(file.value.path, origin)
        var (fingerprints, findings) = (checked.fingerprints, checked.findings)
        body.pass(&key)
        fingerprints.pass(through: &body)
        body.pass(&findings)
      }
    }
  }

  /// nil where a single bit is not as it was written, or it is another program's.
  init?(encoded bytes: [UInt8], setting: Fingerprint) {
    let read = CacheFile.body(Self.magic, setting, of: bytes) { reader -> CheckCache? in
      var registry = Fingerprint.zero
      reader.pass(&registry)
      var entries: [Fingerprint: Entry] = [:]
      entries.reserveCapacity(reader.size / 100)
      let start = bytes.count - reader.size
      while !reader.isAtEnd {
        let first = reader.offset
        var (key, findings): (Fingerprint, [Finding]) = (.zero, [])
        var fingerprints = RecordFingerprints.none
        reader.pass(&key)
        fingerprints.pass(through: &reader)
        reader.pass(&findings)
        entries[key] = Entry(
          findings: findings, fingerprints: fingerprints, place: start + first..<start + reader.offset)
      }
      return CheckCache(registry: registry, entries: entries)
    }
    guard let read else { return nil }
    self = read
  }
}

extension RecordOrigin {
  /// Whether the state of every file that the record was read from tells it from what may become of it.
  func isSettled(_ isSettled: (FileStamp) -> Bool) -> Bool {
    isSettled(stamp) && tables.allSatisfy { $0.stamp.map(isSettled) ?? true }
  }
}
