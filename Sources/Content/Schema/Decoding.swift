import Diagnostics
import Emulation

/// What a file is read with: which file it is, and what has been found in it so far.
struct Decoding {
  /// The file, relative to the site's root.
  let path: String
  var findings: [Finding] = []

  init(path: String) { self.path = path }

  func location(_ point: SourcePoint) -> SourceLocation { SourceLocation(path: path, point: point) }

  mutating func report(_ finding: Finding) { findings.append(finding) }
}
