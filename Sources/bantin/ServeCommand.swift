import ArgumentParser
import Building
import Diagnostics
import Files
import Glibc
import PreviewServer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser and keep it up to date while you write.",
    discussion: """
      Builds the site, serves it to this machine, builds it again on every change of content/ and templates/ and has the browser show it. Mistakes \
      are shown over the page, the last good site behind them. Ctrl-C ends it.

      Example: bantin serve --open
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site goes (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("The port; where it is taken, the next free one.", valueName: "number"))
  var port = 8000

  @Option(
    help: ArgumentHelp(
      "The address that is listened to: 0.0.0.0 lets others of the network look, too.", valueName: "address"))
  var host = "127.0.0.1"

  @Flag(help: "Open the browser.")
  var open = false

  @Flag(help: "Look for changes every second, for network drives that do not tell them.")
  var poll = false

  @Flag(help: "Show what each step of each build took, on standard error.")
  var timings = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("The port must be between 0 and 65535.") }
  }

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      try Folder.require(site.root)
      let interrupts = Interrupts()
      let preview = Preview(
        root: site.root, output: output ?? site.root + "/output/site", console: console, showsTimings: timings,
        server: PreviewServer(
          folder: output ?? site.root + "/output/site", words: PreviewMessages.words(console.language)))
      try await preview.run(host: host, port: port, isPolling: poll, opensBrowser: open, until: interrupts)
    }
  }
}
