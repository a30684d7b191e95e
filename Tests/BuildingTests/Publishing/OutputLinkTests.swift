import Files
import Glibc
import TestSupport
import Testing

@testable import Building

@Suite("The output tree, links and rights")
struct OutputLinkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(_ text: String, to name: String) throws -> OutputTree.Changes {
    let tree = try OutputTree(replacing: folder[name])
    do {
      try Array(text.utf8).withUnsafeBytes { try tree.write($0, to: "index.html") }
      return try tree.publish()
    } catch {
      tree.abandon()
      throw error
    }
  }

  private func destination(_ name: String) -> String? {
    guard let target = realpath(folder[name], nil) else { return nil }
    defer { free(target) }
    return String(cString: target)
  }

  @Test("A link to a folder stays, and the folder behind it is replaced", arguments: [true, false])
  func link(relative: Bool) throws {
    try folder.makeFolder("disk/site")
    try folder.link("www", to: relative ? "disk/site" : folder["disk/site"])
    #expect(try publish("a", to: "www").written == 1)
    #expect(try publish("a", to: "www").unchanged == 1)
    #expect(try publish("b", to: "www/").written == 1)
    #expect(destination("www") == folder["disk/site"])
    #expect(try folder.text("disk/site/index.html") == "b")
    #expect(FolderNames.all(of: folder.path) == ["disk", "www"])
    #expect(FolderNames.all(of: folder["disk"]) == ["site"])
  }

  @Test("A link to a folder that is still to be made")
  func linkToNothing() throws {
    try folder.link("www", to: "disk/site")
    #expect(try publish("a", to: "www").written == 1)
    #expect(destination("www") == folder["disk/site"])
    #expect(try folder.text("disk/site/index.html") == "a")
  }

  @Test("A link to somebody else's folder is refused")
  func linkToForeign() throws {
    try folder.write("mine", to: "disk/a.txt")
    try folder.link("www", to: "disk")
    #expect(throws: OutputRefusal(path: folder["disk"], reason: .foreignFiles(["a.txt"], count: 1))) {
      try OutputTree(replacing: folder["www"])
    }
    #expect(try folder.text("disk/a.txt") == "mine")
  }

  @Test("Links that lead in a circle are a failure")
  func circle() throws {
    try folder.link("a", to: "b")
    try folder.link("b", to: "a")
    #expect(throws: FileFailure.self) { try OutputTree(replacing: folder["a"]) }
  }

  @Test("A page that somebody made a link is written anew; what it led to is not")
  func pageAsLink() throws {
    _ = try publish("a", to: "site")
    try folder.write("a", to: "elsewhere")
    folder.remove("site/index.html")
    try folder.link("site/index.html", to: "../elsewhere")
    #expect(try publish("a", to: "site").written == 1)
    #expect(try publish("b", to: "site").written == 1)
    #expect(try folder.text("elsewhere") == "a")
    #expect(try folder.text("site/index.html") == "b")
  }

  @Test("A link that somebody put into the site stays a link, and what it leads to is left alone")
  func folderAsLink() throws {
    _ = try publish("a", to: "site")
    try folder.write("mine", to: "elsewhere/a.txt")
    try folder.link("site/more", to: "../elsewhere")
    #expect(try publish("b", to: "site").kept == ["more"])
    #expect(FolderNames.all(of: folder["site"]) == [OutputTree.marker, "index.html", "more"])
    #expect(destination("site/more") == folder["elsewhere"])
    #expect(try folder.text("elsewhere/a.txt") == "mine")
  }

  @Test("A folder above that may not be written to is a failure, and the old site stays")
  func readOnlyParent() throws {
    _ = try publish("a", to: "www/site")
    let before = try TreeSnapshot(folder.path)
    chmod(folder.path, 0o755)
    chmod(folder["www"], 0o555)
    asOrdinaryUser {
      #expect(
        throws: OutputRefusal(path: folder["www/site"], reason: .closedParent(folder["www"], code: EACCES))
      ) { try publish("b", to: "www/site") }
    }
    #expect(try TreeSnapshot(folder.path) == before)
  }

  @Test("A folder above that cannot be made is a failure that names it")
  func unmakableParent() throws {
    chmod(folder.path, 0o555)
    asOrdinaryUser {
      #expect(throws: FileFailure(.create, folder["a"], code: EACCES)) { try publish("b", to: "a/b/site") }
    }
    #expect(FolderNames.all(of: folder.path) == [])
  }
}
