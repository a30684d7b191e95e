import Content
import Diagnostics
import Emulation

/// Content with its references resolved and everything checked that content alone can tell.
struct CheckedContent: Sendable {
  let archive: Archive
  /// The texts of the archive's records, in its order.
  let bodies: [BodyText]
  let pages: [SitePage]
  let pageBodies: [BodyText]
  let findings: [Finding]

  /// - Parameter today: drafts and what is not to be shown before a later day are checked, and left out of the archive.
  init(_ content: ContentFolder, today: CalendarDate) {
    var findings = content.findings + content.checkAttachments()
    let registry = Registry(
      units: content.units, clusters: content.clusters, awards: content.awards, rules: content.rules, findings: &findings)
    let resolver = Resolver(registry: registry)
    var site = content.site
    resolver.resolve(&site, path: "content/site.yaml", findings: &findings)

    let rules = RuleBook(registry, findings: &findings)
    var records: [MeetingRecord] = []
    var bodies: [BodyText] = []
    var checked: [MeetingRecord] = []
    for file in content.records {
      findings.append(contentsOf: file.findings)
      // Of what could not be read, nothing else is said: the rest would follow from it.
      if file.findings.contains(where: { $0.severity == .error }) { continue }
      var record = file.value
      resolver.resolve(&record, findings: &findings)
      findings.append(contentsOf: rules.check(record))
      checked.append(record)
      if record.isDraft { continue }
      if let publish = record.publish?.value, publish > today { continue }
      records.append(record)
      bodies.append(file.body)
    }
    for file in content.pages { findings.append(contentsOf: file.findings) }
    let pages = content.pages.filter { !$0.value.isDraft }
    archive = Archive(site: site, registry: registry, records: records)
    findings.append(contentsOf: rules.check(archive))
    self.bodies = bodies
    self.pages = pages.map(\.value)
    pageBodies = pages.map(\.body)
    self.findings = rules.settle(findings, records: checked)
  }
}
