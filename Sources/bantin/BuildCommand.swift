import ArgumentParser
import Building
import Diagnostics
import Files

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check everything and build the site.",
    discussion: """
      Reads content/ and templates/ below the root and writes the site. With an error in what was written nothing changes: the site that was \
      built before stays as it is. What builds leave each other lies in ROOT/.bantin and may be deleted at any time.

      Example: bantin build --root . --output /srv/www/thidua
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site goes (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  @Flag(help: "Take a folder with files that Bantin did not make: they are moved into a folder beside it.")
  var force = false

  @Flag(help: "Wait while another build writes to the same folder.")
  var wait = false

  @Flag(help: "Tell what would be published and write nothing; bantin diff tells it with the lines that change.")
  var dryRun = false

  @Flag(name: .customLong("no-cache"), help: "Neither use nor keep anything in ROOT/.bantin.")
  var withoutCache = false

  @Flag(help: "Show what each step took, on standard error.")
  var timings = false

  @Option(
    help: ArgumentHelp(
      "Write what each step and thread took, for chrome://tracing or ui.perfetto.dev.", valueName: "file"))
  var trace: String?

  func run() async throws {
    let console = site.console
    let target = output ?? site.root + "/output/site"
    try await console.reportingFailures {
      var build = Build(root: site.root, today: try Today.now())
      build.publishing.takesForeignFolder = force
      build.publishing.waits = wait
      build.publishing.onWait = { console.tell(Self.waiting(for: $0)) }
      if dryRun { return try await tellChanges(build, target, console) }
      build.usesCache = !withoutCache
      build.endsProcess = true
      let timeline = timings || trace != nil ? Timeline() : nil
      build.timeline = timeline
      let progress = BuildProgress()
      build.progress = progress
      let start = ContinuousClock.now
      let report = try await ProgressLine(console: console, progress: progress).during {
        try await build.run(output: target)
      }
      let time = Seconds.text(ContinuousClock.now - start)
      console.show(report.findings)
      if let timeline { try show(timeline, on: console) }
      guard let published = report.published else { throw ExitCode(1) }
      console.say(
        Phrase(
          vi:
            "\(report.records) bản tin, \(report.pages) trang; ghi \(published.written) tệp, giữ nguyên \(published.unchanged); \(console.count(report.findings)); \(time.vi): \(target)",
          en:
            "\(report.records) records, \(report.pages) pages; \(published.written) files written, \(published.unchanged) unchanged; \(console.count(report.findings)); \(time.en): \(target)"
        ))
      for phrase in Self.notes(published) { console.tell(phrase) }
    }
  }

  private func tellChanges(_ build: Build, _ target: String, _ console: Console) async throws {
    let (report, changes) = try await build.compare(with: target)
    console.show(report.findings, isWriting: false)
    guard let changes else { throw ExitCode(1) }
    console.write(
      ChangesReport(changes: changes, language: console.language, isDetailed: site.verbose).text, to: .output)
    console.say(
      Phrase(
        vi: "\(report.records) bản tin, \(report.pages) trang; không ghi gì (--dry-run): \(target)",
        en: "\(report.records) records, \(report.pages) pages; nothing written (--dry-run): \(target)"))
  }

  private static func waiting(for process: Int?) -> Phrase {
    Phrase(
      vi: "đang đợi một lần dựng trang khác\(process.map { " (tiến trình \($0))" } ?? "") …",
      en: "waiting for another build\(process.map { " (process \($0))" } ?? "") …")
  }

  /// What became of files that are not ours.
  private static func notes(_ published: OutputTree.Changes) -> [Phrase] {
    var notes: [Phrase] = []
    if !published.kept.isEmpty {
      let names = published.kept.prefix(5).joined(separator: ", ") + (published.kept.count > 5 ? ", …" : "")
      notes.append(
        Phrase(
          vi: "giữ lại \(published.kept.count) tệp không do Bantin tạo: \(names)",
          en: "kept \(published.kept.count) files that Bantin did not make: \(names)"))
    }
    for folder in published.movedAside {
      notes.append(
        Phrase(
          vi: "những thứ không do Bantin tạo đã chuyển sang \(folder)",
          en: "what Bantin did not make was moved to \(folder)"))
    }
    return notes
  }

  private func show(_ timeline: Timeline, on console: Console) throws {
    if timings { console.show(timeline) }
    if let trace {
      try SafeFile.replace(trace, with: Array(ChromeTrace(timeline).text(in: console.language).utf8), isDurable: false)
    }
  }
}
