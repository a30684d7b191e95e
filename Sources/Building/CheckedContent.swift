import Content
import Diagnostics
import Emulation

/// Content with its references resolved and everything checked that content alone can tell.
struct CheckedContent: Sendable {
  /// The content, with its records resolved where they could be read; who asks nothing of it any more may empty it.
  var content: ContentFolder
  let archive: Archive
  /// The texts of the archive's records, in its order.
  let bodies: [BodyText]
  let pages: [SitePage]
  let pageBodies: [BodyText]
  /// The files of records that are not shown yet.
  let hidden: Set<String>
  /// What was found in single files.
  private let found: [Finding]
  private let rules: RuleBook
  /// The records that accept any finding.
  private let accepting: [MeetingRecord]
  /// The days on which all of this would be the same.
  let days: DayRange
  /// What can be shown of the registry, where it is going to be compared with what was before.
  let registry: RegistryFingerprints?
  /// The same of the archive's records, in its order.
  let fingerprints: [RecordFingerprints]
  /// All of the content's records, in its order.
  let checked: [CheckedRecord]

  /// The interface's.
  var language: String { archive.site.interfaceLanguage }

  /// Resolves and checks on all cores.
  ///
  /// - Parameters:
  ///   - read: content with its records as they were read; who holds them besides keeps them twice.
  ///   - today: drafts and what is not to be shown before a later day are checked, and left out of the archive.
  ///   - registry: the content's, where it has been checked.
  ///   - memory: what is remembered need not be checked again.
  init(
    _ read: consuming ContentFolder, today: CalendarDate, registry: CheckedRegistry? = nil,
    remembering memory: RememberedContent? = nil
  ) async {
    var content = read
    let known = registry ?? CheckedRegistry(content, remembering: memory)
    let (resolver, rules) = (known.resolver, known.rules)
    var findings = content.findings + content.checkAttachments() + known.findings
    self.registry = known.fingerprints

    let registered = content.registryFingerprint
    let comparing = known.fingerprints
    let origins = content.origins
    let asRead = content.records
    content.records = []
    let resolved = await Parallel.map(giving: asRead) { place, file in
      var file = file
      let checked =
        memory?.checked(&file, origins[place], registry: registered, by: resolver)
        ?? CheckedRecord(&file, resolver, rules, comparing: comparing)
      return (file, checked)
    }
    content.records = resolved.map(\.0)
    let checked = resolved.map(\.1)
    memory?.keep(content, checked, by: known)
    var records: [MeetingRecord] = []
    var bodies: [BodyText] = []
    var fingerprints: [RecordFingerprints] = []
    records.reserveCapacity(checked.count)
    bodies.reserveCapacity(checked.count)
    fingerprints.reserveCapacity(checked.count)
    var accepting: [MeetingRecord] = []
    var hidden = Set<String>()
    var days = DayRange()
    for place in content.records.indices {
      findings.append(contentsOf: checked[place].findings)
      guard let record = checked[place].record else { continue }
      if !record.accepted.isEmpty { accepting.append(record) }
      if let day = record.publish?.value { days.narrow(to: day, seenFrom: today) }
      if record.isDraft || record.publish.map({ $0.value > today }) ?? false {
        hidden.insert(record.path)
        continue
      }
      records.append(record)
      bodies.append(content.records[place].body)
      fingerprints.append(checked[place].fingerprints)
    }
    for file in content.pages { findings.append(contentsOf: file.findings) }
    let pages = content.pages.filter { !$0.value.isDraft }
    let shown = records
    let parts = await Parallel.map(count: shown.count) { Archive.Part(shown[$0], Handle($0), known.registry) }
    archive = Archive(site: known.site, registry: known.registry, records: records, parts: parts)
    self.content = content
    self.bodies = bodies
    self.fingerprints = fingerprints
    self.checked = checked
    self.pages = pages.map(\.value)
    pageBodies = pages.map(\.body)
    self.hidden = hidden
    self.days = days
    self.rules = rules
    self.accepting = accepting
    found = findings
  }

  /// What is wrong with the content: with each file, and with what several records say together, for which they are looked at now.
  func findings() -> [Finding] { rules.settle(found + rules.check(archive), records: accepting) }
}

/// One record, resolved and checked by itself.
struct CheckedRecord: Sendable {
  /// nil for a file that could not be read: of it nothing more is said, since the rest would follow from that.
  var record: MeetingRecord?
  var findings: [Finding]
  /// What can be shown of it.
  var fingerprints = RecordFingerprints.none
  /// Where what checks found in it stands among the cache's entries, if it was found there.
  var placeInCache: Int?

  /// - Parameters:
  ///   - file: its record is resolved, where it was read without an error.
  ///   - comparing: the registry's fingerprints, where the record's are wanted.
  init(
    _ file: inout ReadFile<MeetingRecord>, _ resolver: Resolver, _ rules: RuleBook,
    comparing: RegistryFingerprints? = nil
  ) {
    findings = file.findings
    if file.findings.contains(where: { $0.severity == .error }) { return }
    file.value.change { resolver.resolve(&$0, findings: &findings) }
    let record = file.value
    findings.append(contentsOf: rules.check(record))
    self.record = record
    if let comparing { fingerprints = RecordFingerprints(record, file.body, comparing) }
  }

  /// A record that was checked before, as it was read now, by the same registry: it is resolved if it is not yet, and nothing is looked for.
  init(_ file: inout ReadFile<MeetingRecord>, isResolved: Bool, _ resolver: Resolver, known: CheckCache.Entry) {
    if !isResolved {
      var told: [Finding] = []
      file.value.change { resolver.silent.resolve(&$0, findings: &told) }
    }
    record = file.value
    findings = known.findings
    fingerprints = known.fingerprints
    placeInCache = known.place
  }
}
