import Content
import Emulation
import Files
import Website

/// What builds before read and made of the content, in this process or another, and where that of this one is kept.
struct RememberedContent: RecordMemory {
  private let cache: RecordCache?
  /// What is on the disk of the records' checks, and what it says.
  private let checkBytes: [UInt8]?
  private let checks: CheckCache?
  /// What is on the disk of the years, and what it says.
  private let yearBytes: [UInt8]?
  private let years: YearCache?
  /// What compiling the templates came to in another process.
  let compiled: TemplateCache?
  private let folder: BuildCache
  private let sources: BuildCache.Sources
  private let memory: BuildMemory?
  private let state: BuildMemory.State

  /// - Parameter endsProcess: whether the process ends with the build.
  init(_ folder: BuildCache, _ sources: BuildCache.Sources, _ memory: BuildMemory?, endsProcess: Bool) {
    self.folder = folder
    self.sources = sources
    self.memory = memory
    state = memory?.state ?? BuildMemory.State()
    // What is in memory need not be looked for on the disk.
    cache = state.records.isEmpty ? folder.records(sources.setting, inPlace: endsProcess) : nil
    checkBytes = state.records.isEmpty ? folder.checks() : nil
    yearBytes = state.years == nil ? folder.years() : nil
    years = yearBytes.flatMap { YearCache(encoded: $0, setting: sources.setting) }
    compiled = state.templates == nil ? folder.templates(sources.setting) : nil
    checks = checkBytes.flatMap { CheckCache(encoded: $0, setting: sources.setting) }
  }

  func record(
    at path: String, near place: Int, _ stamp: FileStamp, tables: (String) -> FileStamp?
  ) -> RememberedRecord? {
    if let known = state.records[path], known.origin.stamp == stamp,
      known.origin.tables.allSatisfy({ tables($0.path) == $0.stamp })
    {
      return RememberedRecord(file: known.file, tables: known.origin.tables)
    }
    return cache?.record(at: path, near: place, stamp, tables: tables)
  }

  /// Whether no record is remembered.
  var isEmpty: Bool { state.records.isEmpty && cache == nil }

  func isResolved(by registry: Fingerprint) -> Bool { state.records.isEmpty && cache?.registry == registry }

  /// The registry as it was resolved and checked before; nil unless none of its files has changed.
  func registry(_ content: ContentFolder) -> CheckedRegistry? {
    guard let known = state.checked, known.bytes == content.registryFingerprint else { return nil }
    return known.value
  }

  /// A record as it was resolved and checked; nil unless it was read from the same files and resolved by the same registry.
  func checked(
    _ file: inout ReadFile<MeetingRecord>, _ origin: RecordOrigin, registry: Fingerprint, by resolver: Resolver
  ) -> CheckedRecord? {
    let path = file.value.path
    if state.registry == registry, let known = state.records[path], known.origin.stamp == origin.stamp,
      known.origin.tables == origin.tables
    {
      return known.checked
    }
    guard let checks, checks.registry == registry, let known = checks.entry(of: path, origin) else { return nil }
    return CheckedRecord(&file, isResolved: origin.isResolved, resolver, known: known)
  }

  /// The summaries of a year each, where nothing that they hold has changed.
  func summaries(of archive: Archive, registry: Fingerprint) -> [Int: YearlySummary] {
    guard let known = state.summaries, known.registry == registry,
      let changed = archive.changedYears(since: known.archive)
    else { return [:] }
    return known.years.made.filter { !changed.contains($0.key) }
  }

  /// Templates that were compiled before; nil unless their files are as they were.
  func templates(_ files: TemplateFiles) -> CompiledTemplates? {
    guard let known = state.templates, known.files.fingerprint == files.fingerprint else { return nil }
    return known
  }

  /// What is asked of years, where what decides about them is as it was.
  func facts(_ keys: [Int: Fingerprint]) -> [Int: YearFacts] { (state.years ?? years)?.facts(keys) ?? [:] }

  func keep(_ summaries: YearlySummaries, of archive: Archive, registry: Fingerprint) {
    memory?.keep(.init(registry: registry, archive: archive, years: summaries))
  }

  /// Keeps templates for the next time in this process.
  func keep(_ templates: CompiledTemplates) { if isSettled(templates) { memory?.keep(templates) } }

  /// Whether none of the templates' files may change unseen.
  private func isSettled(_ templates: CompiledTemplates) -> Bool {
    templates.files.stamps.allSatisfy(sources.isSettled)
  }

  /// What was read, what checks found in each record, what was asked of each year and what compiling the templates came to, as it is kept for
  /// the next time. What is kept already is not among it.
  func files(_ content: CheckedContent, _ years: YearCache, _ templates: CompiledTemplates) async -> BuildCache.Files {
    memory?.keep(years)
    var files = BuildCache.Files(of: folder)
    guard state.records.isEmpty else { return files }
    async let records = folder.encoded(content, from: sources, before: cache)
    let bytes = CheckCache.encoded(
      content.content, content.checked, setting: sources.setting, isSettled: { sources.isSettled($0) },
      before: checks)
    if bytes != checkBytes { files.checks = bytes }
    let told = years.encoded(sources.setting)
    if told != yearBytes { files.years = told }
    if templates.outcome != compiled, isSettled(templates) {
      files.templates = templates.outcome.encoded(sources.setting)
    }
    files.records = await records
    return files
  }

  /// Keeps what was checked for the next time in this process.
  func keep(_ content: ContentFolder, _ checked: [CheckedRecord], by registry: CheckedRegistry) {
    memory?.keep(content, checked) { sources.isSettled($0) }
    memory?.keep(Decoded(bytes: content.registryFingerprint, value: registry))
  }
}
