import Diagnostics
import Emulation

/// Reads the registry's files: units, clusters, awards, rules, the site.
package enum RegistryReader {
  /// A list of units per file.
  package static func units(_ raw: [UInt8], path: String) -> (values: [Unit], findings: [Finding]) {
    list(raw, path: path, what: "unit", schema: UnitSchema.schema) { Unit(path: path, at: $0) }
  }

  /// One cluster per file.
  ///
  /// - Parameter id: the file's path below `content/clusters/`, without `.yaml`.
  package static func cluster(_ raw: [UInt8], path: String, id: String) -> (value: Cluster, findings: [Finding]) {
    one(raw, path: path, schema: ClusterSchema.schema, into: Cluster(path: path, id: id))
  }

  /// The catalogue of awards.
  package static func awards(_ raw: [UInt8], path: String) -> (values: [Award], findings: [Finding]) {
    list(raw, path: path, what: "award", schema: AwardSchema.schema) { Award(path: path, at: $0) }
  }

  /// The rules as the office sets them.
  package static func rules(_ raw: [UInt8], path: String) -> (values: [RuleSetting], findings: [Finding]) {
    list(raw, path: path, what: "rule", schema: RuleSchema.schema) { RuleSetting(path: path, at: $0) }
  }

  /// The site's own file.
  package static func site(_ raw: [UInt8], path: String) -> (value: Site, findings: [Finding]) {
    var (site, findings) = one(raw, path: path, schema: SiteSchema.schema, into: Site())
    if let base = site.baseURL {
      if !base.value.hasPrefix("https://") && !base.value.hasPrefix("http://") {
        findings.append(.badBaseURL(base.value, at: SourceLocation(path: path, point: base.point)))
      } else if !base.value.hasSuffix("/") {
        site.baseURL?.value += "/"
      }
    }
    return (site, findings)
  }

  private static func parse(_ raw: [UInt8], path: String) -> (root: YAMLNode?, findings: [Finding]) {
    switch SourceFile.normalise(raw, path: path) {
    case .failure(let error): (nil, [error.finding])
    case .success(let file): file.bytes.withUnsafeBufferPointer { YAMLParser.parse($0, path: path, lineOffset: 0) }
    }
  }

  private static func one<Model>(
    _ raw: [UInt8], path: String, schema: Schema<Model>, into initial: Model
  ) -> (value: Model, findings: [Finding]) {
    let (root, findings) = parse(raw, path: path)
    var decoding = Decoding(path: path)
    decoding.findings = findings
    var model = initial
    if let root { schema.read(root, into: &model, &decoding, start: SourcePoint(line: 1, column: 1)) }
    else if findings.isEmpty {
      decoding.report(.emptyFile(schema.name, at: SourceLocation(path: path, point: SourcePoint(line: 1, column: 1))))
    }
    return (model, decoding.findings)
  }

  private static func list<Model>(
    _ raw: [UInt8], path: String, what: String, schema: Schema<Model>, make: @escaping @Sendable (SourcePoint) -> Model
  ) -> (values: [Model], findings: [Finding]) {
    let (root, findings) = parse(raw, path: path)
    var decoding = Decoding(path: path)
    decoding.findings = findings
    guard let root else { return ([], decoding.findings) }
    guard case .sequence(let nodes) = root.content else {
      if !root.isEmpty { decoding.report(.wrongForm(expected: .listForm, root, in: decoding)) }
      return ([], decoding.findings)
    }
    let reading = schema.reading(make)
    let values = nodes.compactMap { $0.isEmpty ? nil : reading.read($0, &decoding) }
    return (values, decoding.findings)
  }
}
