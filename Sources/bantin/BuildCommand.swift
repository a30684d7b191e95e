import ArgumentParser
import Building
import Diagnostics

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check everything and build the site.",
    discussion: """
      Reads content/ and templates/ below the root and writes the site. With an error in what was written nothing changes: the site that was \
      built before stays as it is.

      Example: bantin build --root . --output /srv/www/thidua
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site goes (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  func run() async throws {
    let console = site.console
    let target = output ?? site.root + "/output/site"
    try await console.reportingFailures {
      let report = try await Build(root: site.root, today: try Today.now()).run(output: target)
      console.show(report.findings)
      guard let published = report.published else { throw ExitCode(1) }
      console.say(
        Phrase(
          vi:
            "\(report.records) bản tin, \(report.pages) trang; ghi \(published.written) tệp, giữ nguyên \(published.unchanged): \(target)",
          en:
            "\(report.records) records, \(report.pages) pages; \(published.written) files written, \(published.unchanged) unchanged: \(target)"
        ))
    }
  }
}
