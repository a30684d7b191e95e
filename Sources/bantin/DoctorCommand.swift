import ArgumentParser
import Diagnostics
import Files

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look whether everything that is needed is there, and tell how to mend it.",
    discussion: """
      Looks at the libraries, the programs that some commands need, the locale, the site's folders and what may be written. Status 1 when \
      something is wrong that keeps a site from being built.

      Example: bantin doctor --root thi-dua
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site goes (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  func run() async throws {
    let console = site.console
    let diagnoses = Diagnosis.all(root: site.root, output: output ?? site.root + "/output/site")
    for diagnosis in diagnoses {
      let mark = Self.mark(diagnosis.state)[console.language]
      console.write("\(mark): \(diagnosis.finding[console.language])\n", to: .output)
      if let remedy = diagnosis.remedy { console.write("  → \(remedy[console.language])\n", to: .output) }
    }
    if diagnoses.contains(where: { $0.state == .broken }) { throw ExitCode(1) }
  }

  private static func mark(_ state: Diagnosis.State) -> Phrase {
    switch state {
    case .good: Phrase(vi: "tốt", en: "good")
    case .limited: Phrase(vi: "thiếu", en: "missing")
    case .broken: Phrase(vi: "hỏng", en: "broken")
    }
  }
}
