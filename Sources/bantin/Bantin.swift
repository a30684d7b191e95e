import ArgumentParser
import Building
import CProcessMemory
import Diagnostics
import Files
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
    let arguments = arguments()
    // What installers and scripts ask again and again need not wait for the parser to get ready.
    if arguments == ["--version"] { return print(configuration.version) }
    let isBuild = arguments.first == BuildCommand._commandName
    // A build takes much memory at once. Before there are threads, which take theirs from what there is then.
    if isBuild {
      bantin_take_memory_of_variables()
      bantin_allocate_from_huge_pages()
    }
    Task(executorPreference: WorkerThreads.shared) {
      if isBuild { await build(arguments.dropFirst()) } else { await main(arguments) }
      Glibc.exit(0)
    }
    while true { pause() }
  }

  /// The command that runs most often, without a look at what all others take. What it does not understand is told as ever.
  private static func build(_ arguments: ArraySlice<String>) async {
    guard let command = try? BuildCommand.parse(Array(arguments)) else {
      return await main([BuildCommand._commandName] + arguments)
    }
    do { try await command.run() } catch { exit(withError: error) }
  }

  /// What stands behind the program's name on the command line. Swift finds it by `/proc/self/maps` and gives nothing, not even the name, where
  /// that cannot be opened: nothing would be done then, and status 0 told.
  private static func arguments() -> [String] {
    if !CommandLine.arguments.isEmpty { return Array(CommandLine.arguments.dropFirst()) }
    do throws(FileFailure) {
      let words = try FileReader.bytes(of: "/proc/self/cmdline").split(separator: 0, omittingEmptySubsequences: false)
      return words.dropFirst().dropLast().map { String(decoding: $0, as: UTF8.self) }
    } catch {
      let console = Console(language: .english, isVerbose: false)
      console.write("bantin: \(FailureWords.sentence(error)[console.language])\n", to: .error)
      Glibc.exit(2)
    }
  }
}
