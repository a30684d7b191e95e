import Files
import Glibc
import TestSupport
import Testing

@testable import Building

@Suite("The output tree")
struct OutputTreeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Publishes files by their addresses.
  @discardableResult
  private func publish(_ files: [String: String], to path: String) throws -> OutputTree.Changes {
    let tree = try OutputTree(replacing: path)
    try fill(tree, files)
    return try tree.publish()
  }

  @discardableResult
  private func publish(_ files: [String: String]) throws -> OutputTree.Changes {
    try publish(files, to: folder["site"])
  }

  private func fill(_ tree: OutputTree, _ files: [String: String]) throws {
    try tree.makeFolders(for: files.keys.sorted())
    for (address, text) in files.sorted(by: { $0.key < $1.key }) {
      try Array(text.utf8).withUnsafeBytes { try tree.write($0, to: address) }
    }
  }

  /// What is published, without the marker.
  private func published(_ path: String) throws -> [String: String] {
    try TreeSnapshot(path).contents.filter { $0.key != OutputTree.marker }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static let pages = ["index.html": "a", "ban-tin/2020/a.html": "bốn", "ban-tin/2020.html": ""]

  @Test("The first publication writes everything and leaves nothing beside the site")
  func first() throws {
    #expect(try publish(Self.pages) == OutputTree.Changes(written: 3, unchanged: 0, bytes: 6))
    #expect(try published(folder["site"]) == Self.pages)
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("The same again writes nothing: files keep their inodes and times")
  func again() throws {
    try publish(Self.pages)
    let before = try TreeSnapshot(folder["site"])
    #expect(try publish(Self.pages) == OutputTree.Changes(written: 0, unchanged: 3, bytes: 6))
    #expect(try TreeSnapshot(folder["site"]) == before)
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("What changed is written, what did not is kept; the size alone tells nothing")
  func changed() throws {
    try publish(Self.pages)
    let before = try TreeSnapshot(folder["site"])
    var pages = Self.pages
    pages["index.html"] = "b"
    #expect(try publish(pages) == OutputTree.Changes(written: 1, unchanged: 2, bytes: 6))
    let after = try TreeSnapshot(folder["site"])
    #expect(try published(folder["site"]) == pages)
    #expect(before.files.filter { after.files[$0.key] != $0.value }.keys.sorted() == [OutputTree.marker, "index.html"])
  }

  @Test("A large file is compared to its last byte")
  func large() throws {
    let text = String(repeating: "a", count: 200_000)
    try publish(["index.html": text + "b"])
    #expect(try publish(["index.html": text + "c"]).written == 1)
    #expect(try publish(["index.html": text + "c"]).unchanged == 1)
  }

  @Test("Where nothing is new, the folder itself stays")
  func sameFolder() throws {
    try publish(Self.pages)
    var (before, after) = (stat(), stat())
    #expect(stat(folder["site"], &before) == 0)
    try publish(Self.pages)
    #expect(stat(folder["site"], &after) == 0)
    #expect(before.st_ino == after.st_ino)
  }

  @Test("What is not written again is gone, with its folder")
  func deleted() throws {
    try publish(Self.pages)
    try publish(["index.html": "a"])
    let after = try TreeSnapshot(folder["site"])
    #expect(after.paths == [OutputTree.marker, "index.html"])
    #expect(after.folders == [])
  }

  @Test("A folder takes the place of a file, and a file that of a folder")
  func fileAndFolder() throws {
    try publish(["cum/a": "1", "don-vi": "2"])
    let pages = ["cum": "1", "don-vi/a": "2"]
    #expect(try publish(pages).written == 2)
    #expect(try published(folder["site"]) == pages)
  }

  @Test("An empty folder is taken")
  func emptyFolder() throws {
    try folder.makeFolder("site")
    #expect(try publish(Self.pages).written == 3)
    #expect(try published(folder["site"]) == Self.pages)
  }

  @Test(
    "A folder with somebody else's files is refused and left alone", arguments: ["a.txt", ".htaccess", "sub/a.txt"])
  func refusal(name: String) throws {
    try folder.write("mine", to: "site/" + name)
    let before = try TreeSnapshot(folder.path)
    let found = name.contains("/") ? "sub/" : name
    #expect(throws: OutputRefusal(path: folder["site"], reason: .foreignFiles([found], count: 1))) {
      try OutputTree(replacing: folder["site"])
    }
    #expect(try TreeSnapshot(folder.path) == before)
  }

  @Test("A file where the folder should be is a failure")
  func file() throws {
    try folder.write("mine", to: "site")
    #expect(throws: FileFailure(.list, folder["site"], code: ENOTDIR)) { try OutputTree(replacing: folder["site"]) }
    #expect(try folder.text("site") == "mine")
  }

  @Test("A path through a file is a failure")
  func throughFile() throws {
    try folder.write("mine", to: "file")
    #expect(throws: FileFailure(.look, folder["file/site"], code: ENOTDIR)) {
      try OutputTree(replacing: folder["file/site"])
    }
  }

  @Test("Slashes at the end mean nothing, and folders above are made")
  func path() throws {
    try publish(Self.pages, to: folder["a/b/site//"])
    #expect(try published(folder["a/b/site"]) == Self.pages)
    #expect(try publish(Self.pages, to: folder["a/b/site/"]).unchanged == 3)
    #expect(FolderNames.all(of: folder["a/b"]) == ["site"])
  }

  @Test("A tree that is abandoned leaves the published one as it was")
  func abandoned() throws {
    try publish(Self.pages)
    let before = try TreeSnapshot(folder.path)
    let tree = try OutputTree(replacing: folder["site"])
    try fill(tree, ["index.html": "b", "new.html": "c"])
    tree.abandon()
    #expect(try TreeSnapshot(folder.path) == before)
  }

  @Test("What a killed run left behind is in nobody's way")
  func leftover() throws {
    try publish(Self.pages)
    // Never published, never abandoned.
    try fill(try OutputTree(replacing: folder["site"]), ["index.html": "b", "old/page.html": "c"])
    #expect(try publish(Self.pages).unchanged == 3)
    #expect(try published(folder["site"]) == Self.pages)
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("Two pages at one address are a failure, not one page")
  func twice() throws {
    let tree = try OutputTree(replacing: folder["site"])
    try fill(tree, ["index.html": "a"])
    #expect(throws: FileFailure(.create, folder[".site.bantin-new/index.html"], code: EEXIST)) {
      try fill(tree, ["index.html": "b"])
    }
    tree.abandon()
    #expect(FolderNames.all(of: folder.path) == [])
  }
}
