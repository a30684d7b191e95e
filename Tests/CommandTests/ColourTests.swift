import TestSupport
import Testing

@Suite("Colours")
struct ColourTests {
  private static let hasTerminals = (try? Terminal()) != nil

  private func findings(_ environment: [String: String]) throws -> String {
    let site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    let terminal = try Terminal()
    var program = Program("check", "--root", site.root)
    program.environment = environment
    program.error = .file(terminal.path)
    #expect(try program.run().status == 0)
    return terminal.text()
  }

  @Test("A terminal gets colours", .enabled(if: hasTerminals))
  func terminal() throws {
    #expect(try findings(["TERM": "xterm-256color"]).contains("\u{1B}[1;33mwarning\u{1B}[0m"))
    #expect(try findings(["TERM": "xterm-256color", "NO_COLOR": ""]).contains("\u{1B}["))
  }

  @Test(
    "A terminal that cannot, or a person who will not, gets none", .enabled(if: hasTerminals),
    arguments: [["TERM": "dumb"], ["TERM": "xterm-256color", "NO_COLOR": "1"]])
  func none(environment: [String: String]) throws {
    let text = try findings(environment)
    #expect(text.contains("content/leftover.txt: warning: "))
    // Progress of what takes long may be there, which wipes its line.
    #expect(!text.contains(/\u{1B}\[[0-9;]*m/))
  }

  @Test("What is no terminal gets none")
  func pipe() throws {
    let site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    let result = try Program("check", "--root", site.root).run()
    #expect(result.error.contains(": warning: "))
    #expect(!result.error.contains("\u{1B}"))
  }
}
