import TestSupport
import Testing

@Suite("Which folder is built, and where to")
struct RootTests {
  private let site: SmallSite
  private let reference: [String: [UInt8]]

  init() throws {
    site = try SmallSite()
    _ = try Program("build", "--root", site.root, "--output", site.folder["reference"]).run()
    reference = try TreeSnapshot(site.folder["reference"]).contents
  }

  private func run(_ arguments: String..., in folder: String) throws -> Program.Result {
    var program = Program()
    program.arguments = arguments
    program.folder = folder
    return try program.run()
  }

  @Test("Without options: the current folder, into output/site")
  func currentFolder() throws {
    let result = try run("build", in: site.root)
    #expect(result.status == 0)
    #expect(result.output.hasSuffix(": ./output/site\n"))
    #expect(try TreeSnapshot(site.output).contents == reference)
  }

  @Test(
    "A root is relative to the current folder, with or without a slash at its end",
    arguments: ["..", "../", "../content/.."])
  func relativeRoot(root: String) throws {
    try site.folder.makeFolder("inner")
    #expect(try run("build", "--root", root, in: site.folder["inner"]).status == 0)
    #expect(try TreeSnapshot(site.output).contents == reference)
  }

  @Test("An output is relative to the current folder, not to the root")
  func relativeOutput() throws {
    try site.folder.makeFolder("inner")
    #expect(try run("build", "--root", "..", "--output", "www/", in: site.folder["inner"]).status == 0)
    #expect(try TreeSnapshot(site.folder["inner/www"]).contents == reference)
    #expect(FolderNames.all(of: site.folder["inner"]) == ["www"])
  }

  @Test("The current folder itself may be the output, where it is empty")
  func outputHere() throws {
    try site.folder.makeFolder("www")
    #expect(try run("build", "--root", site.root, "--output", ".", in: site.folder["www"]).status == 0)
    #expect(try TreeSnapshot(site.folder["www"]).contents == reference)
  }

  @Test("A root that is a link")
  func linkedRoot() throws {
    try site.folder.link("link", to: ".")
    #expect(try run("build", "--root", site.folder["link"], in: "/").status == 0)
    #expect(try TreeSnapshot(site.output).contents == reference)
  }

  @Test("The root itself is never the output")
  func outputIsRoot() throws {
    let before = try TreeSnapshot(site.folder["content"])
    let result = try run("build", "--output", ".", in: site.root)
    #expect(result.status == 2)
    #expect(try TreeSnapshot(site.folder["content"]) == before)
  }

  @Test("What the environment tells of the machine changes not a byte")
  func environment() throws {
    for (name, environment) in [
      (
        "Hà Nội",
        [
          "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8", "USER": "clerk-of-the-test",
          "HOME": "/home/clerk-of-the-test",
        ]
      ),
      ("UTC", ["TZ": "UTC", "LC_ALL": "C", "HOSTNAME": "machine-of-the-test"]),
      ("far west", ["TZ": "Pacific/Honolulu", "LANG": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"]),
    ] {
      var program = Program("build", "--root", site.root, "--output", site.folder["out/\(name)"])
      program.environment = environment
      program.folder = "/"
      #expect(try program.run().status == 0)
      #expect(try TreeSnapshot(site.folder["out/\(name)"]).contents == reference, "\(name)")
    }
    for (path, bytes) in reference {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["clerk-of-the-test", "machine-of-the-test", site.root] { #expect(!text.contains(word), "\(path)") }
    }
  }
}
