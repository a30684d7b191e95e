import Building
import Diagnostics
import Emulation
import Files
import TestSupport

/// A site that a test builds into a folder of its own.
struct BuiltSite: Sendable {
  /// Holds the output; the root too, unless it is the repository's.
  let folder: TemporaryFolder
  let report: Build.Report

  /// The day on which sites are built unless a test says otherwise.
  static let today = CalendarDate(year: 2026, month: 1, day: 15)

  /// Builds the site at `root`.
  ///
  /// - Throws: ``FileFailure``, ``OutputRefusal``.
  static func build(root: String, into folder: TemporaryFolder, today: CalendarDate? = today) async throws -> BuiltSite
  {
    guard let today else { throw NoSuchDay() }
    let report = try await Build(root: root, today: today).run(output: folder["site"])
    return BuiltSite(folder: folder, report: report)
  }

  /// Where the site is.
  var path: String { folder["site"] }

  /// Everything but the file by which the program knows its own folder.
  func files() throws -> [String: [UInt8]] {
    try TreeSnapshot(path).contents.filter { $0.key != OutputTree.marker }
  }

  func page(_ address: String) throws -> String { try folder.text("site/" + address) }

  struct NoSuchDay: Error {}
}
