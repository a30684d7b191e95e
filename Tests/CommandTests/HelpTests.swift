import Testing

@Suite("What the program says of itself")
struct HelpTests {
  @Test("Every command has help", arguments: ["build", "check"])
  func help(command: String) throws {
    let result = try Program(command, "--help").run()
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: bantin \(command)"))
    #expect(result.output.contains("--root <dir>"))
    #expect(result.output.contains("--language <language>"))
    #expect(result.output.contains("Example: bantin \(command)"))
    #expect(result.error == "")
  }

  @Test("The program without a command, or asked for help, lists its commands", arguments: [[], ["--help"], ["help"]])
  func overview(arguments: [String]) throws {
    var program = Program()
    program.arguments = arguments
    let result = try program.run()
    #expect(result.status == 0)
    for command in ["build", "check"] { #expect(result.output.contains("\n  \(command) ")) }
    #expect(result.error == "")
  }

  @Test("The version is three numbers and nothing else")
  func version() throws {
    let result = try Program("--version").run()
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(result.error == "")
  }

  @Test(
    "Wrong usage is status 64, says what is wrong and how to go on",
    arguments: [
      (["bulid"], "bulid"), (["build", "--rot", "."], "--rot"), (["build", "extra"], "extra"),
      (["check", "--format", "xml"], "xml"),
      (["build", "--language", "fr"], "fr"), (["build", "--output"], "--output"), (["--nothing"], "--nothing"),
    ])
  func wrongUsage(arguments: [String], named: String) throws {
    var program = Program()
    program.arguments = arguments
    let result = try program.run()
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.error.contains(named))
    #expect(result.error.contains("Usage: bantin"))
  }
}
