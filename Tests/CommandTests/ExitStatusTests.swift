import Files
import TestSupport
import Testing

@Suite("How the program ends")
struct ExitStatusTests {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  @Test("A site that is built is status 0 and a line on standard output")
  func built() throws {
    let result = try Program("build", "--root", site.root).run()
    #expect(result.status == 0)
    #expect(
      result.output.wholeMatch(of: /1 records, \d+ pages; \d+ files written, 0 unchanged; [^:]+; \d+\.\d\d s: .*\n/)
        != nil)
    #expect(result.output.hasSuffix(": \(site.output)\n"))
    #expect(try FileReader.bytes(of: site.output + "/ban-tin/2020/ban-tin-dung.html").isEmpty == false)
  }

  @Test("Built again, nothing is written")
  func builtAgain() throws {
    _ = try Program("build", "--root", site.root).run()
    let before = try TreeSnapshot(site.output)
    let result = try Program("build", "--root", site.root).run()
    #expect(result.status == 0)
    #expect(result.output.contains("; 0 files written, "))
    #expect(try TreeSnapshot(site.output) == before)
  }

  @Test("Check is status 0 and writes nothing")
  func checked() throws {
    let before = try TreeSnapshot(site.folder["content"])
    let result = try Program("check", "--root", site.root).run()
    #expect(result.status == 0)
    #expect(result.output == "1 records, no errors\n")
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
    #expect(try TreeSnapshot(site.folder["content"]) == before)
  }

  @Test("Warnings are told and do not keep the site from being built", arguments: ["build", "check"])
  func warnings(command: String) throws {
    try site.folder.write("x", to: "content/leftover.txt")
    let result = try Program(command, "--root", site.root).run()
    #expect(result.status == 0)
    #expect(result.error.hasPrefix("content/leftover.txt: warning: "))
    #expect(result.error.contains("\n1 warning"))
    #expect(!result.error.contains("Nothing was written"))
  }

  @Test("A mistake in the templates is status 1 with its place; nothing is written")
  func templateMistake() throws {
    site.folder.remove("templates")
    for entry in try Folder.entries(below: Repository.root + "/templates") where entry.kind == .file {
      try site.folder.write(
        try FileReader.bytes(of: Repository.root + "/templates/" + entry.path), to: "templates/" + entry.path)
    }
    try site.folder.write("<p>{{page.title}}</p>\n<p>{{page.titel}}</p>\n", to: "templates/page.mustache")
    let result = try Program("build", "--root", site.root).run()
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("templates/page.mustache:2:11: error: "))
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
  }

  @Test("A folder without a site is status 1 and says what is missing", arguments: ["build", "check"])
  func emptyRoot(command: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program(command, "--root", folder.path).run()
    #expect(result.status == 1)
    #expect(result.error.contains("content/site.yaml: error: "))
    #expect(FolderNames.all(of: folder.path) == [])
  }

  @Test("A root that is not there is status 2 and is named", arguments: ["build", "check"])
  func missingRoot(command: String) throws {
    let result = try Program(command, "--root", site.folder["nowhere"]).run()
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error == "bantin: cannot list the folder \(site.folder["nowhere"]): there is no such file or folder\n")
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
  }

  @Test("A root that is a file is status 2")
  func fileAsRoot() throws {
    let result = try Program("build", "--root", site.folder["content/site.yaml"]).run()
    #expect(result.status == 2)
    #expect(result.error == "bantin: cannot list the folder \(site.folder["content/site.yaml"]): it is not a folder\n")
  }

  @Test("An output that is somebody else's is status 2, and stays as it is")
  func refusal() throws {
    try site.folder.write("mine", to: "www/mine.txt")
    let before = try TreeSnapshot(site.folder["www"])
    let result = try Program("build", "--root", site.root, "--output", site.folder["www"]).run()
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.hasPrefix("bantin: refusing to replace \(site.folder["www"]): "))
    #expect(result.error.contains("“mine.txt”"))
    #expect(result.error.contains("--output"))
    #expect(try TreeSnapshot(site.folder["www"]) == before)
  }

  @Test("An output that cannot be made is status 2")
  func outputBelowFile() throws {
    let output = site.folder["content/site.yaml"] + "/www"
    let result = try Program("build", "--root", site.root, "--output", output).run()
    #expect(result.status == 2)
    #expect(result.error == "bantin: cannot look at \(output): it is not a folder\n")
  }

  @Test("A record larger than any record is status 1 and is named")
  func tooLarge() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 8 << 20 + 1)
    try site.folder.write(bytes, to: "content/records/large.md")
    let result = try Program("check", "--root", site.root).run()
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("content/records/large.md: error: "))
    #expect(result.error.contains("[file-too-large]"))
  }

  @Test("A day that no calendar has is status 2, not a crash", arguments: ["9223372036854775807", "99999999999999"])
  func absurdDay(seconds: String) throws {
    var program = Program("check", "--root", site.root)
    program.environment["SOURCE_DATE_EPOCH"] = seconds
    let result = try program.run()
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("bantin: "))
  }

  @Test(
    "What is not to be shown before a day waits for it in Vietnam", arguments: [(1_767_200_399, 1), (1_767_200_400, 2)])
  func day(seconds: Int, records: Int) throws {
    // 1,767,200,400 is midnight of 1 January 2026 in Vietnam.
    let record = SmallSite.record(title: "Năm mới").replacing("kind:", with: "publish: 2026-01-01\nkind:")
    try site.folder.write(record, to: "content/records/new-year.md")
    var program = Program("check", "--root", site.root)
    program.environment["SOURCE_DATE_EPOCH"] = String(seconds)
    #expect(try program.run().output == "\(records) records, no errors\n")
  }
}
