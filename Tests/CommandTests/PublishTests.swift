import TestSupport
import Testing

@Suite("The command publish")
struct PublishTests {
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
    let text = try site.folder.text("content/site.yaml")
    try site.folder.write(text + "\npublish:\n  - name: chung\n    folder: www\n", to: "content/site.yaml")
  }

  @Test("Brings the site to its only place, tells what it did, and has nothing to do the second time")
  func publishes() throws {
    #expect(try Program("build", "--root", site.root).run().status == 0)
    let plan = try Program("publish", "--root", site.root, "--dry-run").run()
    #expect(plan.status == 0)
    #expect(plan.output.contains("+ index.html\n"))
    #expect(FolderNames.all(of: site.root).contains("www") == false)

    let first = try Program("publish", "chung", "--root", site.root).run()
    #expect(first.status == 0)
    #expect(
      first.output.wholeMatch(of: /chung: \d+ files added, 0 replaced, 0 removed; 0 unchanged; verified\n/) != nil)
    let second = try Program("publish", "--root", site.root).run()
    #expect(second.output.wholeMatch(of: /chung: nothing has changed \(\d+ files\)\n/) != nil)
    #expect(try TreeSnapshot(site.folder["www"]).contents == TreeSnapshot(site.output).contents)
  }

  @Test("Without a built site it says how to get one")
  func nothingBuilt() throws {
    let result = try Program("publish", "--root", site.root).run()
    #expect(result.status == 2)
    #expect(result.error.contains("run bantin build first"))
  }

  @Test("A place that is not told is answered by those that are")
  func unknown() throws {
    let result = try Program("publish", "chugn", "--root", site.root).run()
    #expect(result.status == 2)
    #expect(result.error == "bantin: there is no place “chugn”; the places: chung\n")
  }

  @Test("A secret in the site's file is a finding, and nothing is brought anywhere")
  func secret() throws {
    let text = try site.folder.text("content/site.yaml")
    try site.folder.write(text + "  - {name: b, rsync: \"rsync://u:p@h/www\"}\n", to: "content/site.yaml")
    let result = try Program("publish", "chung", "--root", site.root).run()
    #expect(result.status == 1)
    #expect(result.error.contains("[secret-in-site]"))
  }
}
