/// The council of the example province: each year it passes what the clusters proposed, except that the Government's flag of every second
/// cluster becomes one of the province.
struct ExampleCouncil: Sendable {
  let year: Int

  struct Passed: Sendable {
    var government: [String] = []
    var province: [String] = []
    var certificate: [String] = []
  }

  var passed: Passed {
    var passed = Passed()
    for meeting in ExampleProvince.meetings where meeting.kind == .annual && meeting.year == year {
      let proposals = meeting.proposals
      if meeting.place % 2 == 0 {
        passed.government += proposals.government
      } else {
        passed.province += proposals.government
      }
      passed.province += proposals.province
      passed.certificate += proposals.certificate
    }
    return passed
  }

  var files: [NewSite.File] {
    var files = [file("hoi-dong-xet-khen-thuong-\(year)", record)]
    if year < 2025 { files.append(file("trao-thuong-\(year)", ceremony)) }
    return files
  }

  private func file(_ slug: String, _ text: String) -> NewSite.File {
    NewSite.File(path: "content/records/\(year + 1)/\(slug).md", bytes: Array(text.utf8))
  }

  private var record: String {
    var text = ExampleText()
    text.line("---")
    text.key("title", "Hội đồng Thi đua - Khen thưởng tỉnh Mẫu xét khen thưởng năm \(year)")
    text.key("date", "\(year + 1)-02-06")
    text.key("time", "14:00")
    text.key("kind", "council")
    text.key("year", String(year))
    text.key("organiser", "tinh-mau")
    text.key("venue", "Phòng họp số 1, UBND tỉnh Mẫu")
    text.open("chairs")
    text.item("name", "Lê Minh Họa", 2)
    text.key("office", "Chủ tịch UBND tỉnh Mẫu, Chủ tịch Hội đồng Thi đua - Khen thưởng", 4)
    text.item("name", "Phạm Thí Dụ", 2)
    text.key("office", "Giám đốc Sở Nội vụ, Phó Chủ tịch Hội đồng", 4)
    text.key("unit", "so-noi-vu", 4)
    write(stage: "council", decision: nil, votes: true, &text)
    text.key(
      "summary", "Hội đồng bỏ phiếu thông qua danh sách khen thưởng năm \(year) của các cụm, khối. Dữ liệu minh họa.")
    text.key("slug", "hoi-dong-xet-khen-thuong-\(year)")
    text.line("---")
    text.line("")
    text.line(
      "Hội đồng xét \(passed.government.count + passed.province.count) cờ thi đua và \(passed.certificate.count) Bằng khen. "
        + "Những đề nghị Cờ thi đua của Chính phủ chưa đủ điều kiện được chuyển sang Cờ thi đua của UBND tỉnh.")
    return text.text
  }

  private var ceremony: String {
    var text = ExampleText()
    text.line("---")
    text.key("title", "Tỉnh Mẫu trao thưởng năm \(year), phát động thi đua năm \(year + 1)")
    text.key("date", "\(year + 1)-02-26")
    text.key("time", "morning")
    text.words("kind", ["commendation", "launch"])
    text.key("year", String(year))
    text.key("organiser", "tinh-mau")
    text.key("venue", "Trung tâm hội nghị tỉnh Mẫu")
    // The Government's flags are decided and not yet there; the province's are handed over.
    text.open("awards")
    item("co-thi-dua-chinh-phu", passed.government, "decided", "1\(year % 100)/QĐ-TTg", false, &text)
    item("co-thi-dua-tinh", passed.province, "conferred", "2\(year % 100)/QĐ-UBND", false, &text)
    item("bang-khen-tinh", passed.certificate, "conferred", "2\(year % 100)/QĐ-UBND", false, &text)
    text.key(
      "summary", "UBND tỉnh Mẫu trao cờ, Bằng khen năm \(year) và phát động thi đua năm \(year + 1). Dữ liệu minh họa.")
    text.key("slug", "trao-thuong-\(year)")
    text.line("---")
    text.line("")
    text.line(
      "Cờ thi đua của Chính phủ đã có quyết định, sẽ trao riêng tại từng đơn vị. Cờ và Bằng khen của tỉnh trao ngay tại hội nghị."
    )
    return text.text
  }

  private func write(stage: String, decision: String?, votes: Bool, _ text: inout ExampleText) {
    text.open("awards")
    item("co-thi-dua-chinh-phu", passed.government, stage, decision, votes, &text)
    item("co-thi-dua-tinh", passed.province, stage, decision, votes, &text)
    item("bang-khen-tinh", passed.certificate, stage, decision, votes, &text)
  }

  private func item(
    _ award: String, _ units: [String], _ stage: String, _ decision: String?, _ votes: Bool, _ text: inout ExampleText
  ) {
    text.item("award", award, 2)
    text.list("to", units, 4)
    if votes { text.key("votes", "11/11", 4) }
    text.key("stage", stage, 4)
    if let decision { text.key("decision", decision, 4) }
  }
}
