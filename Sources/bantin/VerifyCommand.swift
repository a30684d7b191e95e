import ArgumentParser
import Building
import Diagnostics

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Tell whether a published folder is as it was published.",
    discussion: """
      Holds every file against the manifest that build leaves in the folder (.bantin-site, in the form of sha256sum). Who can change the folder can \
      change the manifest, too: keep a copy elsewhere and give it by --manifest, or keep the one checksum that this command prints.

      Exit status: 0 all is as it was published, 1 something is not, 2 it could not be told.

      Example: bantin verify /srv/www/thidua --manifest thidua.sha256
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: ArgumentHelp("The published folder (default: ROOT/output/site).", valueName: "dir"))
  var folder: String?

  @Option(help: ArgumentHelp("A copy of the manifest that was kept elsewhere.", valueName: "file"))
  var manifest: String?

  @Option(help: "How it is told: text for people, json for programs.")
  var format = ListFormat.text

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      let verification = try await Verification(folder: folder ?? site.root + "/output/site", manifest: manifest)
      switch format {
      case .text: console.write(text(verification, console.language), to: .output)
      case .json: console.write(json(verification).indented, to: .output)
      }
      if !verification.isIntact { throw ExitCode(1) }
    }
  }

  private func text(_ verification: Verification, _ language: Language) -> String {
    var text = ""
    if let line = verification.damagedLine {
      text += Phrase(vi: "danh mục hỏng ở dòng \(line)\n", en: "the manifest is damaged at line \(line)\n")[language]
    }
    for difference in verification.differences {
      text += "\(Self.word(difference.state)[language]): \(difference.address)\n"
    }
    let count = Verification.State.allCases.map { state in verification.differences.count { $0.state == state } }
    text +=
      Phrase(
        vi:
          "\(verification.files) tệp trong danh mục; \(count[0]) bị sửa, \(count[1]) thiếu, \(count[2]) lạ; SHA-256 của danh mục: ",
        en:
          "\(verification.files) files in the manifest; \(count[0]) changed, \(count[1]) missing, \(count[2]) foreign; SHA-256 of the manifest: "
      )[language]
    return text + verification.checksum.hexadecimal + "\n"
  }

  private func json(_ verification: Verification) -> JSONValue {
    .object([
      "intact": .bool(verification.isIntact), "files": .integer(verification.files),
      "manifest": .string(verification.checksum.hexadecimal),
      "damaged-line": verification.damagedLine.map { .integer($0) },
      "differences": .array(
        verification.differences.map {
          .object(["address": .string($0.address), "state": .string($0.state.rawValue)])
        }),
    ])
  }

  private static func word(_ state: Verification.State) -> Phrase {
    switch state {
    case .changed: Phrase(vi: "bị sửa", en: "changed")
    case .missing: Phrase(vi: "thiếu", en: "missing")
    case .foreign: Phrase(vi: "lạ", en: "foreign")
    }
  }
}

/// How a list of things is told.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
