import Diagnostics
import Emulation

/// Reads the registry's files: units, clusters, awards, rules, the site.
package enum RegistryReader {
  /// A list of units per file.
  package static func units(_ raw: [UInt8], path: String) -> (values: [Unit], findings: [Finding]) {
    list(raw, path: path, schema: UnitSchema.schema) { Unit(path: path, at: $0) }
  }

  /// One cluster per file; its `id` is the file's path below `content/clusters/`, without `.yaml`.
  package static func cluster(_ raw: [UInt8], path: String, id: String) -> (value: Cluster, findings: [Finding]) {
    one(raw, path: path, schema: ClusterSchema.schema, into: Cluster(path: path, id: id))
  }

  /// The catalogue of awards.
  package static func awards(_ raw: [UInt8], path: String) -> (values: [Award], findings: [Finding]) {
    list(raw, path: path, schema: AwardSchema.schema) { Award(path: path, at: $0) }
  }

  /// The rules as the office sets them.
  package static func rules(_ raw: [UInt8], path: String) -> (values: [RuleSetting], findings: [Finding]) {
    list(raw, path: path, schema: RuleSchema.schema) { RuleSetting(path: path, at: $0) }
  }

  /// The site's own file.
  package static func site(_ raw: [UInt8], path: String) -> (value: Site, findings: [Finding]) {
    var (site, findings) = one(raw, path: path, schema: SiteSchema.schema, into: Site())
    if let base = site.baseURL {
      if !isWholeAddress(base.value) {
        findings.append(.badBaseURL(base.value, at: SourceLocation(path: path, point: base.point)))
      } else if !base.value.hasSuffix("/") {
        site.baseURL?.value += "/"
      }
    }
    // Of what could not be read, nothing else is said.
    if findings.isEmpty { findings += DeliveryCheck.findings(site.deliveries, path: path) }
    return (site, findings)
  }

  /// Whether other addresses can be made by adding a path: a scheme, a host, and nothing that ends a path.
  private static func isWholeAddress(_ address: String) -> Bool {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, ["http:", "https:"].contains(parts[0].lowercased()), parts[1].isEmpty, !parts[2].isEmpty
    else { return false }
    return !address.contains { $0.isWhitespace || "?#\"'<>\\".contains($0) }
  }

  private static func parse(_ raw: [UInt8], _ decoding: inout Decoding) -> YAMLNode? {
    switch SourceFile.normalise(raw, path: decoding.path) {
    case .failure(let error):
      decoding.report(error.finding)
      return nil
    case .success(let file):
      return file.bytes.withUnsafeBufferPointer { YAMLParser.parse($0, lineOffset: 0, &decoding) }
    }
  }

  private static func one<Model>(
    _ raw: [UInt8], path: String, schema: Schema<Model>, into initial: Model
  ) -> (value: Model, findings: [Finding]) {
    var decoding = Decoding(path: path)
    var model = initial
    if let root = parse(raw, &decoding), !root.isEmpty {
      schema.read(root, into: &model, &decoding, start: SourcePoint(line: 1, column: 1))
    } else if decoding.findings.isEmpty {
      decoding.report(.emptyFile(schema.name, at: decoding.location(SourcePoint(line: 1, column: 1))))
    }
    return (model, decoding.told)
  }

  private static func list<Model>(
    _ raw: [UInt8], path: String, schema: Schema<Model>, make: @escaping @Sendable (SourcePoint) -> Model
  ) -> (values: [Model], findings: [Finding]) {
    var decoding = Decoding(path: path)
    guard let root = parse(raw, &decoding), !root.saysNothing else { return ([], decoding.told) }
    let values = Reading<[Model]>.list(schema.reading(make)).read(root, &decoding) ?? []
    return (values, decoding.told)
  }
}
