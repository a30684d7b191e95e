/// Findings in the order in which they are told, with the texts of the files that they are about.
public struct FindingList: Sendable {
  /// Sorted by ``Finding/precedes(_:_:)``, each once.
  public let findings: [Finding]
  private let texts: [String: SourceText]

  /// - Parameter source: the text of a file by its path relative to the site's root; nil where it cannot be read.
  public init(_ findings: [Finding], source: (String) -> String?) {
    var seen = Set<Finding>()
    self.findings = findings.filter { seen.insert($0).inserted }.sorted(by: Finding.precedes)
    var texts: [String: SourceText] = [:]
    for finding in self.findings {
      for path in [finding.location.path] + finding.related.map(\.location.path) where texts[path] == nil {
        texts[path] = source(path).map(SourceText.init)
      }
    }
    self.texts = texts
  }

  /// How many findings there are of a severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether anything keeps the site from being written.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func line(_ location: SourceLocation) -> Substring? { texts[location.path]?.line(location.point.line) }

  /// The column in characters.
  func column(_ location: SourceLocation) -> Int {
    texts[location.path]?.characterColumn(location.point) ?? Int(location.point.column)
  }
}
