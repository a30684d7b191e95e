import Diagnostics
import Emulation

/// What is known of a site when something new is written for it.
struct KnownContent: Sendable {
  let archive: Archive
  var registry: Registry { archive.registry }

  /// Mistakes elsewhere in the content do not matter here: what can be read is known.
  init(_ content: ContentFolder) {
    var findings: [Finding] = []
    let registry = Registry(
      units: content.units, clusters: content.clusters, awards: content.awards, rules: content.rules,
      findings: &findings)
    let resolver = Resolver(registry: registry)
    let records = content.records.map { file in
      var facts = file.value.facts
      resolver.resolve(&facts, findings: &findings)
      return MeetingRecord(facts)
    }
    archive = Archive(site: content.site, registry: registry, records: records)
  }

  func cluster(_ written: String) throws(DraftRefusal) -> Handle<Cluster> {
    var reference = Reference<Cluster>(written, at: .wholeFile)
    var findings: [Finding] = []
    Resolver(registry: registry).resolve(&reference, path: "", findings: &findings)
    return try target(reference, findings)
  }

  func unit(_ written: String) throws(DraftRefusal) -> Handle<Unit> {
    var reference = Reference<Unit>(written, at: .wholeFile)
    var findings: [Finding] = []
    Resolver(registry: registry).resolve(&reference, path: "", at: .unknown, findings: &findings)
    return try target(reference, findings)
  }

  private func target<Target>(_ reference: Reference<Target>, _ findings: [Finding]) throws(DraftRefusal) -> Handle<
    Target
  > {
    if let target = reference.target { return target }
    throw findings.first.map { .finding($0) } ?? .badID(reference.written)
  }

  /// Lower-case ASCII letters, digits and hyphens, not hyphens alone.
  static func isID(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.contains { $0 != 0x2D }
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
