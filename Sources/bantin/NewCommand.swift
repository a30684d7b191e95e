import ArgumentParser
import Content
import Diagnostics
import Files
import Glibc

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starting file.",
    discussion: """
      Nothing is asked and nothing is overwritten. Comments are in Vietnamese, in English with --language en.

      Example: bantin new record --cluster bac-ninh/huyen-thi --kind "tổng kết" --date 2020-12-03
      """,
    subcommands: [
      NewRecordCommand.self, NewClusterCommand.self, NewUnitCommand.self, NewPageCommand.self, NewSiteCommand.self,
    ])
}

struct NewRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Write a meeting record to start from.",
    discussion: """
      With --scores a sheet of scores (xlsx, xls, ods, CSV) becomes the CSV beside the record. What was understood of it is told, and what not.

      Example: bantin new record --cluster bac-ninh/huyen-thi --kind annual-review --date 2020-12-03
      Example: bantin new record --like content/records/2020/tong-ket.md --date 2021-12-02 --scores diem-2021.xlsx --edit
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var editing: EditingOptions

  @Option(help: "The cluster: id, name or alias.")
  var cluster: String?

  @Option(help: "What the meeting was for, English or Vietnamese; may be repeated.")
  var kind: [String] = []

  @Option(help: "The day, as a record writes it: 2020-12-03, 03/12/2020, 2020-12, 2020.")
  var date: String

  @Option(help: "The last part of the address (default: made from the title).")
  var slug: String?

  @Option(help: ArgumentHelp("Another record whose cluster, kind and habits are taken over.", valueName: "file"))
  var like: String?

  @Option(help: ArgumentHelp("The file (default: ROOT/content/records/YEAR/SLUG.md).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("A sheet of scores: xlsx, xls, ods or CSV.", valueName: "file"))
  var scores: String?

  @Option(
    help: ArgumentHelp("Which sheet of the workbook, from 1 (default: the first with scores).", valueName: "number"))
  var sheet: Int?

  func run() async throws {
    try await site.console.reportingFailures {
      let model = like.map { $0.hasPrefix(site.root + "/") ? String($0.dropFirst(site.root.count + 1)) : $0 }
      let new = NewRecord(
        cluster: cluster, kinds: kind, date: date, slug: slug, like: model, scores: try choice(),
        language: site.draftLanguage)
      let (draft, scores) = try new.draftAndScores(in: try await ContentFolder.read(root: site.root))
      let path = try site.write(draft, to: output)
      if let scores { tell(scores) }
      try editing.edit(path, site.console)
    }
  }

  private func choice() throws -> NewRecord.SheetChoice? {
    guard let scores else { return nil }
    let sheets =
      WorkbookFile.isWorkbook(scores)
      ? try WorkbookFile(path: scores).sheets()
      : [try OfficeSheet.csv(try FileReader.bytes(of: scores), path: scores)]
    return NewRecord.SheetChoice(path: scores, sheets: sheets, number: sheet)
  }

  private func tell(_ scores: SheetScores) {
    let lists = [
      (Phrase(vi: "Đã hiểu:", en: "Understood:"), scores.understood),
      (Phrase(vi: "Cần xem lại:", en: "To look at:"), scores.troubles),
    ]
    for (heading, phrases) in lists where !phrases.isEmpty {
      site.console.tell(heading)
      for phrase in phrases { site.console.tell(Phrase(vi: "  - \(phrase.vi)", en: "  - \(phrase.en)")) }
    }
  }
}

struct NewClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Write a cluster or bloc to start from.",
    discussion: "Example: bantin new cluster bac-ninh/cum-1 --name \"Cụm thi đua số 1\" --organiser bac-ninh")

  @OptionGroup var site: SiteOptions
  @OptionGroup var editing: EditingOptions

  @Argument(help: "Its id, which is its file below content/clusters/.")
  var id: String

  @Option(help: "Its name.")
  var name: String

  @Option(help: "The unit that organises it: id, name or alias.")
  var organiser: String

  func run() async throws {
    try await site.console.reportingFailures {
      let new = NewCluster(id: id, name: name, organiser: organiser, language: site.draftLanguage)
      try editing.edit(try site.write(try new.draft(in: try await ContentFolder.read(root: site.root))), site.console)
    }
  }
}

struct NewUnitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Add a unit to a file of units.",
    discussion: "Example: bantin new unit yen-phong --name \"huyện Yên Phong\" --kind district --parent bac-ninh")

  @OptionGroup var site: SiteOptions
  @OptionGroup var editing: EditingOptions

  @Argument(help: "Its id: letters without diacritics, digits, hyphens.")
  var id: String

  @Option(help: "Its name.")
  var name: String

  @Option(help: "Its kind: district, commune, department …")
  var kind: String?

  @Option(help: "The unit above it: id, name or alias.")
  var parent: String?

  @Option(
    help: ArgumentHelp(
      "The file below content/ (default: where most units of the same parent are).", valueName: "units/file.yaml"))
  var file: String?

  func run() async throws {
    try await site.console.reportingFailures {
      let new = NewUnit(id: id, name: name, kind: kind, parent: parent, file: file, language: site.draftLanguage)
      let draft = try new.draft(in: try await ContentFolder.read(root: site.root)) { path throws(FileFailure) in
        try SafeFile.exists(site.root + "/" + path) ? try FileReader.bytes(of: site.root + "/" + path) : nil
      }
      try editing.edit(try site.write(draft), site.console)
    }
  }
}

struct NewPageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Write an ordinary page to start from.",
    discussion: "Example: bantin new page lien-he --title \"Liên hệ\"")

  @OptionGroup var site: SiteOptions
  @OptionGroup var editing: EditingOptions

  @Argument(help: "The last part of its address.")
  var slug: String

  @Option(help: "Its title.")
  var title: String

  func run() async throws {
    try await site.console.reportingFailures {
      let draft = try NewPage(slug: slug, title: title, language: site.draftLanguage).draft()
      try editing.edit(try site.write(draft), site.console)
    }
  }
}

struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a small site that works, with an example.",
    discussion: """
      With --example the site is that of a whole fictional province: 14 clusters, 91 units, three years, every key of the record format.

      Example: bantin new site thi-dua && bantin build --root thi-dua
      """)

  @Argument(help: ArgumentHelp("A new or empty folder.", valueName: "dir"))
  var folder: String

  @Option(help: "The site's title.")
  var title = "Bản tin thi đua, khen thưởng"

  @Flag(help: "Fill the site with a fictional province of three years.")
  var example = false

  @Option(
    help: ArgumentHelp(
      "The templates to copy (default: templates/ beside the program or above it, else ../share/bantin/templates).",
      valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("The language of comments and messages: vi or en.", valueName: "language"))
  var language: MessageLanguage?

  func run() async throws {
    var options = SiteOptions()
    options.root = folder
    options.language = language
    options.verbose = false
    options.quiet = false
    try await options.console.reportingFailures {
      let templates = try templates ?? NewSite.templates(of: Executable.path) ?? "templates"
      guard try SafeFile.isFreeFolder(folder) else { throw DraftRefusal.folderNotEmpty(folder) }
      let files = try NewSite(title: title, language: options.draftLanguage, isExample: example).files(
        templates: templates)
      for file in files { try SafeFile.create(file.bytes, at: folder + "/" + file.path) }
      options.console.say(
        Phrase(
          vi: "Đã tạo \(folder) với \(files.count) tệp. Dựng trang: bantin build --root \(folder)",
          en: "Made \(folder) with \(files.count) files. To build it: bantin build --root \(folder)"))
    }
  }
}

extension SiteOptions {
  /// What is written for an office is in Vietnamese unless English is asked for, whatever the locale.
  fileprivate var draftLanguage: Language { language == .en ? .english : .vietnamese }

  /// Writes a draft and what lies beside it, and says where they are.
  ///
  /// - Parameters:
  ///   - draft: the file.
  ///   - output: another place for it.
  /// - Returns: where it is.
  fileprivate func write(_ draft: Draft, to output: String? = nil) throws -> String {
    let path = output ?? (root == "." ? draft.path : root + "/" + draft.path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let attachments = draft.attachments.map { (path: folder + $0.name, bytes: Array($0.text.utf8)) }
    if draft.replaces {
      try SafeFile.replace(path, with: Array(draft.text.utf8))
      console.say(Phrase(vi: "Đã thêm vào \(path)", en: "Added to \(path)"))
    } else {
      // Nothing is made where one of them is there already.
      for each in [path] + attachments.map(\.path) where try SafeFile.exists(each) {
        throw FileFailure(.create, each, code: EEXIST)
      }
      for attachment in attachments { try SafeFile.create(attachment.bytes, at: attachment.path) }
      try SafeFile.create(Array(draft.text.utf8), at: path)
      console.say(Phrase(vi: "Đã tạo \(path)", en: "Made \(path)"))
      for attachment in attachments {
        console.say(Phrase(vi: "Đã tạo \(attachment.path)", en: "Made \(attachment.path)"))
      }
    }
    return path
  }
}
