import Glibc
import TestSupport
import Testing

@testable import Files

@Suite("What a folder holds")
struct FolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Without the files' states, which no test can foretell; seen by a scan or listed, it is the same.
  private func entries() throws -> [FolderEntry] {
    let listed = try Folder.entries(below: folder.path)
    for isClosed in [false, true] {
      let names = try TreeScan(folder.path, watching: .sources, keepsNames: true).names
      #expect(
        try Folder.entries(below: folder.path, isClosed: isClosed, asSeen: try #require(names))
          == (try Folder.entries(below: folder.path, isClosed: isClosed)))
    }
    return listed.map { FolderEntry(path: $0.path, kind: $0.kind, size: $0.size) }
  }
  private func paths() throws -> [String] { try entries().map(\.path) }

  @Test("Files and folders come by the bytes of their paths, whatever order they were made in")
  func order() throws {
    for name in ["b.md", "a/z.md", "a.md", "đ.md", "B.md", "a/a/a.md", "10.md", "9.md"] {
      try folder.write("", to: name)
    }
    #expect(try paths() == ["10.md", "9.md", "B.md", "a", "a.md", "a/a", "a/a/a.md", "a/z.md", "b.md", "đ.md"])
  }

  @Test("A file has its size, a folder none")
  func kindsAndSizes() throws {
    try folder.write("đ", to: "a/b.md")
    #expect(
      try entries() == [
        FolderEntry(path: "a", kind: .folder, size: 0), FolderEntry(path: "a/b.md", kind: .file, size: 2),
      ])
    #expect(try entries().map(\.name) == ["a", "b.md"])
  }

  @Test("Hidden files and editors' leftovers are left out", arguments: [".git/config", ".a.md.swp", "a.md~", "#a.md#"])
  func leftOut(name: String) throws {
    try folder.write("", to: "a.md")
    try folder.write("", to: name)
    #expect(try paths() == ["a.md"])
  }

  @Test("Names that only look like leftovers stay", arguments: ["#1.md", "a~b.md", "a.b.md"])
  func kept(name: String) throws {
    try folder.write("", to: name)
    #expect(try paths() == [name])
  }

  @Test("Links to files are followed, with the size of the file")
  func linkToFile() throws {
    try folder.write("bốn", to: ".elsewhere/real.md")
    try folder.link("linked.md", to: folder[".elsewhere/real.md"])
    #expect(try entries() == [FolderEntry(path: "linked.md", kind: .file, size: 5)])
  }

  @Test("Links to folders are not followed: they could lead back")
  func linkToFolder() throws {
    try folder.write("", to: "a/b.md")
    try folder.link("a/again", to: folder.path)
    #expect(try paths() == ["a", "a/b.md"])
  }

  @Test("Of a closed folder, links out of it and links to folders are told, and those within are followed")
  func closed() throws {
    try folder.write("a", to: "inside/real.md")
    try folder.write("b", to: "outside.md")
    try folder.link("inside/a.md", to: "real.md")
    try folder.link("inside/b.md", to: "../outside.md")
    try folder.link("inside/c", to: "..")
    try folder.link("inside/d", to: "/etc/passwd")
    let found = try Folder.entries(below: folder["inside"], isClosed: true)
    #expect(found.map(\.path) == ["a.md", "b.md", "c", "d", "real.md"])
    #expect(found.map(\.kind) == [.file, .link, .link, .link, .file])
    // A folder whose name begins like the closed one's is outside, too.
    try folder.write("c", to: "inside2/e.md")
    try folder.link("inside/e.md", to: "../inside2/e.md")
    #expect(try Folder.entries(below: folder["inside"], isClosed: true).last { $0.path == "e.md" }?.kind == .link)
  }

  @Test("A link to nothing is told, as neither file nor folder")
  func brokenLink() throws {
    try folder.link("gone.md", to: "nowhere.md")
    #expect(try entries() == [FolderEntry(path: "gone.md", kind: .other, size: 0)])
  }

  @Test("A pipe is neither file nor folder, and is not opened")
  func pipe() throws {
    try #require(mkfifo(folder["pipe.md"], 0o600) == 0)
    #expect(try entries() == [FolderEntry(path: "pipe.md", kind: .other, size: 0)])
  }

  @Test("A name that is not UTF-8 is told rather than passed over")
  func nameInAnotherEncoding() throws {
    // "bản tin" as Windows-1258 has it.
    let name = Array("/b".utf8) + [0xE2, 0xD2] + Array("n tin.md".utf8) + [0]
    let path = (Array(folder.path.utf8) + name).map { CChar(bitPattern: $0) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    defer { unlink(path) }
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(try entries().map(\.kind) == [.other])
  }

  @Test("A folder that does not exist holds nothing")
  func missingFolder() throws {
    #expect(try Folder.entries(below: folder["nowhere"]) == [])
  }

  @Test("A file is no folder")
  func fileAsFolder() throws {
    try folder.write("", to: "a.md")
    #expect(throws: FileFailure(.list, folder["a.md"], code: ENOTDIR)) { try Folder.entries(below: folder["a.md"]) }
  }

  @Test("A folder that may not be listed is a failure, not an empty folder")
  func unreadableFolder() throws {
    try folder.write("", to: "a/b.md")
    chmod(folder.path, 0o755)
    chmod(folder["a"], 0)
    asOrdinaryUser {
      #expect(throws: FileFailure(.list, folder["a"], code: EACCES)) { try Folder.entries(below: folder.path) }
    }
  }

  @Test("Folders nested without end are refused")
  func depth() throws {
    try folder.write("", to: Array(repeating: "a", count: 64).joined(separator: "/") + "/b.md")
    #expect(try paths().count == 65)
    try folder.write("", to: Array(repeating: "a", count: 66).joined(separator: "/") + "/b.md")
    #expect(throws: FileFailure.self) { try Folder.entries(below: folder.path) }
  }
}
