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
    var (replayed, refused, published, spared) = (0, 0, 0, 0)
    var refusedInARow = 0
    for step in 0..<Self.steps / 2 {
      if step == 5 { try site.breakRecord() } else { try site.edit() }
      let report = try await site.site.rebuild(
        "seed \(seed), step \(step): \(site.story.suffix(4).joined(separator: "; "))")
      if report.isReplayed { replayed += 1 }
      guard let changes = report.published else {
        refused += 1
        refusedInARow += 1
        if refusedInARow.isMultiple(of: 2) { try site.goBack() }
        continue
      }
      published += 1
      refusedInARow = 0
      try site.remember()
      if !report.isReplayed, report.made < changes.written + changes.unchanged { spared += 1 }
    }
    // A chain that never took the short ways, or never met an error, would prove little.
    #expect(replayed > 0, "\(published) of \(Self.steps / 2) published")
    #expect(spared > published / 4, "\(spared) of \(published) published")
    #expect(refused > 0)
    #expect(published > refused)
  }

  @Test("Of sites that show everything there is, lines are lost, doubled and changed", arguments: [UInt64(1), 2])
  func lines(seed: UInt64) async throws {
    let today = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    var random = RandomNumbers(seed: seed)
    var left = Self.steps / 2
    let steps = max(5, left / GoldenSite.all.count + 1)
    var published = 0
    for golden in GoldenSite.all.shuffled(using: &random) where left > 0 {
      var site = try MistypedSite(golden, today: today, inOneProcess: seed.isMultiple(of: 2))
      for step in 0..<min(left, steps) {
        left -= 1
        let story = step == 0 ? "as it is" : try site.mistype(using: &random)
        let report = try await site.site.rebuild("\(golden.name), seed \(seed), step \(step): \(story)")
        if report.published == nil { try site.undo() } else { published += 1 }
      }
    }
    #expect(published > Self.steps / 8)
  }
}
