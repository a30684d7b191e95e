import Building
import TestSupport

/// The repository's own content and templates, built once for all tests that look at its pages. The folder is gone by then.
struct RepositorySite: Sendable {
  let report: Build.Report
  /// By address.
  let files: [String: [UInt8]]

  static func built() async throws -> RepositorySite { try await building.value }

  private static let building = Task {
    let site = try await BuiltSite.build(root: Repository.root, into: TemporaryFolder())
    return RepositorySite(report: site.report, files: try site.files())
  }

  /// The markup of a page; nil where there is none.
  func page(_ address: String) -> String? { files[address].map { String(decoding: $0, as: UTF8.self) } }

  /// The addresses of all pages, sorted.
  var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }
}
