import TestSupport
import Testing

@Suite("The doctor")
struct DoctorTests {
  private func look(_ root: String, _ environment: [String: String] = ["LANG": "C.UTF-8"]) throws -> Program.Result {
    var program = Program("doctor", "--root", root)
    program.environment = environment
    return try program.run()
  }

  @Test("A site that can be built is well, whatever optional programs are missing")
  func well() throws {
    let site = try SmallSite()
    let result = try look(site.root)
    #expect(result.status == 0)
    #expect(result.output.contains("good: bantin "))
    #expect(result.output.contains("cmark "))
    #expect(!result.output.contains("broken: "))
    #expect(result.error == "")
  }

  @Test("What is not there is told with what to do about it")
  func missing() throws {
    for (there, missing) in [("templates", "content"), ("content", "templates")] {
      let folder = try TemporaryFolder()
      try folder.makeFolder(there)
      let result = try look(folder.path)
      #expect(result.status == 1)
      #expect(result.output.contains("broken: there is no \(folder.path)/\(missing)\n  → "))
    }
  }

  @Test("On a machine without a site nothing is broken: the guide has it looked at before there is one")
  func noSite() throws {
    let folder = try TemporaryFolder()
    let result = try look(folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("missing: there is no site in \(folder.path) yet\n  → bantin new site"))
    #expect(!result.output.contains("broken: "))
  }

  @Test("Every program that some command needs is looked for")
  func programs() throws {
    let result = try look(try SmallSite().root)
    for program in ["ssconvert", "pandoc", "rsync", "ssh", "rclone", "xdg-open"] {
      #expect(result.output.contains(program), "\(program)")
    }
  }

  @Test("A locale without Vietnamese letters is told and keeps nothing from working")
  func locale() throws {
    let site = try SmallSite()
    let result = try look(site.root, ["LANG": "C"])
    #expect(result.status == 0)
    #expect(result.output.contains("missing: the locale C is not UTF-8"))
  }
}
