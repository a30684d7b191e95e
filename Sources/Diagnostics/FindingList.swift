/// Findings in the order in which they are told, with the texts of the files that they are about.
public struct FindingList: Sendable {
  /// Sorted by ``Finding/precedes(_:_:)``, each once.
  public let findings: [Finding]
  private let texts: [String: SourceText]
  private let places: [SourceLocation: SourceText.Place]

  /// Sorts findings. `source` gives the text of a file by its path relative to the site's root, nil where it cannot be read;
  /// it is asked once for each file.
  public init(_ findings: [Finding], source: (String) -> String?) {
    var seen = Set<Finding>()
    self.findings = findings.filter { seen.insert($0).inserted }.sorted(by: Finding.precedes)
    let locations = Set(self.findings.flatMap { [$0.location] + $0.related.map(\.location) })
    var texts: [String: SourceText] = [:]
    var places: [SourceLocation: SourceText.Place] = [:]
    for (path, inFile) in Dictionary(grouping: locations, by: \.path) {
      guard let text = source(path).map(SourceText.init) else { continue }
      texts[path] = text
      for (number, inLine) in Dictionary(grouping: inFile, by: \.point.line) {
        let sorted = inLine.sorted()
        for (location, place) in zip(sorted, text.places(ofColumns: sorted.map(\.point.column), inLine: number)) {
          places[location] = place
        }
      }
    }
    self.texts = texts
    self.places = places
  }

  /// How many findings there are of a severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether anything keeps the site from being written.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func line(_ location: SourceLocation) -> Substring? { texts[location.path]?.line(location.point.line) }

  /// The character of ``line(_:)`` that begins there.
  func index(_ location: SourceLocation) -> String.Index? { places[location]?.index }

  /// The column in characters.
  func column(_ location: SourceLocation) -> Int { places[location]?.column ?? Int(location.point.column) }
}
