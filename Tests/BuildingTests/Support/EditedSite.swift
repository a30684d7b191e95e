import Building
import Files
import TestSupport

/// The repository's content in a folder of a test's own, to be changed.
struct EditedSite: Sendable {
  let folder: TemporaryFolder

  /// A record of the year 2019 that proposes two units for one award.
  static let record = "content/records/2019/bac-ninh-khoi-kinh-te-ky-thuat-tong-ket-nam-2019.md"
  static let recordPage = "ban-tin/2019/bac-ninh-khoi-kinh-te-ky-thuat-tong-ket-nam-2019.html"

  /// - Throws: ``FileFailure``.
  init() throws {
    folder = try TemporaryFolder()
    try folder.link("templates", to: Repository.root + "/templates")
    for entry in try Folder.entries(below: Repository.root + "/content") where entry.kind == .file {
      try folder.write(
        try FileReader.bytes(of: Repository.root + "/content/" + entry.path), to: "content/" + entry.path)
    }
  }

  var output: String { folder["site"] }

  private var build: Build {
    get throws {
      guard let today = BuiltSite.today else { throw BuiltSite.NoSuchDay() }
      return Build(root: folder.path, today: today)
    }
  }

  @discardableResult
  func publish() async throws -> Build.Report { try await build.run(output: output) }

  /// What publishing would change; nil with an error in what was written.
  func changes() async throws -> SiteChanges? { try await build.compare(with: output).changes }

  /// Replaces words in a file; they must be there.
  func replace(_ old: String, with new: String, in name: String = record) throws {
    let text = try folder.text(name)
    guard text.contains(old) else { throw Missing(words: old) }
    try folder.write(text.replacing(old, with: new), to: name)
  }

  struct Missing: Error {
    let words: String
  }
}
