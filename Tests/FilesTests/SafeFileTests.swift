import Files
import Glibc
import TestSupport
import Testing

@Suite("Writing single files")
struct SafeFileTests {
  @Test("A new file is made with the folders above it")
  func create() throws {
    let folder = try TemporaryFolder()
    try SafeFile.create(Array("a".utf8), at: folder["b/c/d.txt"])
    #expect(try folder.text("b/c/d.txt") == "a")
  }

  @Test("What is there stays as it is")
  func exists() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    #expect(throws: FileFailure(.create, folder["a.txt"], code: EEXIST)) {
      try SafeFile.create(Array("new".utf8), at: folder["a.txt"])
    }
    #expect(try folder.text("a.txt") == "old")
  }

  @Test("A replaced file keeps its rights, a link stays a link, and nothing is left over")
  func replace() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real/a.txt")
    chmod(folder["real/a.txt"], 0o640)
    try folder.link("link.txt", to: "real/a.txt")
    try SafeFile.replace(folder["link.txt"], with: Array("new".utf8))
    #expect(try folder.text("real/a.txt") == "new")
    var status = stat()
    #expect(lstat(folder["link.txt"], &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(folder["real/a.txt"], &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(FolderNames.all(of: folder["real"]) == ["a.txt"])
  }

  @Test("A folder that may not be written is a failure, and the old file stays")
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "closed/a.txt")
    chmod(folder["closed"], 0o555)
    asOrdinaryUser {
      _ = #expect(throws: FileFailure.self) { try SafeFile.replace(folder["closed/a.txt"], with: Array("new".utf8)) }
    }
    #expect(try folder.text("closed/a.txt") == "old")
  }
}
