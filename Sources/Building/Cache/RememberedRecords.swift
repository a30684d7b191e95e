import Content
import Emulation
import Files

/// Records that were read before, in this process or another, and where those that are read now are kept.
struct RememberedRecords: RecordMemory {
  private let cache: RecordCache?
  private let folder: BuildCache
  private let sources: BuildCache.Sources
  private let memory: BuildMemory?
  private let state: BuildMemory.State

  init(_ folder: BuildCache, _ sources: BuildCache.Sources, _ memory: BuildMemory?) {
    self.folder = folder
    self.sources = sources
    self.memory = memory
    state = memory?.state ?? BuildMemory.State()
    // What is in memory need not be looked for on the disk.
    cache = state.records.isEmpty ? folder.records(sources.setting) : nil
  }

  func record(at path: String, _ stamp: FileStamp, tables: (String) -> FileStamp?) -> ReadFile<MeetingRecord>? {
    if let known = state.records[path], known.origin.stamp == stamp,
      known.origin.tables.allSatisfy({ tables($0.path) == $0.stamp })
    {
      return known.file
    }
    return cache?.record(at: path, stamp, tables: tables)
  }

  /// A record as it was resolved and checked; nil unless it was read from the same files and resolved by the same registry.
  func checked(_ path: String, _ origin: RecordOrigin, registry: Fingerprint) -> CheckedRecord? {
    guard state.registry == registry, let known = state.records[path], known.origin.stamp == origin.stamp,
      known.origin.tables == origin.tables
    else { return nil }
    return known.checked
  }

  /// Keeps what was read for the next time.
  func keep(_ content: ContentFolder) {
    if state.records.isEmpty { folder.keep(content, from: sources, before: cache) }
  }

  /// Keeps what was checked for the next time in this process.
  func keep(_ content: ContentFolder, _ checked: [CheckedRecord]) {
    memory?.keep(content, checked) { sources.isSettled($0) }
  }
}
