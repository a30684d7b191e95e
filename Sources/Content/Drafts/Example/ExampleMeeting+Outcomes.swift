extension ExampleMeeting {
  /// The first gets the Government's flag, the second and third the province's, the next two (one of five units) the chair's certificate.
  struct Proposals: Sendable {
    var government: [String] = []
    var province: [String] = []
    var certificate: [String] = []
  }

  /// What the annual review of a cluster of the province proposes by name.
  var proposals: Proposals {
    guard cluster.organiser == "tinh-mau", !hidesResults else { return Proposals() }
    let units = order.map(\.unit).filter { !(place == 2 && year == 2024 && $0 == "so-ngoai-vu") }
    var proposals = Proposals(government: Array(units.prefix(1)), province: Array(units.dropFirst().prefix(2)))
    if case .topThree = cluster.results { return proposals }
    proposals.certificate = Array(units.dropFirst(3).prefix(cluster.members(in: year).count > 5 ? 2 : 1))
    return proposals
  }

  func writeAwards(_ text: inout ExampleText) {
    if hidesResults { return }
    text.open("awards")
    if cluster.organiser != "tinh-mau" {
      write("giay-khen", order.prefix(2).map(\.unit), &text)
      text.key("by", cluster.organiser, 4)
      text.item("award", "tap-the-lao-dong-tien-tien", 2)
      text.key("to", "others", 4)
      return
    }
    if cluster.members(in: year).isEmpty {
      for (award, count) in [("co-thi-dua-chinh-phu", 1), ("co-thi-dua-tinh", 2), ("bang-khen-tinh", 2)] {
        text.item("award", award, 2)
        text.key("count", String(count), 4)
      }
      return
    }
    let proposals = proposals
    write("co-thi-dua-chinh-phu", proposals.government, votes: true, &text)
    write(place % 2 == 0 ? "co-thi-dua-tinh" : "Cờ thi đua của UBND tỉnh", proposals.province, votes: true, &text)
    write("bang-khen-tinh", proposals.certificate, &text)
    switch cluster.family {
    case .school:
      text.item("award", "giay-khen", 2)
      text.key("to", "others", 4)
    case .central:
      text.item("award", "tap-the-lao-dong-tien-tien", 2)
      text.key("to", "all", 4)
    case .front where year == 2024:
      write("bang-khen-tinh", [order.last?.unit ?? ""], &text)
      text.key("stage", "declined", 4)
      text.key("note", "đơn vị xin rút để nhường điển hình cơ sở", 4)
    case .office where place == 2 && year == 2024:
      write("bang-khen-tinh", ["so-ngoai-vu"], &text)
      text.key("stage", "excluded", 4)
    default: break
    }
    if place < 2 {
      text.item("award", "chien-si-thi-dua-tinh", 2)
      text.open("persons", 4)
      text.item("name", ExamplePeople.name(place + year + 2), 6)
      text.key("office", ExamplePeople.office(of: leader), 8)
      text.key("unit", written(leader), 8)
    }
    if place == 3 || place == 4 {
      text.item("award", "chien-si-thi-dua-co-so", 2)
      text.key("persons", String(10 + place + (year - 2023)), 4)
    }
  }

  private func write(_ award: String, _ units: [String], votes: Bool = false, _ text: inout ExampleText) {
    if units.isEmpty { return }
    text.item("award", award, 2)
    text.list("to", units.map(written), 4)
    if votes, case .votes = cluster.results {
      let members = cluster.members(in: year).count
      text.key("votes", "\(members)/\(members)", 4)
    }
  }

  func writeResults(_ text: inout ExampleText) {
    text.open("results")
    if hidesResults {
      text.key("method", "scoring", 2)
      text.key("outcome", "not-reported", 2)
      return
    }
    let members = cluster.members(in: year).count
    switch cluster.results {
    case .scores:
      text.key("scale", "100", 2)
      text.key("bonus", "2", 2)
      text.words("method", ["self-scoring", "scoring"], 2)
      text.open("ranking", 2)
      for line in order {
        text.item("unit", written(line.unit), 4)
        text.key("self", ExampleScore.written(line.own), 6)
        text.key("score", ExampleScore.written(line.score), 6)
        if let bonus = line.bonus { text.key("bonus", ExampleScore.written(bonus), 6) }
        if let penalty = line.penalty { text.key("penalty", ExampleScore.written(penalty), 6) }
        text.key("rank", String(line.rank), 6)
      }
    case .file:
      text.key("scale", "1000", 2)
      text.key("bonus", "20", 2)
      text.key("method", "scoring", 2)
      text.key("file", slug + ".csv", 2)
    case .grades:
      text.key("method", "consensus", 2)
      text.open("ranking", 2)
      for line in order {
        text.item("unit", written(line.unit), 4)
        text.key("rank", String(line.rank), 6)
        text.key("grade", line.rank <= 2 ? "hoàn thành xuất sắc nhiệm vụ" : "hoàn thành tốt nhiệm vụ", 6)
      }
    case .votes:
      text.words("method", ["scoring", "secret-ballot"], 2)
      text.open("ranking", 2)
      for (index, line) in order.enumerated() {
        text.item("unit", written(line.unit), 4)
        text.key("score", ExampleScore.written(line.total), 6)
        text.key("rank", String(line.rank), 6)
        text.key("votes", "\(max(1, members - index / 2))/\(members)", 6)
      }
    case .counts where members == 0: writeGradeCounts(&text, [3, 5])
    case .counts: writeGradeCounts(&text, [2, members - 2])
    case .topThree:
      text.key("method", "acclamation", 2)
      text.key("outcome", "partly", 2)
      text.open("ranking", 2)
      for line in order.prefix(3) {
        text.item("unit", written(line.unit), 4)
        text.key("rank", String(line.rank), 6)
      }
    }
  }

  private func writeGradeCounts(_ text: inout ExampleText, _ counts: [Int]) {
    text.key("method", "show-of-votes", 2)
    text.open("grades", 2)
    for (grade, count) in zip(["hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ"], counts) {
      text.item("grade", grade, 4)
      text.key("count", String(count), 6)
    }
  }

  /// Commendations, movements and figures of the year's work.
  func writeFigures(_ text: inout ExampleText) {
    let turn = year - 2023
    text.open("commendations")
    text.item("to", "units", 2)
    text.key(place % 4 == 3 ? "at-least" : "count", String(10 + place * 2 + turn * 3), 4)
    text.words("levels", place % 2 == 0 ? ["province", "district"] : ["ministry", "province"], 4)
    text.item("to", "persons", 2)
    text.key(place % 3 == 0 ? "at-least" : "count", String((4 + place + turn) * 25), 4)
    if place % 3 == 0 { text.key("counted-as", "occurrences", 4) }
    text.words("levels", ["province", "unit"], 4)
    text.open("movements")
    let movements = Self.movements[cluster.family] ?? []
    for (index, movement) in movements.enumerated() where kind == .annual || index == 0 {
      text.item("name", movement.name, 2)
      text.key("scope", movement.scope, 4)
      text.key("from", String(movement.from), 4)
      text.key("until", "2025", 4)
    }
    guard let indicator = Self.indicators[cluster.family] else { return }
    text.open("indicators")
    text.item("name", indicator.name, 2)
    let value = indicator.base + (place * 13 + turn * 7) * indicator.step / (kind == .annual ? 1 : 2)
    text.key(place % 4 == 1 ? "at-least" : "value", ExampleScore.written(value), 4)
    text.key("measure", indicator.measure, 4)
    if place % 5 == 0 { text.list("units", [written(leader)], 4) }
  }

  private static let movements: [ExampleCluster.Family: [(name: String, scope: String, from: Int)]] = [
    .local: [
      ("Tỉnh Mẫu chung sức xây dựng nông thôn mới", "province", 2021),
      ("Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", "central", 2021),
    ],
    .office: [
      ("Tỉnh Mẫu đẩy mạnh chuyển đổi số", "province", 2022),
      ("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "central", 2019),
    ],
    .party: [("Tham mưu giỏi, phục vụ tốt", "party", 2021)],
    .front: [("Mỗi đoàn thể giúp một thôn khó", "front", 2022)],
    .school: [("Dạy tốt, học tốt", "ministry", 2020)],
    .company: [("Lao động giỏi, lao động sáng tạo", "union", 2021)],
    .central: [("Tỉnh Mẫu đẩy mạnh chuyển đổi số", "province", 2022)],
  ]

  /// In hundredths.
  private static let indicators: [ExampleCluster.Family: (name: String, measure: String, base: Int, step: Int)] = [
    .local: ("Nhà tạm được thay bằng nhà kiên cố", "căn nhà", 12_000, 100),
    .office: ("Hồ sơ giải quyết trước hạn", "%", 8_850, 5),
    .party: ("Sáng kiến được công nhận", "sáng kiến", 1_400, 100),
    .front: ("Nhà đại đoàn kết được xây mới", "căn nhà", 3_600, 100),
    .school: ("Đề tài, sáng kiến của giáo viên, giảng viên", "đề tài", 2_500, 100),
    .company: ("Doanh thu so với kế hoạch", "%", 9_800, 10),
    .central: ("Thủ tục giải quyết trực tuyến", "%", 8_000, 10),
  ]
}
