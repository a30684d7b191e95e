import ArgumentParser
import Content
import Diagnostics
import Files

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
    discussion: "Example: bantin new record --cluster bac-ninh/huyen-thi --kind annual-review --date 2020-12-03")

  @OptionGroup var site: SiteOptions

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

  func run() async throws {
    try await site.console.reportingFailures {
      let model = like.map { $0.hasPrefix(site.root + "/") ? String($0.dropFirst(site.root.count + 1)) : $0 }
      let new = NewRecord(
        cluster: cluster, kinds: kind, date: date, slug: slug, like: model, language: site.draftLanguage)
      try site.write(try new.draft(in: try await ContentFolder.read(root: site.root)), to: output)
    }
  }
}

struct NewClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Write a cluster or bloc to start from.",
    discussion: "Example: bantin new cluster bac-ninh/cum-1 --name \"Cụm thi đua số 1\" --organiser bac-ninh")

  @OptionGroup var site: SiteOptions

  @Argument(help: "Its id, which is its file below content/clusters/.")
  var id: String

  @Option(help: "Its name.")
  var name: String

  @Option(help: "The unit that organises it: id, name or alias.")
  var organiser: String

  func run() async throws {
    try await site.console.reportingFailures {
      let new = NewCluster(id: id, name: name, organiser: organiser, language: site.draftLanguage)
      try site.write(try new.draft(in: try await ContentFolder.read(root: site.root)))
    }
  }
}

struct NewUnitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Add a unit to a file of units.",
    discussion: "Example: bantin new unit yen-phong --name \"huyện Yên Phong\" --kind district --parent bac-ninh")

  @OptionGroup var site: SiteOptions

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
      try site.write(draft)
    }
  }
}

struct NewPageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Write an ordinary page to start from.",
    discussion: "Example: bantin new page lien-he --title \"Liên hệ\"")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The last part of its address.")
  var slug: String

  @Option(help: "Its title.")
  var title: String

  func run() async throws {
    try await site.console.reportingFailures {
      try site.write(try NewPage(slug: slug, title: title, language: site.draftLanguage).draft())
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

  /// Writes a draft and says where it is.
  ///
  /// - Parameters:
  ///   - draft: the file.
  ///   - output: another place for it.
  fileprivate func write(_ draft: Draft, to output: String? = nil) throws {
    let path = output ?? (root == "." ? draft.path : root + "/" + draft.path)
    if draft.replaces {
      try SafeFile.replace(path, with: Array(draft.text.utf8))
      console.say(Phrase(vi: "Đã thêm vào \(path)", en: "Added to \(path)"))
    } else {
      try SafeFile.create(Array(draft.text.utf8), at: path)
      console.say(Phrase(vi: "Đã tạo \(path)", en: "Made \(path)"))
    }
  }
}
