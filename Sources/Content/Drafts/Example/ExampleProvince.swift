/// The content of `bantin new site --example`: tỉnh Mẫu, which does not exist, with three years of meetings and every key of the record
/// format. A fixed recipe: no clock, no chance, the same bytes everywhere.
package enum ExampleProvince {
  static let years = 2023...2025

  /// What every page says.
  package static let notice = "Dữ liệu minh họa: tỉnh Mẫu, các đơn vị, con người và số liệu trên trang này đều hư cấu."

  /// Everything below `content/` except the catalogue of awards and the rules.
  static var files: [NewSite.File] { texts + pictures }

  /// What people write.
  static var texts: [NewSite.File] {
    var files = [file("content/site.yaml", site), file("content/pages/gioi-thieu.md", about)]
    for (name, comment, units) in ExampleUnits.files {
      let items = units.map(\.lines.text).joined(separator: "\n")
      files.append(file("content/units/\(name).yaml", "# \(comment)\n\n\(items)"))
    }
    for cluster in ExampleClusters.all { files.append(file("content/clusters/\(cluster.id).yaml", cluster.text)) }
    for meeting in meetings { files += meeting.files }
    for year in years { files += ExampleCouncil(year: year).files }
    for record in ExampleRecords.all {
      files.append(file("content/records/" + record.path, record.text + "\n"))
    }
    return files
  }

  private static var pictures: [NewSite.File] {
    let fiveYears = NewSite.File(
      path: "content/records/2025/bieu-duong-5-nam.png", bytes: ExamplePicture(scene: .handover).png)
    return meetings.compactMap(\.pictureFile) + [fiveYears]
  }

  /// The regular meetings: in each year and cluster a compact, a midyear and an annual review, as far as they were held and told.
  static var meetings: [ExampleMeeting] {
    var meetings: [ExampleMeeting] = []
    for year in years {
      for (place, cluster) in ExampleClusters.all.enumerated() {
        for kind in ExampleMeeting.Kind.allCases where isTold(kind, cluster, year) {
          meetings.append(ExampleMeeting(cluster: cluster, place: place, kind: kind, year: year))
        }
      }
    }
    return meetings
  }

  private static func isTold(_ kind: ExampleMeeting.Kind, _ cluster: ExampleCluster, _ year: Int) -> Bool {
    // Districts ended in the middle of 2025; clusters of communes began then.
    if cluster.until != nil, year == 2025 { return kind == .compact }
    if cluster.from != nil { return year == 2025 && kind != .midyear }
    switch (cluster.slug, kind, year) {
    case ("cum-trung-hoc", _, _): return kind == .annual
    // Two clusters sat together; a meeting was cancelled: records of their own tell it.
    case ("cum-huyen-mien-nui", .midyear, 2024), ("cum-huyen-dong-bang", .midyear, 2024): return false
    case ("khoi-co-quan-dang", .midyear, 2025): return false
    // Nobody reported these.
    case ("khoi-doanh-nghiep", .midyear, 2023), ("khoi-doanh-nghiep", .midyear, 2024): return false
    case ("khoi-trung-uong", .compact, 2023): return false
    default: return true
    }
  }

  private static func file(_ path: String, _ text: String) -> NewSite.File {
    NewSite.File(path: path, bytes: Array(text.utf8))
  }

  private static let site = """
    title: Bản tin thi đua, khen thưởng tỉnh Mẫu
    organisation:
      name: Ban Thi đua - Khen thưởng
      parent: Sở Nội vụ tỉnh Mẫu
      unit: tinh-mau
      place: Mẫu
      contact: Số 1 đường Ví Dụ, thành phố Mẫu
    # Hiện ở đầu mọi trang; xóa dòng này khi dùng cho số liệu thật.
    notice: "\(notice)"
    base-url: https://tinhmau.example/
    language: vi
    menu:
      - title: Giới thiệu
        link: pages/gioi-thieu.md
    persons-in-open-data: false
    licence: CC-BY-4.0
    summaries:
      organisers:
        - tinh-mau
        - so-giao-duc-dao-tao

    """

  private static let about = """
    ---
    title: Giới thiệu
    summary: Trang minh họa một tỉnh không có thật.
    ---

    Tỉnh Mẫu không có thật. Trang này cho thấy một văn phòng thi đua, khen thưởng dùng bản tin ra sao trong ba năm: các cụm,
    khối ký giao ước, sơ kết, tổng kết; Hội đồng xét; tỉnh trao thưởng.

    ## Có gì để xem

    - Sở sáp nhập, huyện kết thúc, xã mới thành lập trong năm 2025 mà kết quả các năm trước vẫn còn nguyên.
    - Bảng điểm, xếp hạng, số phiếu; đơn vị xin rút, không xét, bị thu hồi.
    - Cuộc họp có hai nguồn kể, cuộc họp bị hủy, cuộc họp dự kiến, cuộc họp chưa có tin.

    Mọi nội dung nằm trong thư mục `content/`: sửa một tệp, chạy lại `bantin build` là thấy thay đổi.

    """
}
