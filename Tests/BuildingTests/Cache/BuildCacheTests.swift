import Emulation
import Files
import Glibc
import TestSupport
import Testing

@testable import Building

@Suite("The cache beside the content")
struct BuildCacheTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title: Bản tin\n", to: "root/content/site.yaml")
    try folder.write("a", to: "site/index.html")
  }

  private var cache: BuildCache { BuildCache(root: folder["root"], output: folder["site"]) }

  private func keep(_ sources: BuildCache.Sources) throws {
    for name in ["registry", "records", "checks", "years", "templates", "files"] {
      try folder.write("", to: "root/.bantin/" + name)
    }
    try keepLastBuild(sources)
  }

  private func keepLastBuild(_ sources: BuildCache.Sources) throws {
    cache.keep(
      LastBuild(
        setting: sources.setting, sources: sources.fingerprint,
        output: try TreeScan(folder["site"], watching: .output).fingerprint, days: DayRange(), records: 1, pages: 1,
        files: 1, bytes: 1, kept: [], findings: []), from: sources)
  }

  /// Looks until the clock of the file system has gone on since the last change.
  private func settled() throws -> BuildCache.Sources {
    while true {
      let sources = try #require(cache.sources())
      if sources.isSettled { return sources }
    }
  }

  private var isRemembered: Bool {
    get async throws {
      let today = try #require(CalendarDate(year: 2026, month: 1, day: 1))
      let last = cache.lastBuild(from: try #require(cache.sources()), today: today)
      let output = await cache.publishedScan().fingerprint
      return last != nil && last?.output == output
    }
  }

  @Test("Where nothing has changed, the last build is found again")
  func unchanged() async throws {
    try keep(try settled())
    #expect(try await isRemembered)
  }

  @Test(
    "Where the rest could not be kept, the last build is not: the next one keeps everything",
    arguments: ["registry", "records", "checks", "years", "templates", "files"])
  func incomplete(missing: String) async throws {
    try keep(try settled())
    #expect(unlink(folder["root/.bantin/" + missing]) == 0)
    try keepLastBuild(try settled())
    #expect(try await !isRemembered)
  }

  @Test("A source that changed a moment before it was read may change again unseen: the build is not kept")
  func unsettled() async throws {
    try folder.write("title: Khác\n", to: "root/content/site.yaml")
    let sources = try #require(cache.sources())
    #expect(!sources.isSettled)
    try keep(sources)
    #expect(try await !isRemembered)
  }

  @Test("A source of another content with the same size and time is another one")
  func sameSizeAndTime() async throws {
    try keep(try settled())
    let path = folder["root/content/site.yaml"]
    var status = stat()
    #expect(stat(path, &status) == 0)
    try folder.write("title: Bản tín\n", to: "root/content/site.yaml")
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    #expect(try await !isRemembered)
  }

  @Test(
    "A file of the output that somebody removed, changed or added is made good",
    arguments: ["site/index.html", "site/new.html", "site/new/new.html"])
  func output(name: String) async throws {
    try keep(try settled())
    try folder.write("khác", to: name)
    #expect(try await !isRemembered)
    folder.remove("site")
    #expect(try await !isRemembered)
  }

  @Test("Where nothing can be kept, nothing is, and nothing fails")
  func readOnly() throws {
    try folder.write("", to: "root/.bantin")
    #expect(cache.sources() == nil)
  }

  @Test("Templates and content of another folder, and another output, are other settings")
  func setting() async throws {
    try keep(try settled())
    let elsewhere = BuildCache(root: folder["root"], output: folder["other"])
    #expect(try #require(elsewhere.sources()).setting != (try #require(cache.sources())).setting)
    let other = BuildCache(root: folder["root"], output: folder["site"], program: .zero)
    #expect(try #require(other.sources()).setting != (try #require(cache.sources())).setting)
    try folder.write("", to: "root/templates/home.mustache")
    #expect(try await !isRemembered)
  }
}
