import ArgumentParser
import Building
import Diagnostics
import Emulation
import Files
import Reports

struct SummaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Publish one yearly summary as a file.",
    discussion: """
      xlsx is a workbook, csv a file a table, json all tables in one; html, docx and pdf are the report to print. pdf needs chromium or weasyprint, \
      docx needs pandoc. Without --output json and html go to standard output, a CSV of one --table too, and the others to YEAR.xlsx, YEAR.docx, \
      YEAR.pdf in the current folder. With several forms, --output is a folder, the current one if left out; the CSV files go into YEAR/ there.

      Examples:
      bantin summary 2020 --format xlsx --output tong-hop-2020.xlsx
      bantin summary 2020 --format xlsx --format pdf --output bao-cao
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The emulation year.")
  var year: Int

  @Option(help: "The form: xlsx (if left out), csv, json, html, docx or pdf; may be given again.")
  var format: [SummaryDocument.Format] = []

  @Option(
    help: ArgumentHelp(
      "The file to write; for csv without --table and for several forms, the folder.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "For html, pdf and docx: the day in the report's head, as 2021-01-15 or 15/01/2021; open if left out.",
      valueName: "day"))
  var date: ReportDay?

  @Option(help: ArgumentHelp("For csv: the one table to write.", valueName: "table"))
  var table: TableKind?

  @Option(help: ArgumentHelp("For csv: what stands between fields, comma or semicolon.", valueName: "separator"))
  var separator = FieldSeparator.comma

  @Option(
    help: ArgumentHelp("Whose clusters are summed up: a unit's id or name; may be given again.", valueName: "unit"))
  var organiser: [String] = []

  @Flag(help: "Tell what reading and the forms took, wall and CPU time, and the greatest memory.")
  var timings = false

  /// The forms that are wanted, each once.
  private var formats: [SummaryDocument.Format] {
    var seen = Set<SummaryDocument.Format>()
    let wanted = format.filter { seen.insert($0).inserted }
    return wanted.isEmpty ? [.xlsx] : wanted
  }

  func validate() throws {
    guard (1...9999).contains(year) else { throw ValidationError("The year must be between 1 and 9999.") }
    if table != nil, formats != [.csv] { throw ValidationError("--table is for --format csv.") }
    if date != nil, formats.allSatisfy({ ![.html, .pdf, .docx].contains($0) }) {
      throw ValidationError("--date is for --format html, pdf or docx.")
    }
    if formats == [.csv], table == nil, output == nil {
      throw ValidationError("csv needs --table for one table, or --output for a folder of all tables.")
    }
  }

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      do {
        try await publish(console)
      } catch let missing as MissingProgram {
        console.write("bantin: \(missing.message[console.language])\n", to: .error)
        throw ExitCode(2)
      } catch let failed as FailedProgram {
        console.write("bantin: \(failed.message[console.language])\n", to: .error)
        throw ExitCode(2)
      }
    }
  }

  private func publish(_ console: Console) async throws {
    var document = SummaryDocument(year: year, formats: formats)
    document.table = table
    document.date = date?.value
    document.organisers = organiser
    document.separator = separator == .comma ? .comma : .semicolon
    let start = Usage.now
    var read = start
    let (findings, outcome) = try await Build(root: site.root, today: try Today.now()).summary(document) {
      read = Usage.now
    }
    if timings {
      console.write("read, checked, summed up: \(read - start)\n", to: .error)
      console.write("\(formats.map(\.rawValue).joined(separator: ", ")): \(Usage.now - read)\n", to: .error)
    }
    if findings.hasErrors { console.show(findings) }
    switch outcome {
    case .errors: throw ExitCode(1)
    case .nothing(let years):
      let known = years.map(String.init).joined(separator: ", ")
      let message = Phrase(
        vi: "năm \(year) chưa có gì để tổng hợp\(known.isEmpty ? "" : "; các năm có số liệu: \(known)")",
        en: "there is nothing to sum up in \(year)\(known.isEmpty ? "" : "; years with records: \(known)")")
      console.write("bantin: \(message[console.language])\n", to: .error)
      throw ExitCode(1)
    case .unknownOrganiser(let name):
      let message = Phrase(
        vi: "không có một đơn vị nào, hoặc có nhiều đơn vị, tên là “\(name)”; hãy ghi mã (id) của đơn vị",
        en: "there is no unit called “\(name)”, or there are several; give the unit's id")
      console.write("bantin: \(message[console.language])\n", to: .error)
      throw ExitCode(1)
    case .files(let files): try write(files, console)
    }
  }

  private func write(_ files: [SummaryDocument.File], _ console: Console) throws {
    if formats.count > 1 {
      for file in files {
        let folder = output.map { $0 + "/" } ?? ""
        try SafeFile.replace(folder + (file.format == .csv ? "\(year)/\(file.name)" : file.name), with: file.bytes)
      }
      return say(files, in: output ?? ".", console)
    }
    if formats == [.csv], table == nil, let output {
      for file in files { try SafeFile.replace("\(output)/\(file.name)", with: file.bytes) }
      return say(files, in: output, console)
    }
    guard let file = files.first else { return }
    let isText = [.json, .html, .csv].contains(file.format)
    if isText, output == nil || output == "-" {
      return console.write(String(decoding: file.bytes, as: UTF8.self), to: .output)
    }
    let path = output ?? file.name
    try SafeFile.replace(path, with: file.bytes)
    console.say(Phrase(vi: "đã ghi \(path)", en: "written: \(path)"))
  }

  private func say(_ files: [SummaryDocument.File], in folder: String, _ console: Console) {
    console.say(Phrase(vi: "đã ghi \(files.count) tệp vào \(folder)", en: "\(files.count) files written to \(folder)"))
  }
}

/// A day as a record writes it.
struct ReportDay: ExpressibleByArgument {
  let value: CalendarDate

  init?(argument: String) {
    guard case .success(let value) = CalendarDate.parse(argument) else { return nil }
    self.value = value
  }
}

/// What stands between the fields of a CSV.
enum FieldSeparator: String, ExpressibleByArgument, CaseIterable {
  case comma, semicolon
}

extension SummaryDocument.Format: ExpressibleByArgument {}
extension TableKind: ExpressibleByArgument {}
