import Diagnostics
import Emulation

/// What a file is read with: which file it is, and what has been found in it so far.
struct Decoding {
  /// How many findings of one file are told. Whoever has more of them has one that is at the root of all, and a hostile file must not fill
  /// a terminal.
  static let limit = 100

  /// The file, relative to the site's root.
  let path: String
  private(set) var findings: [Finding] = []
  private var untold = 0
  private var worstUntold = Severity.information
  private var lastUntold = SourcePoint.wholeFile

  init(path: String) { self.path = path }

  func location(_ point: SourcePoint) -> SourceLocation { SourceLocation(path: path, point: point) }

  /// Whether a finding would still be told: what is dear to word need not be worded otherwise.
  var hasRoom: Bool { findings.count < Self.limit }

  mutating func report(_ finding: Finding) {
    if hasRoom {
      findings.append(finding)
    } else {
      leaveUntold(finding.severity, at: finding.location.point)
    }
  }

  /// Counts a finding that there is no room for.
  mutating func leaveUntold(_ severity: Severity, at point: SourcePoint) {
    untold += 1
    worstUntold = max(worstUntold, severity)
    lastUntold = max(lastUntold, point)
  }

  /// What is told of the file: the findings, and how many more there are.
  var told: [Finding] {
    guard untold > 0 else { return findings }
    let last = findings.reduce(lastUntold) { max($0, $1.location.point) }
    return findings + [.tooManyFindings(untold, severity: worstUntold, at: location(last))]
  }
}
