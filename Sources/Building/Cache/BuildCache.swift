import Content
import Emulation
import Files
import Glibc

/// What a site's builds leave each other in `.bantin/`, beside `content/`.
///
/// It may be deleted at any time, and is not believed where anything in it is not as it was written. What cannot be kept is not kept: no
/// build fails for want of a cache.
struct BuildCache: Sendable {
  private let root: String
  private let output: String
  private let folder: String
  private let program: Fingerprint?

  /// A build's sources as they were before it began to read them.
  struct Sources: Sendable {
    let setting: Fingerprint
    let fingerprint: Fingerprint
    /// What the file system took the time to be before anything was looked at.
    let clock: Int64
    /// Whether a change right after could be told from what was seen: file times are coarse.
    let isSettled: Bool
    /// What was seen of `content/`.
    let names: TreeNames?

    /// Whether a file's state tells it from what may become of it.
    func isSettled(_ stamp: FileStamp) -> Bool { stamp.changed < clock - BuildCache.coarseness(of: stamp.changed) }
  }

  /// - Parameters:
  ///   - root: the folder that holds `content/` and `templates/`.
  ///   - output: the folder that the site goes to, links resolved.
  ///   - program: which program this is; nil to ask the system.
  init(root: String, output: String, program: Fingerprint? = nil) {
    self.program = program
    self.root = root
    self.output = output
    folder = root + "/.bantin"
  }

  /// Looks at the sources; nil where they cannot be looked at or nothing can be kept.
  func sources() -> Sources? {
    guard let clock = clock(), let program = try? program ?? ProgramIdentity.fingerprint(),
      let content = try? TreeScan(root + "/content", watching: .sources, keepsNames: true),
      let templates = try? TreeScan(root + "/templates", watching: .sources)
    else { return nil }
    var setting = FingerprintMixer()
    setting.add(program.low)
    setting.add(program.high)
    setting.add(root)
    setting.add(output)
    var sources = FingerprintMixer()
    for part in [content.fingerprint, templates.fingerprint] {
      sources.add(part.low)
      sources.add(part.high)
    }
    let newest = max(content.newest, templates.newest)
    return Sources(
      setting: setting.fingerprint, fingerprint: sources.fingerprint, clock: clock,
      isSettled: newest < clock - Self.coarseness(of: newest), names: content.names)
  }

  /// What is published now; nil where it cannot be looked at.
  func published() async -> TreeScan? { try? await TreeScan.onAllCores(output, watching: .output) }

  /// What was published when somebody looked.
  struct PublishedScan: Sendable {
    fileprivate let scan: TreeScan?
    fileprivate let top: [FileStamp]

    /// nil where it could not be looked at.
    var fingerprint: Fingerprint? { scan?.fingerprint }
  }

  /// Looks at what is published before the output is locked: another build may publish right after.
  func publishedScan() async -> PublishedScan {
    let top = top()
    return PublishedScan(scan: await published(), top: top)
  }

  /// The folder and the list of files in it: every build that publishes exchanges both.
  private func top() -> [FileStamp] {
    [output, output + "/" + Manifest.name].map { path in
      var status = stat()
      return lstat(path, &status) == 0 ? FileStamp(status) : .nothing
    }
  }

  /// The last build, if this one would come to the same where the output is as that one left it.
  func lastBuild(from sources: Sources, today: CalendarDate) -> LastBuild? {
    guard let bytes = try? FileReader.bytes(of: file), let last = LastBuild(encoded: bytes),
      last.setting == sources.setting, last.sources == sources.fingerprint, last.days.contains(today)
    else { return nil }
    return last
  }

  /// Keeps what a build found and left; forgets the one before where the sources may have changed unseen, and where the rest could not be kept:
  /// told again, a build would never keep it.
  func keep(_ build: LastBuild, from sources: Sources) {
    let rest = [registryFile, recordFile, checkFile, yearFile, templateFile, memoryFile]
    guard sources.isSettled, rest.allSatisfy({ access($0, F_OK) == 0 }) else { return forget() }
    try? SafeFile.replace(file, with: build.encoded, isDurable: false)
  }

