import ArgumentParser
import Building
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check everything that build checks and write nothing.",
    discussion: "Example: bantin check --format json")

  @OptionGroup var site: SiteOptions

  @Option(help: "How findings are told: text for people; json, github and sarif for programs.")
  var format = ReportFormat.text

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      var build = Build(root: site.root, today: try Today.now())
      let progress = BuildProgress()
      build.progress = progress
      let report = try await ProgressLine(console: console, progress: progress).during { [build] in
        try await build.check()
      }
      switch format {
      case .text:
        console.show(report.findings, isWriting: false)
        if !report.findings.hasErrors {
          console.say(Phrase(vi: "\(report.records) bản tin, không có lỗi", en: "\(report.records) records, no errors"))
        }
      case .json: console.write(JSONReport(language: console.language).text(report.findings), to: .output)
      case .github: console.write(GitHubReport(language: console.language).text(report.findings), to: .output)
      case .sarif:
        let version = Bantin.configuration.version
        console.write(SARIFReport(language: console.language, version: version).text(report.findings), to: .output)
      }
      if report.findings.hasErrors { throw ExitCode(1) }
    }
  }
}

/// How findings are told.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, sarif
}
