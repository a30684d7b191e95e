import ArgumentParser
import Content
import Diagnostics
import Files

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write JSON Schemas, by which editors complete and check keys.",
    discussion: """
      With a kind, its schema goes to standard output, or into the folder; without one all go into the folder, and standard output tells which \
      schema is for which files, as the YAML extension wants it in .vscode/settings.json.

      Example: bantin schema --output .vscode/schemas
      """)

  @Argument(help: "Which files: record, page, units, cluster, awards, rules or site.")
  var kind: DocumentKind?

  @Option(help: ArgumentHelp("The folder that the schemas are written into.", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("The language of descriptions and messages: vi or en.", valueName: "language"))
  var language = MessageLanguage.vi

  func validate() throws {
    if kind == nil, output == nil {
      throw ValidationError("Name a kind of files, or a folder for all schemas by --output.")
    }
  }

  func run() async throws {
    let language: Language = language == .vi ? .vietnamese : .english
    let console = Console(language: language, isVerbose: false)
    if let kind, output == nil { return console.write(JSONSchema.text(of: kind, language: language), to: .output) }
    guard let output else { return }
    let kinds = kind.map { [$0] } ?? DocumentKind.allCases
    try await console.reportingFailures {
      for kind in kinds {
        try SafeFile.replace(
          output + "/" + JSONSchema.fileName(of: kind), with: Array(JSONSchema.text(of: kind, language: language).utf8))
      }
      console.write(JSONSchema.editorSettings(folder: output, kinds: kinds), to: .output)
    }
  }
}

extension DocumentKind: ExpressibleByArgument {}