  /// Forgets the last build. An empty file stays: what lies in the folder tells nobody which build was the last.
  func forget() {
    let descriptor = retrying { open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    if descriptor < 0 { unlink(file) } else { close(descriptor) }
  }

  /// What the published files were made from; nil unless all of them are as they were left.
  ///
  /// The output must be locked against other builds.
  ///
  /// - Parameters:
  ///   - seen: what was published before it was locked.
  ///   - known: what this process wrote last.
  /// - Returns: that, and which of them stands under which name.
  func memory(
    _ setting: Fingerprint, seen: PublishedScan, knowing known: BuildMemory?
  ) async -> (memory: FileMemory, links: Fingerprint)? {
    guard let bytes = try? FileReader.bytes(of: memoryFile, limit: .max) else { return nil }
    let last = known?.state.files
    let read = last?.bytes == Fingerprint(bytes) ? last?.value : FileMemory(encoded: bytes)
    guard let memory = read, memory.setting == setting else { return nil }
    let scan = seen.top == top() ? seen.scan : await published()
    guard let now = scan, now.fingerprint == memory.output else { return nil }
    return (memory, now.links)
  }

  /// Keeps what the published files were made from.
  func keep(_ memory: FileMemory, in process: BuildMemory?) {
    let bytes = memory.encoded
    process?.keep(.init(bytes: Fingerprint(bytes), value: memory))
    keep(bytes, as: memoryFile)
  }

  /// The records that were read before; nil where none are kept.
  ///
  /// - Parameter inPlace: whether they are read where they lie, as long as the process lives; else a copy of the file is.
  func records(_ setting: Fingerprint, inPlace: Bool) -> RecordCache? {
    let file =
      inPlace
      ? try? FileBytes(mapping: recordFile) : (try? FileReader.bytes(of: recordFile, limit: .max)).map { FileBytes($0) }
    return file.flatMap { RecordCache(encoded: $0, setting: setting) }
  }

  /// The files of the registry that were read before; nil where none are kept.
  func registry(_ setting: Fingerprint) -> RegistryCache? {
    guard let bytes = try? FileReader.bytes(of: registryFile, limit: .max) else { return nil }
    return RegistryCache(encoded: bytes, setting: setting)
  }

  /// Keeps the files of the registry.
  func keep(_ registry: RegistryCache, setting: Fingerprint) { keep(registry.encoded(setting), as: registryFile) }

  /// Records as they were read and resolved, in pieces; nil where they are not kept: a few of many that are read each time cost less than writing
  /// all of them down.
  func encoded(
    _ checked: CheckedContent, from sources: Sources, before: RecordCache?
  ) async -> [[UInt8]]? {
    let content = checked.content
    let read = content.origins.count { !$0.isResolved }
    let gone = (before?.count ?? 0) - (content.origins.count - read)
    guard before == nil || max(read, gone) * 200 > content.records.count else { return nil }
    return await RecordCache.encoded(
      content, checked.checked, checked.archive.registry, setting: sources.setting,
      isSettled: { sources.isSettled($0) }, before: before)
  }

  /// What checks found in records before, as it was written; nil where nothing is kept.
  func checks() -> [UInt8]? { try? FileReader.bytes(of: checkFile, limit: .max) }

  /// What was asked of years before, as it was written; nil where nothing is kept.
  func years() -> [UInt8]? { try? FileReader.bytes(of: yearFile, limit: .max) }

  /// What compiling the templates came to before; nil where nothing is kept.
  func templates(_ setting: Fingerprint) -> TemplateCache? {
    guard let bytes = try? FileReader.bytes(of: templateFile, limit: .max) else { return nil }
    return TemplateCache(encoded: bytes, setting: setting)
  }

  /// What is going to be kept of a build's beginning; nil for what is kept already.
  struct Files: Sendable {
    fileprivate let cache: BuildCache
    /// In pieces, by ``encoded(_:_:_:from:before:)``.
    var records: [[UInt8]]?
    /// What checks found in records, as ``CheckCache`` writes it.
    var checks: [UInt8]?
    /// What was asked of years, as ``YearCache`` writes it.
    var years: [UInt8]?
    /// What compiling the templates came to, as ``TemplateCache`` writes it.
    var templates: [UInt8]?

    init(of cache: BuildCache) { self.cache = cache }

    func write() {
      if let records { cache.keep(records, as: cache.recordFile) }
      if let checks { cache.keep(checks, as: cache.checkFile) }
      if let years { cache.keep(years, as: cache.yearFile) }
      if let templates { cache.keep(templates, as: cache.templateFile) }
    }
  }

  /// Where a file cannot be replaced, the old one goes, too: it would be believed.
  private func keep(_ pieces: [[UInt8]], as path: String) {
    if (try? SafeFile.replace(path, with: pieces, isDurable: false)) == nil { unlink(path) }
  }

  private func keep(_ bytes: [UInt8], as path: String) { keep([bytes], as: path) }

  private var recordFile: String { folder + "/records" }
  private var checkFile: String { folder + "/checks" }
  private var registryFile: String { folder + "/registry" }
  private var yearFile: String { folder + "/years" }
  private var templateFile: String { folder + "/templates" }
  private var memoryFile: String { folder + "/files" }

  /// Leaves no folder where nothing is kept.
  func tidy() { rmdir(folder) }

  private var file: String { folder + "/last-build" }

  /// What the file system takes the time to be, which need not be the system's time; nil where it cannot be written to.
  private func clock() -> Int64? {
    mkdir(folder, 0o755)
    let path = folder + "/clock"
    let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    guard descriptor >= 0 else { return nil }
    defer {
      close(descriptor)
      unlink(path)
    }
    var byte: UInt8 = 0
    guard write(descriptor, &byte, 1) == 1 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return FileStamp(status).changed
  }

  /// How far apart two changes must be to be told apart: some file systems count in seconds, kernels in ticks of 10 ms at most.
  fileprivate static func coarseness(of time: Int64) -> Int64 {
    time % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
  }
}
