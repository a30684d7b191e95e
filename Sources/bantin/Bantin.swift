import ArgumentParser
import Building
import Glibc

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

  /// Not asynchronous itself: that would begin on a thread of libdispatch.
  static func main() {
    StandardStreams.prepare()
    Task(executorPreference: WorkerThreads.shared) {
      await main(nil)
      Glibc.exit(0)
    }
    while true { pause() }
  }
}
