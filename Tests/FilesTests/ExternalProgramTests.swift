import TestSupport
import Testing

@testable import Files

@Suite("Programs of the machine")
struct ExternalProgramTests {
  @Test("A program is found by its name, and its exit status is told")
  func status() throws {
    let shell = try #require(ExternalProgram(named: "sh"))
    #expect(try shell.run(["-c", "exit 0"]) == 0)
    #expect(try shell.run(["-c", "exit 7"]) == 7)
    #expect(try shell.run(["-c", "kill -9 $$"]) == 137)
  }

  @Test("What is not there is not found")
  func missing() { #expect(ExternalProgram(named: "no-such-program-anywhere") == nil) }

  @Test("A scratch folder is removed with what is in it, links not followed")
  func scratch() throws {
    let kept = try TemporaryFolder()
    try kept.write("x", to: "kept")
    let folder = try ScratchFolder()
    try SafeFile.create([1], at: folder.path + "/a/b")
    let shell = try #require(ExternalProgram(named: "sh"))
    #expect(try shell.run(["-c", "ln -s \"$1\" \"$2/link\"", "sh", kept.path, folder.path]) == 0)
    folder.remove()
    #expect(try !SafeFile.exists(folder.path))
    #expect(try kept.text("kept") == "x")
  }
}
