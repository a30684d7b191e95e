import TestSupport
import Testing

@Suite("Standard output and standard error that take nothing")
struct StandardStreamTests {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  private static let deaf: [Program.Stream] = [.file("/dev/full"), .closed, .brokenPipe]

  @Test("Findings that nobody can read change nothing else", arguments: deaf)
  func error(stream: Program.Stream) throws {
    try site.folder.write("x", to: "content/leftover.txt")
    var program = Program("build", "--root", site.root)
    program.error = stream
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 0)
    // Nothing that was to be told went into a file that happened to be open in its place.
    for (path, bytes) in try TreeSnapshot(site.output).contents {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("leftover.txt"), "\(path)")
    }
  }

  @Test("A mistake is status 1 even where it cannot be told", arguments: deaf)
  func mistake(stream: Program.Stream) throws {
    try site.folder.write("title: a\n", to: "content/records/wrong.md")
    var program = Program("build", "--root", site.root)
    program.error = stream
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 1)
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
  }

  @Test("A failure is status 2 even where it cannot be told", arguments: deaf)
  func failure(stream: Program.Stream) throws {
    var program = Program("build", "--root", site.folder["nowhere"])
    program.error = stream
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 2)
  }

  @Test("Wrong usage is status 64 even where it cannot be told", arguments: deaf)
  func usage(stream: Program.Stream) throws {
    var program = Program("bulid")
    program.error = stream
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 64)
  }

  @Test("A report cut short by a full disk is status 2, not a success")
  func fullOutput() throws {
    var program = Program("check", "--root", site.root, "--format", "json")
    program.output = .file("/dev/full")
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 2)
    #expect(result.error == "bantin: cannot write standard output: the disk is full\n")
  }

  @Test("A reader who left, or none at all, is no failure", arguments: [Program.Stream.closed, .brokenPipe])
  func noReader(stream: Program.Stream) throws {
    var program = Program("build", "--root", site.root)
    program.output = stream
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 0)
    #expect(result.error == "" || !result.error.contains("bantin:"))
  }

  @Test("All three closed, the site is built all the same")
  func allClosed() throws {
    var program = Program("build", "--root", site.root)
    program.input = .closed
    program.output = .closed
    program.error = .closed
    let result = try program.run()
    #expect(result.signal == nil)
    #expect(result.status == 0)
    let reference = try SmallSite()
    _ = try Program("build", "--root", reference.root).run()
    #expect(try TreeSnapshot(site.output).contents == TreeSnapshot(reference.output).contents)
  }
}
