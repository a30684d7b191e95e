import Files
import Glibc
import TestSupport
import Testing

@testable import Building

/// What somebody else put into the output, or has there already: nothing of it is ever deleted.
@Suite("Somebody else's files in the output")
struct ForeignFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func publish(_ files: [String: String], force: Bool = false) throws -> OutputTree.Changes {
    var options = PublishingOptions()
    options.takesForeignFolder = force
    let tree = try OutputTree(at: OutputPlace(folder["site"], options: options))
    do {
      try tree.makeFolders(for: files.keys.sorted())
      for (address, text) in files { try Array(text.utf8).withUnsafeBytes { try tree.write($0, to: address) } }
      return try tree.publish()
    } catch {
      tree.abandon()
      throw error
    }
  }

  @Test(
    "A file that was put into the published folder is there after the next publication, in its folders, and is told")
  func kept() throws {
    try publish(["index.html": "a", "ban-tin/a.html": "a"])
    try folder.write("thidua.example.vn", to: "site/CNAME")
    try folder.write("token", to: "site/.well-known/acme/a")
    try folder.write("beside", to: "site/ban-tin/note.txt")
    try folder.makeFolder("site/empty")
    let changes = try publish(["index.html": "b", "cum/a.html": "c"])
    #expect(changes.kept == [".well-known/acme/a", "CNAME", "ban-tin/note.txt"])
    #expect(changes.movedAside == [])
    #expect(try folder.text("site/CNAME") == "thidua.example.vn")
    #expect(try folder.text("site/.well-known/acme/a") == "token")
    let after = try TreeSnapshot(folder["site"])
    #expect(
      after.paths == [".bantin-site", ".well-known/acme/a", "CNAME", "ban-tin/note.txt", "cum/a.html", "index.html"])
    #expect(after.folders.contains("empty"))
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("Kept files are none of ours: they are kept again, and again")
  func keptAgain() throws {
    try publish(["index.html": "a"])
    try folder.write("x", to: "site/CNAME")
    for text in ["b", "c", "c"] { #expect(try publish(["index.html": text]).kept == ["CNAME"]) }
    #expect(try Manifest(FileReader.bytes(of: folder["site/.bantin-site"])).files.keys.sorted() == ["index.html"])
  }

  @Test("A page that somebody changed is ours all the same and is mended")
  func tampered() throws {
    try publish(["index.html": "a"])
    try folder.write("x", to: "site/index.html")
    #expect(try publish(["index.html": "a"]) == OutputTree.Changes(written: 1, unchanged: 0, bytes: 1))
    #expect(try folder.text("site/index.html") == "a")
  }

  @Test("A page that is new and would replace somebody's file is refused and told", arguments: ["b.html", "b.html/x"])
  func conflict(name: String) throws {
    try publish(["a.html": "a"])
    try folder.write("mine", to: "site/" + name)
    let before = try TreeSnapshot(folder.path)
    #expect(throws: OutputRefusal(path: folder["site"], reason: .foreignFiles([name], count: 1))) {
      try publish(["a.html": "a", "b.html": "b"])
    }
    #expect(try TreeSnapshot(folder.path) == before)
    // By force the site is published, and the file is found beside it.
    let changes = try publish(["a.html": "a", "b.html": "b"], force: true)
    #expect(changes.movedAside == [folder["site.before-bantin"]])
    #expect(try folder.text("site/b.html") == "b")
    #expect(try folder.text("site.before-bantin/" + name) == "mine")
  }

  @Test("By force a foreign folder is taken, and everything in it is found beside the site")
  func force() throws {
    try folder.write("mine", to: "site/docs/a.txt")
    try folder.write("old", to: "site.before-bantin")
    let changes = try publish(["index.html": "a"], force: true)
    #expect(changes.movedAside == [folder["site.before-bantin-2"]])
    #expect(try folder.text("site.before-bantin-2/docs/a.txt") == "mine")
    #expect(try folder.text("site/index.html") == "a")
    #expect(FolderNames.all(of: folder.path) == ["site", "site.before-bantin", "site.before-bantin-2"])
  }

  @Test("What lies under a name of ours and bears no mark of ours is moved, not removed", arguments: ["new", "old"])
  func inTheWay(name: String) throws {
    try folder.write("mine", to: ".site.bantin-\(name)/a.txt")
    #expect(try publish(["index.html": "a"]).movedAside == [folder["site.before-bantin"]])
    #expect(try folder.text("site.before-bantin/a.txt") == "mine")
  }

  @Test("A file whose name marks folders, but that this program did not write, marks nothing")
  func foreignMark() throws {
    try folder.write("hello\n", to: "site/.bantin-site")
    #expect(throws: OutputRefusal(path: folder["site"], reason: .foreignFiles([".bantin-site"], count: 1))) {
      try publish(["index.html": "a"])
    }
  }

  @Test("A damaged manifest makes nothing of somebody else's ours")
  func damagedManifest() throws {
    try publish(["index.html": "a", "a.html": "a"])
    let text = try folder.text("site/.bantin-site")
    let lines = text.split(separator: "\n").filter { !$0.hasSuffix("  index.html") }
    try folder.write(lines.joined(separator: "\n") + "\nnonsense\n", to: "site/.bantin-site")
    #expect(throws: OutputRefusal(path: folder["site"], reason: .foreignFiles(["index.html"], count: 1))) {
      try publish(["index.html": "b", "a.html": "a"])
    }
    #expect(try folder.text("site/index.html") == "a")
  }

  @Test("A folder marked by an empty file is ours with everything in it")
  func emptyMark() throws {
    try folder.write("", to: "site/.bantin-site")
    try folder.write("x", to: "site/old.html")
    #expect(try publish(["index.html": "a"]).kept == [])
    #expect(FolderNames.all(of: folder["site"]) == [".bantin-site", "index.html"])
  }

  @Test(
    "A folder that a site is made from is never taken, not even by force",
    arguments: [".", "content", "content/x", "content/records"])
  func sources(output: String) throws {
    try folder.write("title: a\n", to: "content/site.yaml")
    var options = PublishingOptions()
    options.takesForeignFolder = true
    let before = try TreeSnapshot(folder.path)
    #expect {
      try OutputPlace(folder[output], sources: [folder["content"], folder["templates"]], options: options)
    } throws: { error in
      (error as? OutputRefusal)?.reason == .sources(folder["content"])
    }
    #expect(try TreeSnapshot(folder.path) == before)
  }

  @Test("A folder beside the sources whose name begins as theirs is free")
  func beside() throws {
    try folder.write("title: a\n", to: "content/site.yaml")
    try OutputPlace(folder["content-site"], sources: [folder["content"]]).release()
  }

  @Test("The root of everything is never taken")
  func root() {
    var options = PublishingOptions()
    options.takesForeignFolder = true
    #expect {
      try OutputPlace("/", options: options)
    } throws: { error in
      guard case .homeFolder(let names, let count) = (error as? OutputRefusal)?.reason else { return false }
      return names.contains("bin/") || names.contains("bin") || count > names.count
    }
  }

  @Test("Rights of the published folder stay as somebody set them")
  func rights() throws {
    try publish(["index.html": "a"])
    chmod(folder["site"], 0o2775)
    try publish(["index.html": "b"])
    var status = stat()
    #expect(stat(folder["site"], &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o2775)
  }
}
