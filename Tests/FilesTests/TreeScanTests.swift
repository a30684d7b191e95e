import Files
import Glibc
import TestSupport
import Testing

@Suite("A folder looked at and not read")
struct TreeScanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("một", to: "a/một.md")
    try folder.write("hai", to: "a/b/hai.md")
  }

  private func scan(_ watch: TreeScan.Watch = .sources) throws -> TreeScan {
    try TreeScan(folder["a"], watching: watch)
  }

  @Test("It counts files and their bytes, and is the same twice")
  func counts() throws {
    let first = try scan()
    #expect((first.files, first.bytes) == (2, 8))
    #expect(try scan() == first)
    #expect(first.newest > 0)
  }

  @Test(
    "Any change of a source makes another one",
    arguments: ["a/một.md", "a/b/ba.md", "a/c/hai.md"])
  func changes(name: String) throws {
    let before = try scan().fingerprint
    try folder.write("khác", to: name)
    #expect(try scan().fingerprint != before)
  }

  @Test("A name that moved to another folder makes another one")
  func moved() throws {
    let before = try scan(.output).fingerprint
    #expect(rename(folder["a/b/hai.md"], folder["a/hai.md"]) == 0)
    #expect(try scan(.output).fingerprint != before)
    #expect(rename(folder["a/hai.md"], folder["a/b/hai.md"]) == 0)
    #expect(try scan(.output).fingerprint == before)
  }

  @Test("An empty folder counts; a folder that is not there is not an empty one")
  func folders() throws {
    let before = try scan().fingerprint
    try folder.makeFolder("a/c")
    #expect(try scan().fingerprint != before)
    let none = try TreeScan(folder["none"], watching: .sources)
    #expect(none.fingerprint == .zero)
    try folder.makeFolder("none")
    #expect(try TreeScan(folder["none"], watching: .sources).fingerprint != .zero)
  }

  @Test("What no build reads does not count among sources, and does in an output")
  func leftOut() throws {
    let (sources, output) = (try scan().fingerprint, try scan(.output).fingerprint)
    for name in ["a/.swp", "a/một.md~", "a/#một.md#"] { try folder.write("x", to: name) }
    #expect(try scan().fingerprint == sources)
    #expect(try scan(.output).fingerprint != output)
  }

  @Test("What a link leads to counts")
  func links() throws {
    try folder.write("đích", to: "elsewhere.md")
    try folder.link("a/link.md", to: folder["elsewhere.md"])
    let before = try scan().fingerprint
    try folder.write("đích khác", to: "elsewhere.md")
    #expect(try scan().fingerprint != before)
  }

  @Test("A second name for a file changes a source's stamp and not an output's")
  func linkCount() throws {
    let (sources, output) = (try scan().fingerprint, try scan(.output).fingerprint)
    // The tick of the clock that stamps changes must go on first.
    repeat {
      _ = unlink(folder["second"])
      #expect(link(folder["a/một.md"], folder["second"]) == 0)
    } while try scan().fingerprint == sources
    #expect(try scan(.output).fingerprint == output)
  }
}
