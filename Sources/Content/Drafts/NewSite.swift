import Diagnostics
import Files

/// A small site that works: an office with one fictional cluster and one record that is marked as an example, and the templates.
package struct NewSite: Sendable {
  package var title: String
  package var language: Language
  /// Whether the content is that of ``ExampleProvince``, whose titles and language are its own.
  package var isExample: Bool

  package init(title: String, language: Language = .vietnamese, isExample: Bool = false) {
    self.title = title
    self.language = language
    self.isExample = isExample
  }

  /// A file of the new site, by its path below it.
  package struct File: Sendable, Equatable {
    package let path: String
    package let bytes: [UInt8]
  }

  /// Everything that the site begins with. The catalogue of awards and the rules are data that offices correct, so they are those that
  /// stand beside the templates (`templates/../content/`); without them the catalogue has the one award of the example.
  ///
  /// - Parameter templates: the folder of templates.
  /// - Throws: ``DraftRefusal`` where there are no templates; ``FileFailure``.
  package func files(templates: String) throws -> [File] {
    let entries = try Folder.entries(below: templates).filter { $0.kind == .file }
    guard entries.contains(where: { $0.path == "layout.mustache" }) else { throw DraftRefusal.noTemplates(templates) }
    var files = try entries.map {
      File(path: "templates/" + $0.path, bytes: try FileReader.bytes(of: templates + "/" + $0.path))
    }
    let beside = templates + "/../content"
    let known = try Folder.entries(below: beside).filter { $0.kind == .file }.map(\.path)
    for name in ["awards.yaml", "rules.yaml"] {
      if known.contains(name) {
        files.append(File(path: "content/" + name, bytes: try FileReader.bytes(of: beside + "/" + name)))
      } else if name == "awards.yaml" {
        files.append(File(path: "content/" + name, bytes: Array(awards.utf8)))
      }
    }
    if isExample { return files + ExampleProvince.files }
    let texts = [
      ("content/site.yaml", site), ("content/units/vi-du.yaml", units),
      ("content/clusters/vi-du/cum-so-1.yaml", cluster),
      ("content/records/2025/vi-du-tong-ket.md", record), ("content/pages/gioi-thieu.md", page),
    ]
    return files + texts.map { File(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// The folder of templates that belongs to an executable: `templates` in its folder or one above it (a checkout in which it was built),
  /// else `share/bantin/templates` beside its folder (an installation).
  package static func templates(of executable: String) throws(FileFailure) -> String? {
    var folder = executable
    var candidates: [String] = []
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      candidates.append(folder + "/templates")
      if candidates.count == 1 { candidates.append(folder + "/../share/bantin/templates") }
    }
    for candidate in candidates {
      if try Folder.entries(below: candidate).contains(where: { $0.path == "layout.mustache" }) { return candidate }
    }
    return nil
  }

  private func phrase(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  private var site: String {
    """
    title: \(YAMLScalar.written(title))
    organisation:
      name: Ban Thi đua - Khen thưởng tỉnh Ví Dụ
      unit: vi-du
      place: Ví Dụ
    # \(phrase("Địa chỉ công khai, khi đã có.", "The public address, once there is one."))
    # base-url: https://thidua.example.vn/
    language: vi
    menu:
      - title: Giới thiệu
        link: pages/gioi-thieu.md
    persons-in-open-data: false

    """
  }

  private var awards: String {
    """
    # \(phrase("Danh mục khen thưởng: thêm mỗi danh hiệu, hình thức một mục.", "The catalogue of awards: add an item for each."))
    - id: co-thi-dua-tinh
      name: Cờ thi đua của Ủy ban nhân dân tỉnh
      short: Cờ thi đua của UBND tỉnh
      ladder: title
      for: [units]
      level: province
      order: 30

    """
  }

  private var units: String {
    """
    # \(phrase("Đơn vị hư cấu, chỉ để làm ví dụ: thay bằng đơn vị của mình.", "Fictional units, examples only: put your own in their place."))
    - id: vi-du
      name: tỉnh Ví Dụ
      kind: province

    - id: suoi-mau
      name: xã Suối Mẫu
      kind: commune
      parent: vi-du

    - id: doi-thu
      name: xã Đồi Thử
      kind: commune
      parent: vi-du

    - id: song-nhap
      name: phường Sông Nháp
      kind: ward
      parent: vi-du

    """
  }

  private var cluster: String {
    """
    # \(phrase("Cụm hư cấu, chỉ để làm ví dụ.", "A fictional cluster, an example only."))
    name: Cụm thi đua số 1 tỉnh Ví Dụ
    kind: cluster
    organiser: vi-du
    scope: province
    members:
      - from: 2025
        units:
          - suoi-mau
          - doi-thu
          - song-nhap
        complete: true

    """
  }

  private var record: String {
    """
    ---
    # \(phrase("Bản tin hư cấu, chỉ để làm ví dụ: xóa tệp này khi có bản tin thật.", "A fictional record, an example only: remove this file once there are real ones."))
    title: "Ví dụ: Cụm thi đua số 1 tỉnh Ví Dụ tổng kết năm 2025"
    slug: vi-du-tong-ket
    date: 2025-12-05
    time: morning
    kind: annual-review
    cluster: vi-du/cum-so-1
    venue: UBND xã Suối Mẫu
    leadership:
      - year: 2025
        leader: suoi-mau
      - year: 2026
        leader: doi-thu
        by: election
    awards:
      - award: co-thi-dua-tinh
        to:
          - suoi-mau
        votes: 3/3
    results:
      scale: 100
      ranking:
        - unit: suoi-mau
          score: 98,5
          rank: 1
        - unit: doi-thu
          score: 97
          rank: 2
        - unit: song-nhap
          score: 96,25
          rank: 3
    summary: Đây là ví dụ, không phải tin thật.
    ---

    Bản tin này là ví dụ: cụm, đơn vị và số liệu đều hư cấu.

    """
  }

  private var page: String {
    """
    ---
    title: Giới thiệu
    ---

    Trang thông tin về hoạt động của các cụm, khối thi đua.

    """
  }
}
