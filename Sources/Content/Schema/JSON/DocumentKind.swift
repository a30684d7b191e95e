/// A kind of file that an office writes.
package enum DocumentKind: String, CaseIterable, Sendable {
  case record, page, units, cluster, awards, rules, site

  /// The kind of a file, by its path below the site's root; nil where nothing reads the file.
  package init?(path: String) {
    guard path.hasPrefix("content/") else { return nil }
    switch path.dropFirst(8) {
    case "site.yaml": self = .site
    case "awards.yaml": self = .awards
    case "rules.yaml": self = .rules
    case let below where below.hasPrefix("units/") && below.hasSuffix(".yaml"): self = .units
    case let below where below.hasPrefix("clusters/") && below.hasSuffix(".yaml"): self = .cluster
    case let below where below.hasPrefix("records/") && below.hasSuffix(".md"): self = .record
    case let below where below.hasPrefix("pages/") && below.hasSuffix(".md"): self = .page
    default: return nil
    }
  }

  /// Where such files lie, as editors want it.
  package var pattern: String {
    switch self {
    case .record: "content/records/**/*.md"
    case .page: "content/pages/**/*.md"
    case .units: "content/units/**/*.yaml"
    case .cluster: "content/clusters/**/*.yaml"
    case .awards: "content/awards.yaml"
    case .rules: "content/rules.yaml"
    case .site: "content/site.yaml"
    }
  }

  /// The keys of the file, or of each item of its list.
  var form: MappingForm {
    switch self {
    case .record: RecordSchema.schema.form
    case .page: PageSchema.schema.form
    case .units: UnitSchema.schema.form
    case .cluster: ClusterSchema.schema.form
    case .awards: AwardSchema.schema.form
    case .rules: RuleSchema.schema.form
    case .site: SiteSchema.schema.form
    }
  }

  /// Whether the file is a list of such things.
  var isList: Bool { self == .units || self == .awards || self == .rules }

  /// Whether the keys stand between two `---` lines, before a text.
  var hasBody: Bool { self == .record || self == .page }
}
