import Testing

@Suite("What the program says of itself")
struct HelpTests {
  /// The commands that the program lists.
  private func commands() throws -> [String] {
    let help = try Program("--help").run().output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { !$0.isEmpty }
    // A command stands two blanks in; what follows on lines of their own stands further in.
    return lines.compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
    }
  }

  @Test("Every command has help that says how it is called and gives an example")
  func help() throws {
    let commands = try commands()
    #expect(Set(commands).isSuperset(of: ["build", "check"]))
    for command in commands {
      let result = try Program(command, "--help").run()
      #expect(result.status == 0, "\(command)")
      #expect(result.output.contains("OVERVIEW: "), "\(command)")
      #expect(result.output.contains("USAGE: bantin \(command)"), "\(command)")
      #expect(result.output.contains("bantin \(command)"), "\(command)")
      #expect(result.error == "", "\(command)")
    }
  }

  @Test("What works on a site takes its root and the language of messages", arguments: ["build", "check"])
  func options(command: String) throws {
    let help = try Program(command, "--help").run().output
    #expect(help.contains("--root <dir>"))
    #expect(help.contains("--language <language>"))
    #expect(help.contains("Example: bantin \(command)"))
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
      (["check", "--format", "xml"], "xml"), (["build", "--language", "fr"], "fr"),
      (["build", "--output"], "--output"), (["--nothing"], "--nothing"),
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
