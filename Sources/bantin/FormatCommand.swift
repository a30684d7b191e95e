import ArgumentParser
import Building
import Content
import Diagnostics
import Files

struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Rewrite front matter and registry files in the canonical form.",
    discussion: """
      Keys come in the order of the format, lists of items in lines with dashes, days as 2020-12-03. Comments, x- keys and the text below the \
      front matter stay. A file with mistakes is left alone.

      Example: bantin format content/records/2020/*.md
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Write nothing; exit with status 1 if a file would change.")
  var check = false

  @Argument(
    help: ArgumentHelp("Files below ROOT/content/, by their paths from here or from the root.", valueName: "file"))
  var files: [String]

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      let formatting = try SiteFormatting(root: site.root, files: files)
      if let stranger = formatting.strangers.first {
        console.write("bantin: \(FailureWords.notContent(stranger)[console.language])\n", to: .error)
        throw ExitCode(64)
      }
      let result = try formatting.run(isDry: check)
      if result.findings.hasErrors {
        console.write(TextReport(language: console.language, isColoured: false).text(result.findings), to: .error)
        let words = Phrase(
          vi: "Tệp có lỗi được để nguyên: hãy sửa các lỗi trên.",
          en: "Files with errors were left as they are: mend the errors above.")
        console.write(words[console.language] + "\n", to: .error)
      }
      for file in result.changed {
        console.say(
          check
            ? Phrase(vi: "Cần sửa dạng: \(file)", en: "Would change: \(file)")
            : Phrase(vi: "Đã sửa dạng: \(file)", en: "Formatted: \(file)"))
      }
      if result.findings.hasErrors || check && !result.changed.isEmpty { throw ExitCode(1) }
    }
  }
}
