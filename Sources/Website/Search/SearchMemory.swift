import Files

/// What a search index was made from, so that the next one need be made anew in part only.
package struct SearchMemory: Sendable, Equatable {
  /// By the number of a record in the index: all that its entry may be made from.
  package var keys: [Fingerprint] = []
  /// By the number of a record: its entry.
  package var entries: [Fingerprint] = []
  /// By the number of a record: what it can be chosen by.
  package var filters: [Fingerprint] = []
  /// Of everything else that is found.
  package var others = Fingerprint.zero

  package init() {}

  /// In bytes, but for a few.
  package var size: Int { (keys.count + entries.count + filters.count) * MemoryLayout<Fingerprint>.stride }

  /// Entries and filters of records that are as they were.
  func byKey() -> [Fingerprint: (entry: Fingerprint, filter: Fingerprint)] {
    Dictionary(zip(keys, zip(entries, filters).map { ($0, $1) }), uniquingKeysWith: { first, _ in first })
  }
}

/// A search index, all of it or what of it has changed.
package struct SearchFiles: Sendable {
  /// Every file of the index, by address: the fingerprint of its bytes.
  package var fingerprints: [String: Fingerprint] = [:]
  /// The files that were made.
  package var made: [ScriptFile] = []
  /// Changes when any file does. The page names it, so that a browser never puts old and new files together.
  package var version = ""
  package var memory = SearchMemory()

  mutating func add(_ file: ScriptFile) {
    _ = know(file)
    made.append(file)
  }

  /// Takes in the fingerprint of a file that was made.
  mutating func know(_ file: ScriptFile) -> Fingerprint {
    let fingerprint = Fingerprint(file.bytes)
    fingerprints[file.address] = fingerprint
    return fingerprint
  }

  mutating func finish() { version = SearchIndex.version(of: fingerprints) }
}
