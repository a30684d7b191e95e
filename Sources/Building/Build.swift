import Content
import Diagnostics
import Emulation
import Files
import Synchronization
import Templating
import Website

/// One build of a site: read, check, plan, render, publish.
package struct Build: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package var root: String
  /// The day on which the build takes place: what may not be shown before a day is not.
  package var today: CalendarDate
  /// How the site is put in place.
  package var publishing = PublishingOptions()
  /// Is told how far the build is.
  package var progress: BuildProgress?
  /// Whether what builds leave each other in `.bantin/` is used and kept.
  package var usesCache = false
  /// What builds in this process leave each other beside that.
  package var memory: BuildMemory?
  /// Is told of a site as soon as readers see it, before anything is kept for the next build; not of one that was there already.
  package var whenPublished: (@Sendable (Report) async -> Void)?
  /// Whether tables that have to be made anew are left to the next build, so that the pages are there sooner.
  package var postponesTables = false
  /// What tells this program from others in the cache, for tests; nil for what ``ProgramIdentity`` says.
  package var program: Fingerprint?
  /// Is told where the time goes, if there is one.
  package var timeline: Timeline?
  /// Whether the process ends with the build: the system takes its memory back at once, and nobody takes it apart before.
  package var endsProcess = false

  package init(root: String, today: CalendarDate) {
    self.root = root
    self.today = today
  }

  /// What a build came to.
  package struct Report: Sendable {
    package var findings: FindingList
    /// Records that are shown or counted.
    package var records = 0
    /// Pages of the site; 0 where nothing was written.
    package var pages = 0
    /// What became of the output's files; nil where nothing was written.
    package var published: OutputTree.Changes?
    /// How many files were made; the others were known to be as they would be.
    package var made = 0
    /// Whether tables were left as they are, though they have to be made anew.
    package var hasPostponed = false
    /// Whether nothing had changed since the last build, which was told again.
    package var isReplayed = false
  }

  /// Reads and checks everything that a build does and writes nothing. Where there is no `templates/` at all, the content alone is checked.
  ///
  /// - Throws: ``FileFailure`` when the environment fails.
  package func check() async throws -> Report {
    try Folder.require(root)
    progress?.begin(.reading)
    let content = try await ContentFolder.read(root: root)
    progress?.begin(.checking, total: content.records.count)
    let checked = await CheckedContent(consume content, today: today)
    let templates = try await CompiledTemplates(TemplateFiles(root: root, language: checked.language))

    var findings = checked.findings()
    if (try? Folder.require(root + "/templates")) != nil { findings += templates.findings }
    findings += try await SitePhotographs(checked, root: root, keeps: false, progress: progress).findings
    let edition = Edition(checked, words: templates.folder.words, findings: &findings)
    _ = Redirects(edition, SitePlan(edition), before: AddressBook(), findings: &findings)
    return Report(findings: list(findings), records: checked.archive.records.count)
  }

  /// Builds the site into the folder `output`. With an error among the findings, nothing is written.
  ///
  /// - Throws: `CancellationError` when its task is cancelled before all is made; ``FileFailure`` when the environment fails, ``OutputRefusal`` when the output is not ours to replace. What was published
  ///   stays as it was.
  package func run(output: String) async throws -> Report {
    var timer = StepTimer(timeline)
    try Folder.require(root)
    let cache = usesCache ? BuildCache(root: root, output: try FilePaths.resolved(output), program: program) : nil
    async let early = Self.publishedScan(cache)
    let sources = cache?.sources()
    defer { cache?.tidy() }
    if let cache, let sources, let last = cache.lastBuild(from: sources, today: today),
      await early?.fingerprint == last.output
    {
      OutputLock.removeLeftover(of: try FilePaths.resolved(output))
      let report = replay(last)
      timer.finish(.seeingThatNothingChanged, count: last.files, bytes: last.bytes)
      return report
    }
    if usesCache { timer.finish(.lookingForChanges) }

    try Task.checkCancellation()
    // What is remembered of a file holds as long as the file is as it was then: it may be looked up before the output is locked.
    async let registry = Self.registry(cache, sources)
    async let remembered = Self.remembered(cache, sources, self.memory, endsProcess: endsProcess)
    // Before anything is read: what another build publishes meanwhile must not be replaced by what was read before it.
    let place = try OutputPlace(
      output, sources: [root + "/content", root + "/templates"], options: publishing)
    // The output is locked: what is seen of it now stays so.
    let scan = await early
    async let seen = Self.outputMemory(cache, sources, scan, self.memory, at: place)
    progress?.begin(.reading)
    let known = await registry
    // Who waited for another build sees what there is after it.
    let names = publishing.waits ? nil : sources?.names
    let beginning = try await ContentFolder.Beginning(root: root, remembering: known, asSeen: names)
    let prepared = try await prepare(
      beginning, after: place.published, keeps: true, remembering: await remembered, &timer)
    if endsProcess { Self.leave(prepared) }
    var report = prepared.report
    if report.findings.hasErrors {
      place.release()
      return report
    }

    async let cleared: Void? = prepared.remains?.clear()
    let (memory, hasSpare) = await seen
    let tree = try OutputTree(at: place, knowing: memory, hasSpare: hasSpare)
    do {
      let writer = SiteWriter(tree, before: memory)
      if endsProcess { Self.leave((place, tree, writer, memory)) }
      report.hasPostponed = try await write(prepared, with: writer)
      await cleared
      timer.finish(.writing, count: writer.made.files, bytes: writer.made.bytes)
      progress?.begin(.publishing)
      let published = try tree.publish()
      report.published = published
      report.made = writer.made.files
      report.pages = prepared.plan.pages.count
      await whenPublished?(report)
      if let cache, let sources {
        // What is told of addresses that the site had before would not be told a second time.
        let isAsBefore =
          prepared.addressesBefore.map { $0 == (try? place.published.bytes(of: AddressBook.name)) } ?? true
        async let output = Self.published(tree, cache)
        if known.map(prepared.registry.holdsSame) != true {
          cache.keep(prepared.registry, setting: sources.setting)
        }
        let memory = tree.memory(of: writer, setting: sources.setting)
        if endsProcess { Self.leave(memory) }
        keep(
          report, published, prepared, memory, of: await output, in: cache, from: sources,
          isRepeatable: isAsBefore && !report.hasPostponed)
      }
    } catch {
      tree.abandon()
      throw error
    }
    timer.finish(.publishing)
    return report
  }

  /// The files of the registry as builds before read them.
  private static func registry(_ cache: BuildCache?, _ sources: BuildCache.Sources?) async -> RegistryCache? {
    guard let cache, let sources else { return nil }
    return cache.registry(sources.setting)
  }

  /// Of what is published now.
  private static func published(_ tree: OutputTree, _ cache: BuildCache) async -> Fingerprint? {
    if let known = tree.fingerprint { return known }
    return await cache.published()?.fingerprint
  }

  /// What is published, looked at while others look at the sources.
  private static func publishedScan(_ cache: BuildCache?) async -> BuildCache.PublishedScan? {
    await cache?.publishedScan()
  }

  /// Leaves what a build was made of to the end of the process.
  fileprivate static func leave(_ value: some Sendable) { _ = Unmanaged.passRetained(Left(value)) }

  private final class Left<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// What is known of the published files, and whether the tree beside them may be used.
  private static func outputMemory(
    _ cache: BuildCache?, _ sources: BuildCache.Sources?, _ scan: BuildCache.PublishedScan?, _ process: BuildMemory?,
    at place: OutputPlace
  ) async -> (memory: FileMemory?, hasSpare: Bool) {
    guard let cache, let sources, let scan,
      let (memory, links) = await cache.memory(sources.setting, seen: scan, knowing: process)
    else {
      return (nil, false)
    }
    return (memory, memory.spare?.isAsLeft(at: place.spare, beside: place.path, links) ?? false)
  }

  /// What the last build came to, told again.
  private func replay(_ last: LastBuild) -> Report {
    Report(
      findings: list(last.findings), records: last.records, pages: last.pages,
      published: .init(written: 0, unchanged: last.files, bytes: last.bytes, kept: last.kept), isReplayed: true)
  }

  private func keep(
    _ report: Report, _ published: OutputTree.Changes, _ prepared: Prepared, _ memory: FileMemory,
    of output: Fingerprint?, in cache: BuildCache, from sources: BuildCache.Sources, isRepeatable: Bool
  ) {
    guard let output else { return cache.forget() }
    var memory = memory
    memory.output = output
    memory.hasForeignFiles = !published.kept.isEmpty
    cache.keep(memory, in: self.memory)
    guard isRepeatable else { return cache.forget() }
    cache.keep(
      LastBuild(
        setting: sources.setting, sources: sources.fingerprint, output: output, days: prepared.days,
        records: report.records, pages: report.pages, files: published.written + published.unchanged,
        bytes: published.bytes, kept: published.kept, findings: report.findings.findings),
      from: sources)
  }

  /// Makes the whole site as ``run(output:)`` does, writes nothing, and tells what publishing it would change.
  ///
  /// - Returns: the report, and the changes; nil with an error among the findings.
  /// - Throws: ``FileFailure``, and ``OutputRefusal`` where a build would be refused.
  package func compare(with output: String) async throws -> (report: Report, changes: SiteChanges?) {
    var timer = StepTimer(timeline)
    try Folder.require(root)
    let published = try OutputPlace.published(
      at: output, sources: [root + "/content", root + "/templates"], options: publishing)
    progress?.begin(.reading)
    let beginning = try await ContentFolder.Beginning(root: root)
    let prepared = try await prepare(beginning, after: published, keeps: false, remembering: nil, &timer)
    var report = prepared.report
    if report.findings.hasErrors { return (report, nil) }
    report.pages = prepared.plan.pages.count
    let comparison = PublishedComparison(folder: published.folder, published: published.manifest)
    _ = try await write(prepared, with: SiteWriter(comparison, before: nil))
    return (report, try comparison.changes())
  }

  /// Everything that a site is made of, read, checked and planned.
  private struct Prepared: Sendable {
    let report: Report
    let edition: Edition
    let plan: SitePlan
    let redirects: Redirects
    let photographs: SitePhotographs
    let templates: SiteTemplates
    let assets: [Asset]
    /// The files of the registry.
    let registry: RegistryCache
    /// What decides about each file.
    let inputs: SiteInputs
    /// The days on which all of this would be the same.
    let days: DayRange
    /// The addresses that the site had before, where anything is told of them.
    let addressesBefore: [UInt8]?
    /// nil where nothing is kept.
    let remains: Remains?
  }

  /// - Parameters:
  ///   - beginning: the content but its records.
  ///   - published: what readers see now: its addresses go on working.
  ///   - keeps: whether what was made of photographs is kept for the next time.
  ///   - memory: what builds before read and made.
  private func prepare(
    _ beginning: ContentFolder.Beginning, after published: PublishedSite, keeps: Bool,
    remembering memory: RememberedContent?, _ timer: inout StepTimer
  ) async throws -> Prepared {
    // Templates ask nothing of all that but the interface's language.
    async let compiled = templates(language: beginning.content.site.interfaceLanguage, memory)
    // And the registry asks nothing of the records.
    async let registry = CheckedRegistry(beginning.content, remembering: memory)
    let content = try await beginning.rest(remembering: memory)
    timer.finish(.readingContent, count: content.records.count)
    progress?.begin(.checking, total: content.records.count)
    let checked = await CheckedContent(
      consume content, today: today, registry: await registry, remembering: memory)
    // None of them asks anything of what follows, and all take a while.
    async let places = Edition.Places(checked.archive, checked.pages, hidden: checked.hidden)
    async let units = UnitIndex(archive: checked.archive)
    async let known = Self.years(of: checked, registry: checked.content.registryFingerprint, memory)
    async let fingerprints = ContentFingerprints(checked)
    var findings = checked.findings()
    timer.finish(.checking, count: checked.archive.records.count)
    let templates = try await compiled
    findings += templates.findings
    timer.finish(.compilingTemplates)
    let photographs = try await SitePhotographs(checked, root: root, keeps: keeps, progress: progress)
    timer.finish(.readingPhotographs, count: photographs.files.count)
    findings += photographs.findings
    let (years, yearCache) = await known
    var edition = Edition(
      checked, words: templates.folder.words, places: await places, years: years, units: await units,
      findings: &findings)
    edition.pictures = photographs.sets
    timer.finish(.summingUp, count: edition.summaries.years.count)
    let finished = edition
    let compared = await fingerprints
    async let inputs = SiteInputs(finished, compared)
    async let addressesBefore = AddressesBefore(published, finished)
    let plan = SitePlan(edition)
    let before = try await addressesBefore
    let foundBefore = findings.count
    let redirects = Redirects(edition, plan, before: before.book, findings: &findings)
    let tellsOfRedirects = findings.count > foundBefore
    let report = Report(findings: list(findings), records: checked.archive.records.count)
    // With an error nothing is kept.
    var remains: Remains?
    if let memory, !report.findings.hasErrors {
      let files = await memory.files(checked, yearCache, templates)
      // What was remembered is little, and nobody need take it apart; of what was read anew the room is wanted.
      remains = Remains(files, checked, leaves: endsProcess && !memory.isEmpty)
    }
    timer.finish(.planning, count: plan.pages.count)
    let siteInputs = await inputs
    timer.finish(.comparing, count: plan.pages.count)
    return Prepared(
      report: report, edition: edition, plan: plan, redirects: redirects, photographs: photographs,
      templates: templates.templates, assets: templates.folder.assets,
      registry: RegistryCache(checked.content.registryFiles),
      inputs: siteInputs, days: checked.days, addressesBefore: tellsOfRedirects ? before.text : nil,
      remains: remains)
  }

  /// What is left of a build's beginning: files for the next build, and what no file of the site is made from.
  private final class Remains: Sendable {
    private struct Rest: Sendable {
      let files: BuildCache.Files
      let checked: CheckedContent
    }

    private let rest: Mutex<Rest?>
    private let leaves: Bool

    /// - Parameter leaves: whether the room is left to the end of the process.
    init(_ files: BuildCache.Files, _ checked: CheckedContent, leaves: Bool) {
      rest = Mutex(Rest(files: files, checked: checked))
      self.leaves = leaves
    }

    /// Writes the files and gives the room back, while others make the site's files. Nothing waits in it: it is done before they are.
    func clear() async {
      guard let rest = rest.withLock({ $0.take() }) else { return }
      rest.files.write()
      if leaves { Build.leave(rest) }
    }
  }

  /// The addresses that the published site says its pages have.
  private struct AddressesBefore: Sendable {
    /// nil where none is published.
    let text: [UInt8]?
    let book: AddressBook

    /// - Throws: ``FileFailure`` where they cannot be read.
    init(_ published: PublishedSite, _ edition: Edition) throws {
      text = try published.bytes(of: AddressBook.name)
      book = text.map { AddressBook($0, near: edition) } ?? AddressBook()
    }
  }

  /// What builds before read and made of the content; nil where nothing is remembered.
  private static func remembered(
    _ cache: BuildCache?, _ sources: BuildCache.Sources?, _ process: BuildMemory?, endsProcess: Bool
  ) async -> RememberedContent? {
    guard let cache, let sources else { return nil }
    return RememberedContent(cache, sources, process, endsProcess: endsProcess)
  }

  /// What is told of all years: what is known is not worked out, the rest is on all cores.
  private static func years(
    of checked: CheckedContent, registry: Fingerprint, _ memory: RememberedContent?
  ) async -> (Edition.Years, YearCache) {
    let archive = checked.archive
    let summaries = YearlySummaries(archive, known: memory?.summaries(of: archive, registry: registry) ?? [:])
    let keys = memory == nil ? [:] : YearCache.keys(of: archive, checked.fingerprints, registry: registry)
    var facts = memory?.facts(keys) ?? [:]
    let missing = summaries.years.filter { facts[$0] == nil }
    // Where one year's tables are others, those over all years are, too.
    if !missing.isEmpty { _ = await Parallel.map(summaries.years, batch: 1) { summaries[$0]?.year } }
    let made = await Parallel.map(missing, batch: 1) { YearFacts(of: $0, summaries, in: archive) }
    for (year, made) in zip(missing, made) { facts[year] = made }
    memory?.keep(summaries, of: archive, registry: registry)
    return (Edition.Years(summaries, facts), YearCache(keys, facts))
  }

  private func templates(language: String, _ memory: RememberedContent?) async throws -> CompiledTemplates {
    let files = try TemplateFiles(root: root, language: language)
    if let known = memory?.templates(files) { return known }
    let templates = try await CompiledTemplates(files, remembering: memory?.compiled)
    memory?.keep(templates)
    return templates
  }

  /// Makes what is to be made on all cores, and writes each file as it is made.
  ///
  /// - Returns: whether tables were left to the next build.
  private func write(_ prepared: Prepared, with writer: SiteWriter) async throws -> Bool {
    let (plan, edition, assets) = (prepared.plan, prepared.edition, prepared.assets)
    let photographs = prepared.photographs
    let inputs = prepared.inputs
    // What cannot be divided comes first, so that it is not waited for in the end.
    try writer.prepare(for: [SearchIndex.folder])
    async let search: Void = writeSearch(prepared, with: writer)
    let tables = YearlyFiles(edition)
    let machines = MachineFiles(edition, plan, prepared.redirects)
    let pages = plan.pages + prepared.redirects.pages
    try writer.prepare(for: pages.map(\.address))
    try writer.prepare(
      for: assets.map { "assets/" + $0.path } + tables.addresses + machines.addresses
        + photographs.files.map(\.address))
    let hasPostponed = try postponesTables && tables.postpone(writer, inputs)
    progress?.begin(.rendering, total: pages.count)
    try await withThrowingTaskGroup(of: Void.self) { group in
      // Pages are many small pieces of work: while they last no core waits for the last of the large ones, which come first.
      if !hasPostponed { group.addTask { try await tables.write(writer, inputs, timeline) } }
      group.addTask { try await writePages(pages, prepared, with: writer) }
      for asset in assets { try writer.write(asset.bytes, to: "assets/" + asset.path) }
      for file in photographs.files {
        group.addTask { try writer.write(try photographs.bytes(of: file), to: file.address) }
      }
      for batch in machines.batches {
        group.addTask {
          let timer = BatchTimer(timeline)
          try machines.make(batch: batch, inputs, writer)
          timer.finish(.feeds)
        }
      }
      try await group.waitForAll()
    }
    try await search
    return hasPostponed
  }

  /// The pages but the one that searches; the last of the plan first, among which those of years are the largest.
  private func writePages(
    _ pages: [SitePlan.PlannedPage], _ prepared: Prepared, with writer: SiteWriter
  ) async throws {
    let (edition, templates, inputs) = (prepared.edition, prepared.templates, prepared.inputs)
    let batch = 64
    try await withThrowingTaskGroup(of: Void.self) { group in
      for start in stride(from: 0, to: pages.count, by: batch).reversed() {
        group.addTask {
          try Task.checkCancellation()
          let timer = BatchTimer(timeline)
          var made = 0
          var last = -1
          var buffer = OutputBuffer(capacity: 64 << 10)
          let batch = pages[start..<min(start + batch, pages.count)]
          for page in batch where page.address != Addresses.search {
            let fingerprint = templates.fingerprint(of: page, inputs)
            if try writer.keep(page.address, madeFrom: fingerprint, after: &last) { continue }
            templates.render(page, of: edition, into: &buffer)
            try buffer.withUnsafeBytes { try writer.write($0, to: page.address, madeFrom: fingerprint) }
            made += 1
          }
          timer.finish(.pages, count: made)
          progress?.advance(by: batch.count)
        }
      }
      try await group.waitForAll()
    }
  }

  /// The search index and its page, which names the index's version.
  private func writeSearch(_ prepared: Prepared, with writer: SiteWriter) throws {
    let timer = BatchTimer(timeline)
    let (edition, templates) = (prepared.edition, prepared.templates)
    var made = Set<String>()
    let index = try SearchIndex.files(
      of: edition, prepared.inputs, before: writer.searchBefore, known: writer.published(below: SearchIndex.folder),
      published: { try writer.published($0) },
      take: { file, fingerprint in
        made.insert(file.address)
        // A file of the index is known by its bytes: what it is made from reaches over all records.
        if try writer.keep(file.address, madeFrom: fingerprint) { return }
        try writer.write(file.bytes, to: file.address, madeFrom: fingerprint)
      })
    for (address, fingerprint) in index.fingerprints where !made.contains(address) {
      if try writer.keep(address, madeFrom: fingerprint) { continue }
      try writer.write(try writer.published(address), to: address, madeFrom: fingerprint)
    }
    writer.searchMemory = index.memory
    defer { timer.finish(.searchIndex, count: made.count) }
    var mixer = FingerprintMixer()
    mixer.add(templates.fingerprint(of: SitePlan.search, prepared.inputs))
    mixer.add(index.version)
    if try writer.keep(Addresses.search, madeFrom: mixer.fingerprint) { return }
    var buffer = OutputBuffer(capacity: 64 << 10)
    templates.renderSearch(of: edition, version: index.version, into: &buffer)
    try buffer.withUnsafeBytes { try writer.write($0, to: Addresses.search, madeFrom: mixer.fingerprint) }
  }

  func list(_ findings: [Finding]) -> FindingList {
    FindingList(findings) { path in
      guard let bytes = try? FileReader.bytes(of: root + "/" + path, limit: ContentFolder.recordLimit) else {
        return nil
      }
      return ContentFolder.text(of: bytes)
    }
  }
}

extension Edition {
  /// - Parameter years: what is told of them, where that is known already.
  init(
    _ checked: CheckedContent, words: Words, places: Places? = nil, years: Years? = nil, units: UnitIndex? = nil,
    findings: inout [Finding]
  ) {
    self.init(
      archive: checked.archive, bodies: checked.bodies, pages: checked.pages, pageBodies: checked.pageBodies,
      hidden: checked.hidden, words: words, places: places, years: years, units: units, findings: &findings)
  }
}
