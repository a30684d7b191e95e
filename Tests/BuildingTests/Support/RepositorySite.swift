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

  /// What a reader sees of the pages that facts of the articles stand on, by address.
  static func texts() async throws -> [String: VisibleText] { try await reading.value }

  private static let reading = Task {
    let site = try await built()
    return Dictionary(
      uniqueKeysWithValues: Set(seedFacts.map(\.page)).compactMap { address in
        site.page(address).map { (address, VisibleText($0)) }
      })
  }

  /// The tags of all pages, by address.
  static func markups() async throws -> [String: Markup] { try await parsing.value }

  private static let parsing = Task {
    let site = try await built()
    return Dictionary(
      uniqueKeysWithValues: site.pages.compactMap { address in site.page(address).map { (address, Markup($0)) } })
  }

  /// The markup of a page; nil where there is none.
  func page(_ address: String) -> String? { files[address].map { String(decoding: $0, as: UTF8.self) } }

  /// The addresses of all pages, sorted.
  var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }
}
