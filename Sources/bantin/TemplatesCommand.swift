import ArgumentParser
import Building
import Diagnostics

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Print the names that the template of each kind of page may use.",
    discussion: "Example: bantin templates bulletin")

  @OptionGroup var site: SiteOptions

  @Argument(help: ArgumentHelp("A kind of page; all without it.", valueName: "kind"))
  var kind: String?

  @Flag(help: "Print all of them as an article of the documentation.")
  var article = false

  func run() async throws {
    let console = site.console
    if article { return console.write(TemplateNames.article, to: .output) }
    guard let text = TemplateNames.text(of: kind, in: console.language) else {
      let message = Phrase(
        vi: "không có loại trang “\(kind ?? "")”; các loại: \(TemplateNames.kinds.joined(separator: ", "))",
        en: "there is no kind of page “\(kind ?? "")”; the kinds: \(TemplateNames.kinds.joined(separator: ", "))")
      console.write("bantin: \(message[console.language])\n", to: .error)
      throw ExitCode(64)
    }
    console.write(text, to: .output)
  }
}
