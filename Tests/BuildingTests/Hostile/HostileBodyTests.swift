import Testing

@testable import Building

/// What is a warning is still built: the pages are looked at.
@Suite("Hostile texts below the front matter")
struct HostileBodyTests {
  @Test("No page does anything that its templates do not")
  func harmless() async throws {
    let site = try HostileSite()
    for (number, hostile) in HostileContentTests.texts.enumerated() {
      guard hostile.expected.allSatisfy({ $0.hasPrefix("warning") }) else { continue }
      try hostile.prepare(site.folder)
      let text = try site.folder.text("content/records/a.md")
      try site.folder.write(
        text.replacing("title: Bản tin\n", with: "title: Bản tin \(number)\n"), to: "content/records/\(number).md")
    }
    site.folder.remove("content/records/a.md")
    #expect(try await site.built().harm == [])
  }

  @Test(
    "Addresses of sources and old addresses lead to no script",
    arguments: [
      "javascript:alert(1)", "data:text/html,<script>x</script>", "JAVASCRIPT:x", "java\\tscript:x", "vbscript:x",
      "//evil.example/x",
      "\\x01javascript:x",
    ])
  func addresses(address: String) async throws {
    let site = try HostileSite()
    let text = HostileSite.record("sources: [{url: \"\(address)\", title: a}]\naliases: [\"\(address)\"]")
    try site.folder.write(text, to: "content/records/a.md")
    do {
      #expect(try await site.built().harm == [])
    } catch let refused as HostileSite.NotBuilt {
      #expect(refused.told.contains("content/records/a.md:"))
    }
  }

  @Test(
    "Old addresses never lead out of the site",
    arguments: [
      "../../x", "/../../etc/cron.d/x", "/etc/passwd", "/con/nul.html", "/index.html", "/a?b#c", "/.htaccess",
      "/a\\\\b",
    ])
  func aliases(alias: String) async throws {
    let site = try HostileSite()
    try site.folder.write(HostileSite.record("aliases: [\"\(alias)\"]"), to: "content/records/a.md")
    do {
      let pages = try await site.built()
      #expect(pages.harm == [])
      #expect(pages.files.keys.allSatisfy { !$0.hasPrefix(".ht") && !$0.hasPrefix("con/") })
      #expect(pages.text("index.html").contains("<h1"))
    } catch let refused as HostileSite.NotBuilt {
      #expect(refused.told.contains("content/records/a.md:"))
    }
  }

  @Test("A policy that allows no script and no style of the page's own stands on every page, before anything is loaded")
  func policy() async throws {
    let site = try HostileSite()
    try site.folder.write(HostileSite.record(), to: "content/records/a.md")
    for (address, text) in try await site.built().pages where !address.hasSuffix("bao-cao.html") {
      let policy = try #require(text.firstRange(of: "http-equiv=\"Content-Security-Policy\""), "\(address)")
      for loaded in ["<script", "<link rel=\"stylesheet\"", "<img"] {
        if let place = text.firstRange(of: loaded) { #expect(policy.lowerBound < place.lowerBound, "\(address)") }
      }
      let content = text[policy.upperBound...].prefix(300)
      #expect(!content.contains("unsafe-"), "\(address)")
    }
  }
}
