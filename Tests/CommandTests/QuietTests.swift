import TestSupport
import Testing

@Suite("What is told, and what is not")
struct QuietTests {
  @Test("Quiet is silent about what is well and what is only a warning", arguments: ["build", "check"])
  func quiet(command: String) throws {
    let site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    let result = try Program(command, "--root", site.root, "--quiet").run()
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.error == "")
  }

  @Test("Quiet tells errors all the same")
  func errors() throws {
    let site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    try site.folder.write("---\ntitel: A\n---\n", to: "content/records/wrong.md")
    let result = try Program("build", "--root", site.root, "--quiet").run()
    #expect(result.status == 1)
    #expect(result.error.contains("[unknown-key]"))
    #expect(!result.error.contains("leftover.txt"))
  }

  @Test("The last line sums up records, pages, files, findings and time")
  func summary() throws {
    let site = try SmallSite()
    try site.folder.write("x", to: "content/leftover.txt")
    let result = try Program("build", "--root", site.root).run()
    let pattern = /1 records, \d+ pages; \d+ files written, 0 unchanged; 1 warning[^:]*; \d+\.\d\d s: .*\n/
    #expect(result.output.wholeMatch(of: pattern) != nil, "\(result.output)")
  }

  @Test("Into a pipe no progress is told")
  func piped() throws {
    let site = try SmallSite()
    let result = try Program("build", "--root", site.root).run()
    #expect(!result.error.contains("\r"))
  }

  @Test("Completions for every shell name the commands", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try Program("completions", shell).run()
    #expect(result.status == 0)
    for command in ["build", "serve", "publish"] { #expect(result.output.contains(command)) }
  }
}
