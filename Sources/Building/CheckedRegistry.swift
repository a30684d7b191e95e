import Content
import Diagnostics
import Emulation

/// The registry, the site and the rules as one, with what is wrong with them.
struct CheckedRegistry: Sendable {
  let registry: Registry
  let site: Site
  let resolver: Resolver
  let rules: RuleBook
  let findings: [Finding]
  /// What can be shown of the registry, where that is going to be compared with what was before.
  let fingerprints: RegistryFingerprints?

  /// What is remembered of it, where none of its files has changed.
  init(_ content: ContentFolder, remembering memory: RememberedContent?) {
    self = memory?.registry(content) ?? CheckedRegistry(content, isComparing: memory != nil)
  }

  /// - Parameter isComparing: whether fingerprints are wanted.
  init(_ content: ContentFolder, isComparing: Bool) {
    var findings: [Finding] = []
    registry = Registry(
      units: content.units, clusters: content.clusters, awards: content.awards, rules: content.rules,
      findings: &findings)
    resolver = Resolver(registry: registry)
    rules = RuleBook(registry, findings: &findings)
    var site = content.site
    resolver.resolve(&site, path: "content/site.yaml", findings: &findings)
    self.site = site
    self.findings = findings
    fingerprints = isComparing ? RegistryFingerprints(registry) : nil
  }
}
