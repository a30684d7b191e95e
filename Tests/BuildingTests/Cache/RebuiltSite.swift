import Emulation
import Files
import TestSupport
import Testing

@testable import Building

/// A site that is built over the last build and, to compare, anew.
struct RebuiltSite {
  let folder: TemporaryFolder
  var today: CalendarDate
  /// Which program builds it.
  var program = Fingerprint(low: 1, high: 1)
  /// What the builds over the last one leave each other beside files; nil for builds of different processes.
  let memory: BuildMemory?

  var root: String { folder["root"] }
  var output: String { folder["site"] }

  init(today: CalendarDate, inOneProcess: Bool) throws {
    folder = try TemporaryFolder()
    memory = inOneProcess ? BuildMemory() : nil
    self.today = today
  }

  /// Builds it both ways and wants the same bytes and findings. In one process tables are postponed first, as a preview does.
  ///
  /// - Parameter story: what happened before.
  /// - Returns: what the build over the last one came to.
  func rebuild(_ story: String) async throws -> Build.Report {
    var build = Build(root: root, today: today)
    build.publishing.fewestSpareFiles = 0
    build.usesCache = true
    build.memory = memory
    build.program = program
    // Now and then as in a process that ends with the build, which leaves its memory to the system.
    build.endsProcess = memory == nil && story.utf8.count.isMultiple(of: 8)
    // Redirects come from what was published before: the reference is built over the same.
    let clean = try TemporaryFolder()
    try copyOutput(to: clean)
    build.postponesTables = memory != nil
    var report = try await build.run(output: output)
    build.postponesTables = false
    let findings = report.findings.findings
    if report.hasPostponed { report = try await build.run(output: output) }

    build.usesCache = false
    build.memory = nil
    let reference = try await build.run(output: clean["site"])
    try #require(findings == reference.findings.findings, "\(story)")
    try #require(report.records == reference.records && report.pages == reference.pages, "\(story)")
    try #require((report.published == nil) == (reference.published == nil), "\(story)")
    guard reference.published != nil else { return report }
    let found = try difference(from: clean)
    try #require(found.isEmpty, "\(story): \(found)")
    let (folders, wanted) = (try TreeSnapshot(output).folders, try TreeSnapshot(clean["site"]).folders)
    try #require(folders == wanted, "\(story)")
    try #require(report.published?.bytes == reference.published?.bytes, "\(story)")
    try checkMemory("\(story)")
    return report
  }

  /// What is remembered of the output is worked out from what was changed in it: it must be what somebody sees who looks at it.
  private func checkMemory(_ story: String) throws {
    guard let bytes = try? FileReader.bytes(of: root + "/.bantin/files", limit: .max),
      let memory = FileMemory(encoded: bytes)
    else { return }
    try #require(try memory.output == TreeScan(output, watching: .output).fingerprint, "\(story)")
    guard let spare = memory.spare else { return }
    let path = folder[".site.bantin-spare"]
    try #require(try spare.fingerprint == TreeScan(path, watching: .output).fingerprint, "\(story)")
    let links = try TreeScan(output, watching: .output).links
    try #require(spare.isAsLeft(at: path, beside: output, links), "\(story)")
  }

  /// The addresses of files that are not the same.
  private func difference(from clean: TemporaryFolder) throws -> [String] {
    let (made, wanted) = (try TreeSnapshot(output).contents, try TreeSnapshot(clean["site"]).contents)
    return Set(made.keys).union(wanted.keys).filter { made[$0] != wanted[$0] }.sorted()
  }

  /// Copies what is published into `site` of another folder.
  private func copyOutput(to other: TemporaryFolder) throws {
    guard try SafeFile.exists(output) else { return }
    let tree = try TreeSnapshot(output)
    for path in tree.folders { try other.makeFolder("site/" + path) }
    for (path, file) in tree.files { try other.write(file.bytes, to: "site/" + path) }
  }
}
