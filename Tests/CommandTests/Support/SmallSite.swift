import Files
import TestSupport

/// A site that can be built: a cluster of three units, two awards, one record, the repository's templates.
struct SmallSite: Sendable {
  let folder: TemporaryFolder

  /// - Throws: ``FileFailure``.
  init() throws {
    folder = try TemporaryFolder()
    try folder.link("templates", to: Repository.root + "/templates")
    try folder.write("title: Bản tin thử\n", to: "content/site.yaml")
    try folder.write(Self.units, to: "content/units/an-binh.yaml")
    try folder.write(Self.awards, to: "content/awards.yaml")
    for name in ["huyen-thi", "xa-phuong"] {
      try folder.write("name: Cụm \(name)\norganiser: an-binh\n", to: "content/clusters/an-binh/\(name).yaml")
    }
    try folder.write(Self.record(title: "Bản tin đúng"), to: "content/records/right.md")
  }

  var root: String { folder.path }
  /// Where the program puts the site if it is not told.
  var output: String { folder["output/site"] }

  /// A record without mistakes.
  static func record(title: String) -> String {
    "---\ntitle: \(title)\ndate: 2020-12-03\nkind: tổng kết\ncluster: an-binh/huyen-thi\n---\n\nNội dung.\n"
  }

  private static let units = """
    - id: an-binh
      name: tỉnh An Bình
    - id: dong-son
      name: huyện Đông Sơn
      aliases: [Hòa Bình]
    - id: tay-thuong
      name: huyện Tây Thượng
      aliases: [Hòa Bình]
    - id: nam-hai
      name: thị xã Nam Hải

    """

  private static let awards = """
    - id: co-thi-dua-tinh
      name: Cờ thi đua của Ủy ban nhân dân tỉnh
      ladder: title
    - id: bang-khen-tinh
      name: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
      ladder: form

    """
}
