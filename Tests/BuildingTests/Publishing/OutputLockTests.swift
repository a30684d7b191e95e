import Files
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Building

@Suite("Two builds of one output")
struct OutputLockTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func place(waits: Bool = false, onWait: @escaping @Sendable (Int?) -> Void = { _ in }) throws -> OutputPlace {
    var options = PublishingOptions()
    options.waits = waits
    options.onWait = onWait
    return try OutputPlace(folder["site"], options: options)
  }

  @Test("The second is told who builds, and changes nothing")
  func second() throws {
    let first = try OutputTree(at: place())
    try Array("a".utf8).withUnsafeBytes { try first.write($0, to: "index.html") }
    let before = try TreeSnapshot(folder.path)
    #expect(throws: OutputRefusal(path: folder["site"], reason: .inUse(by: Int(getpid())))) { try place() }
    #expect(try TreeSnapshot(folder.path) == before)
    #expect(try first.publish().written == 1)
    try place().release()
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("The second waits if it is asked to, and finds what the first published")
  func waiting() throws {
    let first = try OutputTree(at: place())
    try Array("a".utf8).withUnsafeBytes { try first.write($0, to: "index.html") }
    let holders = Mutex<[Int?]>([])
    // Called by the second when it has found the lock taken: only then the first goes on.
    let place = try place(waits: true) { holder in
      holders.withLock { $0.append(holder) }
      _ = try? first.publish()
    }
    #expect(holders.withLock { $0 } == [Int(getpid())])
    let tree = try OutputTree(at: place)
    try Array("a".utf8).withUnsafeBytes { try tree.write($0, to: "index.html") }
    #expect(try tree.publish() == OutputTree.Changes(written: 0, unchanged: 1, bytes: 1))
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("A lock's file that a killed build left locks nothing")
  func leftover() throws {
    try folder.write("1\n", to: ".site.bantin-lock")
    try place().release()
    #expect(FolderNames.all(of: folder.path) == [])
  }

  @Test("Folders that were made for nothing are taken away again")
  func folders() throws {
    try OutputPlace(folder["a/b/site"]).release()
    #expect(FolderNames.all(of: folder.path) == [])
    try folder.makeFolder("a")
    try OutputPlace(folder["a/b/site"]).release()
    #expect(FolderNames.all(of: folder.path) == ["a"])
  }

  @Test("Outputs beside each other do not know of each other")
  func beside() throws {
    let first = try OutputPlace(folder["site"])
    let second = try OutputPlace(folder["site2"])
    first.release()
    second.release()
  }

  @Test("A link to the output is the same output")
  func link() throws {
    try folder.makeFolder("site")
    try folder.link("www", to: "site")
    let first = try place()
    #expect(throws: OutputRefusal(path: folder["site"], reason: .inUse(by: Int(getpid())))) {
      try OutputPlace(folder["www"])
    }
    first.release()
  }

  @Test("A site that was put aside by a killed build on a disk without exchange is put back first")
  func putBack() throws {
    try folder.write("", to: ".site.bantin-old/.bantin-site")
    try folder.write("a", to: ".site.bantin-old/index.html")
    try place().release()
    #expect(try folder.text("site/index.html") == "a")
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }
}
