import Testing

@Suite("Golden sites")
struct GoldenSiteTests {
  @Test("A site comes out as it is recorded", arguments: GoldenSite.all)
  func comesOut(_ site: GoldenSite) async throws {
    let found = try await site.build()
    let expected = try site.expected()
    if GoldenFolder.isRecording {
      try site.record(found)
      if found != expected { Issue.record("\(site.name) was recorded: read what changed") }
      return
    }
    expectSame(expected.findings, found.findings, "\(site.name): findings")
    expectSame(expected.addresses ?? "(no site)", found.addresses ?? "(no site)", "\(site.name): pages")
    for address in Set(expected.pages.keys).union(found.pages.keys).sorted() {
      expectSame(
        expected.pages[address] ?? "(no page)", found.pages[address] ?? "(no page)", "\(site.name): \(address)")
    }
  }

  private func expectSame(_ expected: String, _ found: String, _ what: String) {
    if let difference = Difference.first(expected: expected, found: found) { Issue.record("\(what), \(difference)") }
  }

  @Test("A recording run is no test", .enabled(if: GoldenFolder.isRecording))
  func recording() { Issue.record("RECORD=1 rewrites what tests compare with; run them again without it") }

  @Test("There are sites to compare")
  func sites() { #expect(GoldenSite.all.count >= 25) }
}
