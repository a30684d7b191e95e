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
    let folder = try TemporaryFolder()
    let result = try look(folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("broken: there is no \(folder.path)/content\n  → bantin new site"))
    #expect(result.output.contains("broken: there is no \(folder.path)/templates\n  → "))
  }

  @Test("A locale without Vietnamese letters is told and keeps nothing from working")
  func locale() throws {
    let site = try SmallSite()
    let result = try look(site.root, ["LANG": "C"])
    #expect(result.status == 0)
    #expect(result.output.contains("missing: the locale C is not UTF-8"))
  }
}
