import TestSupport
import Testing

@Suite("bantin diff, build --dry-run and verify")
struct DiffTests {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  @Test("Status 0 without differences, 1 with some, 2 where it cannot be told; nothing is written")
  func status() throws {
    let first = try Program("diff", "--root", site.root).run()
    #expect(first.status == 1)
    #expect(first.output.contains("  + ban-tin/2020/ban-tin-dung.html  Bản tin đúng"))
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
    _ = try Program("build", "--root", site.root).run()
    #expect(
      try Program("diff", "--root", site.root).run() == .init(status: 0, output: "nothing would change\n", error: ""))
    try site.folder.write("title: a\n", to: "content/records/wrong.md")
    let wrong = try Program("diff", "--root", site.root).run()
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    #expect(wrong.error.hasPrefix("content/records/wrong.md:"))
  }

  @Test("The lines that change are told; as JSON, too")
  func lines() throws {
    _ = try Program("build", "--root", site.root).run()
    let text = SmallSite.record(title: "Bản tin đúng").replacing("Nội dung.", with: "Nội dung mới.")
    try site.folder.write(text, to: "content/records/right.md")
    let result = try Program("diff", "--root", site.root).run()
    #expect(result.status == 1)
    #expect(result.output.contains("  ~ ban-tin/2020/ban-tin-dung.html\n      - Nội dung.\n      + Nội dung mới.\n"))
    let json = try Program("diff", "--root", site.root, "--format", "json").run()
    #expect(json.status == 1)
    #expect(json.output.contains("\"added\": \"Nội dung mới.\""))
  }

  @Test("A dry run tells the same and writes nothing; status 0, or 1 with an error in what was written")
  func dryRun() throws {
    let result = try Program("build", "--root", site.root, "--dry-run").run()
    #expect(result.status == 0)
    #expect(result.output.contains("  + ban-tin/2020/ban-tin-dung.html"))
    #expect(result.output.contains("nothing written (--dry-run)"))
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
    try site.folder.write("title: a\n", to: "content/records/wrong.md")
    #expect(try Program("build", "--root", site.root, "--dry-run").run().status == 1)
  }

  @Test("Verify: status 0 as published, 1 where something is not, 2 where nothing was published")
  func verify() throws {
    #expect(try Program("verify", "--root", site.root).run().status == 2)
    _ = try Program("build", "--root", site.root).run()
    let intact = try Program("verify", "--root", site.root).run()
    #expect(intact.status == 0)
    #expect(
      intact.output.contains(" files in the manifest; 0 changed, 0 missing, 0 foreign; SHA-256 of the manifest: "))
    try site.folder.write("x", to: "output/site/index.html")
    let changed = try Program("verify", "--root", site.root).run()
    #expect(changed.status == 1)
    #expect(changed.output.hasPrefix("changed: index.html\n"))
    let json = try Program("verify", "--root", site.root, "--format", "json").run()
    #expect(json.status == 1)
    #expect(json.output.contains("\"intact\": false"))
  }

  @Test("By force a foreign folder is taken, and what was in it is told where it is")
  func force() throws {
    try site.folder.write("mine", to: "www/mine.txt")
    let result = try Program("build", "--root", site.root, "--output", site.folder["www"], "--force").run()
    #expect(result.status == 0)
    #expect(result.error.hasSuffix("what Bantin did not make was moved to \(site.folder["www.before-bantin"])\n"))
    #expect(try site.folder.text("www.before-bantin/mine.txt") == "mine")
  }
}
