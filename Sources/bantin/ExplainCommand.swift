import ArgumentParser
import Building
import Diagnostics

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of finding, or list them all.",
    discussion: """
      Every finding ends with its identifier in brackets: [unknown-unit]. For a rule of the field, what content/rules.yaml sets is told too.

      Example: bantin explain two-awards-one-unit
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: ArgumentHelp("The identifier of the finding; all are listed without it.", valueName: "rule"))
  var rule: String?

  @Flag(help: "Print all of them as the page of the guide, in Vietnamese.")
  var article = false

  func validate() throws {
    if article, rule != nil { throw ValidationError("--article is about all findings.") }
  }

  func run() async throws {
    let console = site.console
    if article { return console.write(FindingArticle.text, to: .output) }
    let guide = FindingGuide(language: console.language)
    guard let rule else { return console.write(guide.list(), to: .output) }
    guard let kind = AllFindings.kind(rule) else {
      console.write(
        "bantin: \(FailureWords.unknownFinding(rule, near: AllFindings.near(rule))[console.language])\n", to: .error)
      throw ExitCode(64)
    }
    try await console.reportingFailures {
      console.write(guide.page(kind, setting: try FindingGuide.setting(of: kind.id, root: site.root)), to: .output)
    }
  }
}
