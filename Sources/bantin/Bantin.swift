import ArgumentParser
import Building

@main
struct Bantin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bantin", abstract: "Builds a provincial emulation bulletin site from Markdown meeting records.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, DiffCommand.self, PublishCommand.self,
      VerifyCommand.self,
      SummaryCommand.self, NewCommand.self, FormatCommand.self, ExplainCommand.self, TemplatesCommand.self,
      SchemaCommand.self, DoctorCommand.self, CompletionsCommand.self,
    ])

  static func main() async {
    StandardStreams.prepare()
    await main(nil)
  }
}
