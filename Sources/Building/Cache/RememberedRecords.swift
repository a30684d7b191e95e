import Content

/// Records that were read before, and where those that are read now are kept.
struct RememberedRecords: Sendable {
  let cache: RecordCache?
  private let folder: BuildCache
  private let sources: BuildCache.Sources

  init(_ folder: BuildCache, _ sources: BuildCache.Sources) {
    self.folder = folder
    self.sources = sources
    cache = folder.records(sources.setting)
  }

  /// Keeps what was read for the next time.
  func keep(_ content: ContentFolder) { folder.keep(content, from: sources, before: cache) }
}
