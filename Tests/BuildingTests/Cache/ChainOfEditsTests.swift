import Building
import Emulation
import Files
import Glibc
import TestSupport
import Testing

@Suite("After any chain of edits a build over the last one is a clean build", .serialized)
struct ChainOfEditsTests {
  /// `make test-long` asks for more.
  private static let steps = getenv("BANTIN_STEPS").flatMap { Int(String(cString: $0)) } ?? 100

  @Test("Bytes and findings", arguments: [UInt64(1), 2])
  func chain(seed: UInt64) async throws {
    let today = try #require(CalendarDate(year: 2026, month: 1, day: 11))
    var site = try RandomlyEditedSite(seed: seed, today: today)
    var replayed = 0
    var refused = 0
    var published = 0
    var refusedInARow = 0
    for step in 0..<Self.steps / 2 {
      if step == 5 { try site.breakRecord() } else { try site.edit() }
      var build = Build(root: site.root, today: site.today)
      build.usesCache = true
      build.program = site.program
      // Redirects come from what was published before: the reference is built over the same.
      let clean = try TemporaryFolder()
      try site.copyOutput(to: clean)
      let report = try await build.run(output: site.output)
      if report.isReplayed { replayed += 1 }

      build.usesCache = false
      let reference = try await build.run(output: clean["site"])
      let story = "seed \(seed), step \(step): \(site.story.suffix(4).joined(separator: "; "))"
      try #require(report.findings.findings == reference.findings.findings, "\(story)")
      try #require(report.records == reference.records && report.pages == reference.pages, "\(story)")
      try #require((report.published == nil) == (reference.published == nil), "\(story)")
      try #require(report.published?.bytes == reference.published?.bytes, "\(story)")
      guard reference.published != nil else {
        refused += 1
        refusedInARow += 1
        if refusedInARow == 2 { try site.mend() }
        continue
      }
      published += 1
      refusedInARow = 0
      let (made, wanted) = (try TreeSnapshot(site.output), try TreeSnapshot(clean["site"]))
      try #require(made.folders == wanted.folders, "\(story)")
      try #require(made.contents == wanted.contents, "\(story)")
    }
    // A chain that never took the short way, or never met an error, would prove little.
    #expect(replayed > 0, "\(published) of \(Self.steps / 2) published")
    #expect(refused > 0)
    #expect(published > refused)
  }
}
