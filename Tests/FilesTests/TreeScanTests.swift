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

  @Test("All cores see what one sees", arguments: [TreeScan.Watch.sources, .output])
  func onAllCores(watch: TreeScan.Watch) async throws {
    for number in 0..<70 { try folder.write("\(number)", to: "a/n\(number % 7)/m\(number % 5)/\(number).md") }
    try folder.write("ẩn", to: "a/n1/.ẩn")
    try folder.link("a/n2/liên kết", to: folder["a/một.md"])
    try folder.makeFolder("a/trống")
    let scan = try await TreeScan.onAllCores(folder["a"], watching: watch)
    #expect(try scan == self.scan(watch))
    #expect(scan.files == (watch == .output ? 74 : 73))
    folder.remove("a/trống")
    #expect(try await TreeScan.onAllCores(folder["a"], watching: watch) == self.scan(watch))
    #expect(try await TreeScan.onAllCores(folder["a"], watching: watch) != scan)
    let none = try await TreeScan.onAllCores(folder["none"], watching: watch)
    #expect(try none == TreeScan(folder["none"], watching: watch))
    await #expect(throws: FileFailure.self) { try await TreeScan.onAllCores(folder["a/một.md"], watching: watch) }
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

  @Test("What a tree is made of comes to the tree")
  func members() throws {
    var sum = try scan(.output).fingerprint
    try folder.makeFolder("a/d/đ")
    for folder in ["d", "d/đ"] { sum &+= TreeScan.member(folder: folder) }
    try folder.write("mới", to: "a/d/đ/mới.md")
    sum &+= TreeScan.member(at: "d/đ/mới.md", try FileStamp(of: folder["a/d/đ/mới.md"]))
    #expect(try scan(.output).fingerprint == sum)
    sum &-= TreeScan.member(at: "một.md", try FileStamp(of: folder["a/một.md"]))
    folder.remove("a/một.md")
    #expect(try scan(.output).fingerprint == sum)
  }

  @Test("Trees of the same files have the same links, whatever their folders; a file's name and number count")
  func treeLinks() throws {
    let before = try TreeLinks(folder["a"]).fingerprint
    #expect(try scan(.output).links == before)
    try folder.makeFolder("other/b")
    #expect(try TreeLinks(folder["other"]).fingerprint == .zero)
    for name in ["một.md", "b/hai.md"] { #expect(link(folder["a/" + name], folder["other/" + name]) == 0) }
    #expect(try TreeLinks(folder["other"]).fingerprint == before)
    #expect(rename(folder["other/một.md"], folder["other/hai.md"]) == 0)
    #expect(try TreeLinks(folder["other"]).fingerprint != before)
    try folder.write("một", to: "other/một.md")
    var sum = try TreeLinks(folder["other"]).fingerprint
    sum &-= TreeLinks.member(at: "một.md", try FileStamp(of: folder["other/một.md"]))
    sum &-= TreeLinks.member(at: "hai.md", try FileStamp(of: folder["other/hai.md"]))
    sum &+= TreeLinks.member(at: "một.md", try FileStamp(of: folder["a/một.md"]))
    #expect(sum == before)
    #expect(throws: FileFailure.self) { try TreeLinks(folder["none"]) }
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
