import Glibc
import TestSupport
import Testing

@testable import PreviewServer

@Suite("Watching folders", .timeLimit(.minutes(10)))
struct FolderWatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("1", to: "content/records/a.md")
  }

  private func watch(_ method: FolderWatch.Method) throws -> FolderWatch {
    try FolderWatch([folder["content"], folder["templates"]], method: method, interval: 20)
  }

  /// Waits until all of the paths were told.
  private func expect(_ names: [String], from watch: FolderWatch) async {
    var missing = Set(names.map { folder[$0] })
    for await _ in watch.signals {
      missing.subtract(watch.take())
      if missing.isEmpty { return }
    }
    Issue.record("the watch ended before \(missing)")
  }

  @Test("A file that is written", arguments: [FolderWatch.Method.notified, .polled])
  func written(method: FolderWatch.Method) async throws {
    let watch = try watch(method)
    try folder.write("22", to: "content/records/a.md")
    await expect(["content/records/a.md"], from: watch)
  }

  @Test("A file that takes another's place, as editors save", arguments: [FolderWatch.Method.notified, .polled])
  func renamed(method: FolderWatch.Method) async throws {
    try folder.write("2", to: "content/records/.a.md.new")
    let watch = try watch(method)
    #expect(rename(folder["content/records/.a.md.new"], folder["content/records/a.md"]) == 0)
    await expect(["content/records/a.md"], from: watch)
  }

  @Test("A file that is removed", arguments: [FolderWatch.Method.notified, .polled])
  func removed(method: FolderWatch.Method) async throws {
    let watch = try watch(method)
    folder.remove("content/records/a.md")
    await expect(["content/records/a.md"], from: watch)
  }

  @Test(
    "A folder that comes with files in it, and what is written there later",
    arguments: [FolderWatch.Method.notified, .polled])
  func newFolder(method: FolderWatch.Method) async throws {
    try folder.write("1", to: "elsewhere/2021/sub/b.md")
    let watch = try watch(method)
    #expect(rename(folder["elsewhere/2021"], folder["content/records/2021"]) == 0)
    await expect(["content/records/2021"], from: watch)
    try folder.write("22", to: "content/records/2021/sub/b.md")
    await expect(["content/records/2021/sub/b.md"], from: watch)
  }

  @Test("A folder under another name", arguments: [FolderWatch.Method.notified, .polled])
  func movedFolder(method: FolderWatch.Method) async throws {
    let watch = try watch(method)
    #expect(rename(folder["content/records"], folder["content/bulletins"]) == 0)
    await expect(["content/records", "content/bulletins"], from: watch)
    try folder.write("22", to: "content/bulletins/a.md")
    await expect(["content/bulletins/a.md"], from: watch)
  }

  @Test("A watched folder that comes later, goes and comes again", arguments: [FolderWatch.Method.notified, .polled])
  func laterFolder(method: FolderWatch.Method) async throws {
    let watch = try watch(method)
    for text in ["1", "2"] {
      try folder.write(text, to: "templates/page.mustache")
      await expect(["templates"], from: watch)
      try folder.write("22" + text, to: "templates/page.mustache")
      await expect(["templates/page.mustache"], from: watch)
      folder.remove("templates")
      await expect(["templates"], from: watch)
    }
  }

  @Test("What editors leave for a moment is not told", arguments: [FolderWatch.Method.notified, .polled])
  func leftovers(method: FolderWatch.Method) async throws {
    let watch = try watch(method)
    let names = [".a.md.swp", "4913", "a.md~", "#a.md#", ".#a.md", "~$a.xlsx", "a.md.tmp", ".git/index"]
    for name in names { try folder.write("x", to: "content/records/" + name) }
    try folder.write("22", to: "content/records/a.md")
    var told = Set<String>()
    for await _ in watch.signals {
      told.formUnion(watch.take())
      if told.contains(folder["content/records/a.md"]) { break }
    }
    #expect(told == [folder["content/records/a.md"]])
  }

  @Test("What lies beside the watched folders is not told")
  func neighbours() async throws {
    let watch = try watch(.notified)
    try folder.write("x", to: "output/site/index.html")
    try folder.write("x", to: "README.md")
    try folder.write("22", to: "content/records/a.md")
    for await _ in watch.signals { break }
    #expect(watch.take() == [folder["content/records/a.md"]])
  }

  @Test("A watch that nobody holds ends, and leaves nothing open")
  func end() async throws {
    var watched: FolderWatch? = try watch(.notified)
    let signals = try #require(watched).signals
    watched = nil
    for await _ in signals {}
  }
}
