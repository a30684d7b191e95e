import TestSupport
import Testing

@Suite("bantin explain")
struct ExplainTests {
  @Test("Without an identifier every kind is listed")
  func list() throws {
    let result = try Program("explain", "--language", "en").run()
    #expect(result.status == 0)
    #expect(result.output.contains("\nunknown-unit "))
    #expect(result.output.contains("\ntwo-awards-one-unit "))
    #expect(result.error == "")
  }

  @Test("One is told at length, with what the site sets")
  func one() throws {
    let result = try Program("explain", "government-flag-share", "--root", Repository.root, "--language", "vi").run()
    #expect(result.status == 0)
    #expect(result.output.contains("percent = 20"))
    #expect(result.output.contains("đến hết ngày 31/12/2023"))
    #expect(result.output.contains("Căn cứ: Nghị định 91/2017/NĐ-CP, điều 11"))
  }

  @Test("Without content/ it is told all the same")
  func nowhere() throws {
    let folder = try TemporaryFolder()
    var program = Program("explain", "membership", "--language", "en")
    program.folder = folder.path
    let result = try program.run()
    #expect(result.status == 0)
    #expect(result.output.contains("content/rules.yaml does not set it"))
  }

  @Test("An identifier that is not known is status 64, with the nearest")
  func unknown() throws {
    let result = try Program("explain", "unknow-unit", "--language", "en").run()
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.error.contains("did you mean “unknown-unit”"))
  }
}
