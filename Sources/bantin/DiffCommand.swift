import ArgumentParser
import Building
import Diagnostics

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what publishing would change, and write nothing.",
    discussion: """
      Makes the whole site and holds it against the published one: pages that come, change (with the lines that a reader would see differently) and \
      go, and every figure of the yearly summaries that changes, with the records that changed it.

      Exit status, as diff(1) has it: 0 nothing would change, 1 something would, 2 it could not be told: there are errors in content or templates, \
      or the environment failed.

      Example: bantin diff --output /srv/www/thidua
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site is published (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  @Option(help: "How it is told: text for people, json for programs.")
  var format = ListFormat.text

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      let build = Build(root: site.root, today: try Today.now())
      let (report, changes) = try await build.compare(with: output ?? site.root + "/output/site")
      guard let changes else {
        console.show(report.findings, isWriting: false)
        throw ExitCode(2)
      }
      let told = ChangesReport(changes: changes, language: console.language, isDetailed: site.verbose)
      switch format {
      case .text: console.write(told.text, to: .output)
      case .json: console.write(told.json.indented, to: .output)
      }
      if !changes.isEmpty { throw ExitCode(1) }
    }
  }
}
