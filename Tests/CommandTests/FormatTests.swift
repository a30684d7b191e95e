import TestSupport
import Testing

@Suite("bantin format")
struct FormatTests {
  private static let untidy = "---\ndate: 03/12/2020\ntitle: a\nkind: other\ncluster: b\n---\n"
  private static let tidy = "---\ntitle: a\ndate: 2020-12-03\nkind: other\ncluster: b\n---\n"

  private static func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> Program.Result {
    var program = Program()
    program.arguments = ["format", "--language", "en"] + arguments
    program.folder = folder.path
    return try program.run()
  }

  @Test("Files are rewritten, by paths from here or from the root, and told")
  func format() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.untidy, to: "content/records/a.md")
    try folder.write(Self.untidy, to: "content/records/b.md")
    let here = try Self.run(folder, "content/records/a.md")
    #expect(here.status == 0 && here.output == "Formatted: content/records/a.md\n" && here.error == "")
    #expect(try folder.text("content/records/a.md") == Self.tidy)
    var program = Program("format", "--language", "en", "--root", folder.path, "content/records/b.md")
    program.folder = "/"
    #expect(try program.run().status == 0)
    #expect(try folder.text("content/records/b.md") == Self.tidy)
    let again = try Self.run(folder, "content/records/a.md", "content/records/b.md")
    #expect(again.status == 0 && again.output == "")
  }

  @Test("With --check nothing is written, and a file that would change is status 1")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.untidy, to: "content/records/a.md")
    try folder.write(Self.tidy, to: "content/records/b.md")
    let before = try TreeSnapshot(folder.path)
    let result = try Self.run(folder, "--check", "content/records/a.md", "content/records/b.md")
    #expect(result.status == 1 && result.output == "Would change: content/records/a.md\n")
    #expect(try Self.run(folder, "--check", "content/records/b.md").status == 0)
    #expect(try TreeSnapshot(folder.path) == before)
  }

  @Test("A file with mistakes is left alone and its findings are shown; the others are formatted")
  func mistakes() throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ntitel: a\n---\n", to: "content/records/a.md")
    try folder.write(Self.untidy, to: "content/records/b.md")
    let result = try Self.run(folder, "content/records/a.md", "content/records/b.md")
    #expect(result.status == 1)
    #expect(result.error.contains("content/records/a.md:2:1: error: "))
    #expect(try folder.text("content/records/a.md") == "---\ntitel: a\n---\n")
    #expect(try folder.text("content/records/b.md") == Self.tidy)
  }

  @Test("What is no content is wrong usage, and what is not there cannot be opened")
  func strangers() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "README.md")
    #expect(try Self.run(folder, "README.md").status == 64)
    #expect(try Self.run(folder, "content/records/a.md").status == 2)
    #expect(try Self.run(folder).status == 64)
  }
}
