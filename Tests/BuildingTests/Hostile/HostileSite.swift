import Building
import Diagnostics
import Files
import TestSupport

/// A small site into which a test puts what somebody sent who means harm.
struct HostileSite: Sendable {
  let folder: TemporaryFolder

  /// - Throws: ``FileFailure``.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title: Bản tin thử\nbase-url: https://thidua.example.vn/\n", to: "content/site.yaml")
    try folder.write(
      """
      - {id: an-binh, name: tỉnh An Bình}
      - {id: dong-son, name: huyện Đông Sơn}
      - {id: tay-thuong, name: huyện Tây Thượng}

      """, to: "content/units/an-binh.yaml")
    try folder.write("- {id: co, name: Cờ thi đua của tỉnh, ladder: title}\n", to: "content/awards.yaml")
    try folder.write("name: Cụm huyện thị\norganiser: an-binh\n", to: "content/clusters/an-binh/huyen-thi.yaml")
    try folder.makeFolder("content/records")
  }

  /// A record with some more lines of front matter.
  static func record(_ more: String = "", title: String = "Bản tin", body: String = "Nội dung.") -> String {
    "---\ntitle: \(title)\ndate: 2020-12-03\nkind: tổng kết\ncluster: an-binh/huyen-thi\n\(more)\n---\n\n\(body)\n"
  }

  private var build: Build {
    get throws {
      guard let today = BuiltSite.today else { throw BuiltSite.NoSuchDay() }
      return Build(root: folder.path, today: today)
    }
  }

  /// What is told of the content, by kinds, errors and warnings alone.
  func findings() async throws -> [String] {
    let found = try await build.check().findings.findings.filter { $0.severity != .information }
    return Set(found.map { "\($0.severity) \($0.kind.id)" }).sorted()
  }

  /// Builds the site with the repository's templates.
  ///
  /// - Throws: ``FileFailure``; ``NotBuilt`` with what was told.
  func built() async throws -> HostilePages {
    try folder.link("templates", to: Repository.root + "/templates")
    let report = try await build.run(output: folder["site"])
    guard report.published != nil else {
      throw NotBuilt(told: TextReport(language: .english, isColoured: false).text(report.findings, atLeast: .error))
    }
    return HostilePages(files: try TreeSnapshot(folder["site"]).contents)
  }

  struct NotBuilt: Error {
    let told: String
  }
}
