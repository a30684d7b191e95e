import Emulation

/// The keys of what a meeting proposes and gives, and of who leads.
enum AwardItemKeyCases {
  static let all: [KeyCase] =
    awards
    + LeadershipKeyCases.cases(in: RecordKeyCases.below("leadership", others: [("year", "2021")])) {
      $0.leadership.first
    }

  private static let frame = RecordKeyCases.below("awards", others: [("award", "co-thi-dua-tinh")])

  private static let awards = [
    frame.key("award", "Cờ thi đua của UBND tỉnh") { $0.awards.first?.award.written == "Cờ thi đua của UBND tỉnh" },
    frame.key("title", "Cờ luân lưu") { $0.awards.first?.title?.value == "Cờ luân lưu" },
    frame.key("to", "các đơn vị còn lại") { if case .others = $0.awards.first?.recipients { true } else { false } },
    frame.key("count", "3") { $0.awards.first?.count?.value == 3 },
    frame.key("persons", "4") {
      if case .count(let count) = $0.awards.first?.persons { count.value == 4 } else { false }
    },
    frame.key("votes", "8/9") { $0.awards.first?.votes?.value == Votes(inFavour: 8, cast: 9) },
    frame.key("by", "UBND tỉnh Bắc Ninh") { $0.awards.first?.by?.written == "UBND tỉnh Bắc Ninh" },
    frame.key("stage", "Đã quyết định") { $0.awards.first?.stage.value == .decided },
    frame.key("decision", "12/QĐ-UBND") { $0.awards.first?.decision?.value == "12/QĐ-UBND" },
    frame.key("cluster", "khoi-1") { $0.awards.first?.cluster?.written == "khoi-1" },
  ]
}

/// The keys of who leads, in a record and in a cluster's own file.
enum LeadershipKeyCases {
  static func cases<Value>(
    in frame: KeyFrame<Value>, _ item: @escaping @Sendable (Value) -> Leadership?
  ) -> [KeyCase] {
    [
      frame.key("year", "2022") { item($0)?.year?.value == 2022 },
      frame.key("leader", "yen-phong") { item($0)?.leader?.written == "yen-phong" },
      frame.key("deputies", "[tu-son, que-vo]") { item($0)?.deputies.map(\.written) == ["tu-son", "que-vo"] },
      frame.key("by", "suy tôn") { item($0)?.by?.value == .acclamation },
      frame.key("decision", "124/TB-UBND") { item($0)?.decision?.value == "124/TB-UBND" },
      frame.key("cluster", "khoi-1") { item($0)?.cluster?.written == "khoi-1" },
    ]
  }
}
