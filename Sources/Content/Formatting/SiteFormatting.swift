import Diagnostics
import Files

/// Formats files of a site.
package struct SiteFormatting: Sendable {
  private let root: String
  private let files: [(path: String, kind: DocumentKind)]
  /// Files that were named and are none of the content.
  package let strangers: [String]

  package struct Result: Sendable {
    /// Relative to the root, in the order in which they were named.
    package var changed: [String] = []
    package var findings: FindingList
  }

  /// - Parameters:
  ///   - root: the folder that holds `content/`.
  ///   - files: paths from the working folder, or from the root.
  package init(root: String, files: [String]) throws(FileFailure) {
    self.root = root
    var known: [(String, DocumentKind)] = []
    var strangers: [String] = []
    let folder = SafeFile.resolved(root).map { $0 == "/" ? "/" : $0 + "/" }
    for file in files {
      // A path from the working folder leads somewhere; else it is one from the root.
      let candidates = [SafeFile.resolved(file), SafeFile.resolved(root + "/" + file)].compactMap { $0 }
      let below = candidates.compactMap { path in
        folder.flatMap { path.hasPrefix($0) ? String(path.dropFirst($0.count)) : nil }
      }
      if let (path, kind) = below.lazy.compactMap({ path in DocumentKind(path: path).map { (path, $0) } }).first {
        if !known.contains(where: { $0.0 == path }) { known.append((path, kind)) }
      } else if candidates.isEmpty {
        throw FileFailure(.open, file)
      } else {
        strangers.append(file)
      }
    }
    self.files = known
    self.strangers = strangers
  }

  /// Formats the files, one after the other; `isDry` only tells which would change.
  ///
  /// - Throws: ``FileFailure``. Each file is replaced whole or not at all.
  package func run(isDry: Bool) throws(FileFailure) -> Result {
    var changed: [String] = []
    var findings: [Finding] = []
    var texts: [String: String] = [:]
    for (path, kind) in files {
      let bytes = try FileReader.bytes(of: root + "/" + path, limit: ContentFolder.recordLimit)
      switch ContentFormatter.format(bytes, path: path, as: kind) {
      case .unchanged: break
      case .changed(let new):
        changed.append(path)
        if !isDry { try SafeFile.replace(root + "/" + path, with: new) }
      case .refused(let found):
        findings += found
        texts[path] = ContentFolder.text(of: bytes)
      }
    }
    return Result(changed: changed, findings: FindingList(findings) { texts[$0] })
  }
}
