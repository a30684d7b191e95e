extension ExampleMeeting {
  var text: String {
    var text = ExampleText()
    text.line("---")
    text.key("title", title)
    text.key("date", date)
    text.key("time", pick(["morning", "08:00", "afternoon", "14:00"], 0))
    text.key("kind", ["compact-signing", "midyear-review", "annual-review"][kind.rawValue])
    text.key("year", String(year))
    text.key("cluster", place % 3 == 2 ? cluster.name : cluster.id)
    text.key("venue", "Hội trường \(Self.name(leader))")
    writePersons(&text)
    if !cluster.leadersInRegistry.contains(year) || kind == .annual { writeLeadership(&text) }
    if kind == .annual {
      writeAwards(&text)
      writeResults(&text)
    }
    if kind == .annual, place == 2, year == 2024 {
      text.open("excluded")
      text.item("unit", written("so-ngoai-vu"), 2)
      text.key("reason", "chuẩn bị hợp nhất vào Văn phòng UBND tỉnh, không đăng ký thi đua", 4)
    }
    if kind != .compact { writeFigures(&text) }
    if kind == .annual, let next = cluster.leaders[year + 1] {
      text.open("handovers")
      text.item("what", "Cờ luân lưu", 2)
      text.key("from", written(leader), 4)
      text.key("to", written(next), 4)
    }
    if kind == .compact, let founded = cluster.founded, year == 2023 || cluster.from != nil {
      text.open("documents")
      text.item("number", founded.document, 2)
      text.key("date", founded.date, 4)
      text.key("title", "Về việc chia cụm, khối thi đua", 4)
      text.key("issuer", "UBND tỉnh Mẫu", 4)
    }
    writePhotos(&text)
    text.open("sources")
    text.item("publisher", "Trang tin minh họa tỉnh Mẫu", 2)
    text.key("title", title, 4)
    text.key("author", ExamplePeople.name(place + 5), 4)
    text.key("published", date, 4)
    text.key("summary", summary)
    text.key("slug", slug)
    // Taken from the site later; what it counts stays.
    if kind == .midyear, place == 1, year == 2023 { text.key("withdrawn", "2024-05-02") }
    text.line("---")
    text.line("")
    text.line(body)
    return text.text
  }

  private func writePersons(_ text: inout ExampleText) {
    text.open("chairs")
    text.item("name", ExamplePeople.name(place + year), 2)
    text.key("office", ExamplePeople.office(of: leader), 4)
    text.key("unit", written(leader), 4)
    text.open("participants")
    text.item("name", ExamplePeople.name(place + year + 4), 2)
    text.key("office", "Phó Trưởng Ban Thi đua - Khen thưởng tỉnh Mẫu", 4)
    text.key("role", "speaker", 4)
    text.item("office", "Đại diện lãnh đạo các đơn vị thành viên", 2)
  }

  private func writeLeadership(_ text: inout ExampleText) {
    text.open("leadership")
    text.item("year", String(year), 2)
    text.key("leader", written(leader), 4)
    if let deputy = cluster.deputy(in: year) { text.list("deputies", [written(deputy)], 4) }
    if kind == .compact, cluster.from != nil {
      text.key("by", "appointment", 4)
      text.key("decision", "91/QĐ-UBND", 4)
    }
    guard kind == .annual, let next = cluster.leaders[year + 1] else { return }
    text.item("year", String(year + 1), 2)
    text.key("leader", written(next), 4)
    if let deputy = cluster.deputy(in: year + 1) { text.list("deputies", [written(deputy)], 4) }
    text.key("by", ["election", "acclamation", "agreement", "recognition"][(place + year) % 4], 4)
  }

  private func writePhotos(_ text: inout ExampleText) {
    guard let picture else {
      if place == 5, kind == .annual {
        text.open("photos")
        text.item("caption", "Các đại biểu dự hội nghị", 2)
      }
      return
    }
    text.open("photos")
    text.item("file", slug + ".png", 2)
    text.key("caption", picture.caption, 4)
    text.key("alt", picture.alternative, 4)
    text.key("credit", "Hình vẽ bằng chương trình", 4)
  }

  private var summary: String {
    let name = cluster.name
    switch kind {
    case .compact: return "\(name) ký giao ước thi đua năm \(year) tại \(Self.name(leader)). Dữ liệu minh họa."
    case .midyear: return "\(name) đánh giá kết quả thi đua 6 tháng đầu năm \(year). Dữ liệu minh họa."
    case .annual:
      guard let first = order.first?.unit, !hidesResults else {
        return "\(name) tổng kết năm \(year); kết quả xét chưa được công bố. Dữ liệu minh họa."
      }
      return "\(name) tổng kết năm \(year), \(Self.name(first)) dẫn đầu. Dữ liệu minh họa."
    }
  }

  /// The text: an opening, what was done, somebody's words, what is next.
  private var body: String {
    let work = ExampleProse.work(cluster.family, kind)
    let start = place + (year - 2023) * 2
    let bullets = (0..<min(3, work.count)).map { "- " + work[(start + $0) % work.count] }
    let heading = pick(pick(ExampleProse.headings[kind] ?? [[""]], 1), 0)
    let speaker = "\(ExamplePeople.name(place + year + 4)), Phó Trưởng Ban Thi đua - Khen thưởng tỉnh Mẫu,"
    var parts = [pick(ExampleProse.opening(kind), 0), "## " + heading, bullets.joined(separator: "\n")]
    if kind != .compact || place % 2 == 0 {
      parts.append(pick(ExampleProse.voices, year).replacing("{person}", with: speaker))
    }
    let closing = ExampleProse.close(kind).filter { cluster.leaders[year + 1] != nil || !$0.contains("{next}") }
    if !closing.isEmpty { parts.append(pick(closing, 2)) }
    return filled(parts.joined(separator: "\n\n"))
  }

  private func filled(_ text: String) -> String {
    let members = cluster.members(in: year).count
    let count = members == 0 ? cluster.countBefore?.count ?? 0 : members
    return text.replacing("{lead}", with: Self.name(leader))
      .replacing("{next}", with: cluster.leaders[year + 1].map(Self.name) ?? "")
      .replacing("{count}", with: (count < 10 ? "0" : "") + String(count))
      .replacing("{year}", with: String(year)).replacing("{after}", with: String(year + 1))
  }
}
