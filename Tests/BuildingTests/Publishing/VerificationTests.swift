import Files
import Glibc
import TestSupport
import Testing

@testable import Building

@Suite("A published folder held against its manifest")
struct VerificationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let tree = try OutputTree(replacing: folder["site"])
    let files = ["index.html": "a", "ban-tin/2020/a.html": "bốn", "empty.txt": ""]
    try tree.makeFolders(for: files.keys.sorted())
    for (address, text) in files { try Array(text.utf8).withUnsafeBytes { try tree.write($0, to: address) } }
    _ = try tree.publish()
  }

  private func differences(manifest: String? = nil) async throws -> [String] {
    try await Verification(folder: folder["site"], manifest: manifest).differences.map { "\($0.state) \($0.address)" }
  }

  @Test("As it was published it is intact")
  func intact() async throws {
    let verification = try await Verification(folder: folder["site"])
    #expect(verification.isIntact)
    #expect(verification.files == 3)
    #expect(verification.checksum == SHA256(of: try FileReader.bytes(of: folder["site/.bantin-site"])))
  }

  @Test("One byte more, less or other is told, and so is a file of the same size")
  func changed() async throws {
    try folder.write("b", to: "site/index.html")
    try folder.write("bốn ", to: "site/ban-tin/2020/a.html")
    try folder.write("x", to: "site/empty.txt")
    #expect(try await differences() == ["changed ban-tin/2020/a.html", "changed empty.txt", "changed index.html"])
  }

  @Test("What is missing and what is foreign are told, in folders too")
  func missingAndForeign() async throws {
    folder.remove("site/ban-tin")
    try folder.write("", to: "site/wp-admin/x.php")
    try folder.write("", to: "site/.htaccess")
    #expect(try await differences() == ["foreign .htaccess", "missing ban-tin/2020/a.html", "foreign wp-admin/x.php"])
  }

  @Test("A file that became a link, a folder or a pipe is changed, even if the same bytes are behind it")
  func kinds() async throws {
    try folder.write("a", to: "elsewhere")
    folder.remove("site/index.html")
    try folder.link("site/index.html", to: "../elsewhere")
    folder.remove("site/empty.txt")
    #expect(mkfifo(folder["site/empty.txt"], 0o644) == 0)
    folder.remove("site/ban-tin/2020/a.html")
    try folder.makeFolder("site/ban-tin/2020/a.html")
    #expect(try await differences() == ["missing ban-tin/2020/a.html", "changed empty.txt", "changed index.html"])
  }

  @Test("Folder and manifest changed together are told by a manifest that was kept elsewhere")
  func keptElsewhere() async throws {
    try folder.write(try FileReader.bytes(of: folder["site/.bantin-site"]), to: "kept")
    let tree = try OutputTree(replacing: folder["site"])
    try Array("forged".utf8).withUnsafeBytes { try tree.write($0, to: "index.html") }
    _ = try tree.publish()
    #expect(try await differences() == [])
    #expect(
      try await differences(manifest: folder["kept"]) == [
        "changed .bantin-site", "missing ban-tin/2020/a.html", "missing empty.txt", "changed index.html",
      ])
  }

  @Test("A damaged manifest is told by its line")
  func damaged() async throws {
    try folder.write(try folder.text("site/.bantin-site") + "nonsense\n", to: "site/.bantin-site")
    let verification = try await Verification(folder: folder["site"])
    #expect(verification.damagedLine == 6)
    #expect(!verification.isIntact)
  }

  @Test("A folder without a manifest cannot be told of")
  func none() async throws {
    folder.remove("site/.bantin-site")
    await #expect(throws: FileFailure(.open, folder["site/.bantin-site"], code: ENOENT)) { try await differences() }
  }
}
