import Emulation

/// The keys of what was not considered, commended, launched, counted and handed on.
enum WorkKeyCases {
  static let all: [KeyCase] = exclusions + commendations + movements + indicators + handovers

  private static let exclusion = RecordKeyCases.below("excluded", others: [("unit", "que-vo")])

  private static let exclusions = [
    exclusion.key("unit", "gia-binh") { $0.excluded.first?.unit.written == "gia-binh" },
    exclusion.key("reason", "có vụ việc") { $0.excluded.first?.reason?.value == "có vụ việc" },
    exclusion.key("cluster", "khoi-1") { $0.excluded.first?.cluster?.written == "khoi-1" },
  ]

  private static let commendation = RecordKeyCases.below("commendations", others: [("to", "units")])

  private static let commendations = [
    commendation.key("to", "cá nhân") { $0.commendations.first?.recipients?.value == .persons },
    commendation.key("count", "500") { $0.commendations.first?.quantity?.value == .exactly(500) },
    commendation.key("at-least", "100") { $0.commendations.first?.quantity?.value == .atLeast(100) },
    commendation.key("counted-as", "lượt") { $0.commendations.first?.countedAs?.value == .occurrences },
    commendation.key("levels", "[cấp tỉnh, agency]") {
      $0.commendations.first?.levels.map(\.value) == [.province, .agency]
    },
    commendation.key("award", "giay-khen") { $0.commendations.first?.award?.written == "giay-khen" },
    commendation.key("unit", "yen-phong") { $0.commendations.first?.unit?.written == "yen-phong" },
    commendation.key("occasion", "đột xuất") { $0.commendations.first?.occasion?.value == .spot },
    commendation.key("reason", "phòng, chống dịch") { $0.commendations.first?.reason?.value == "phòng, chống dịch" },
    commendation.key("cluster", "khoi-1") { $0.commendations.first?.cluster?.written == "khoi-1" },
  ]

  private static let movement = RecordKeyCases.below("movements", others: [("name", "Chung sức")])

  private static let movements = [
    movement.key("name", "Bắc Ninh chung sức") { $0.movements.first?.name?.value == "Bắc Ninh chung sức" },
    movement.key("scope", "tỉnh") { $0.movements.first?.scope?.value == .province },
    movement.key("from", "2011") { $0.movements.first?.from?.value == 2011 },
    movement.key("until", "2020") { $0.movements.first?.until?.value == 2020 },
    movement.key("cluster", "khoi-1") { $0.movements.first?.cluster?.written == "khoi-1" },
  ]

  private static let indicator = RecordKeyCases.below("indicators", others: [("name", "Hợp tác xã")])

  private static let indicators = [
    indicator.key("name", "Thu ngân sách") { $0.indicators.first?.name?.value == "Thu ngân sách" },
    indicator.key("value", "98,5") { $0.indicators.first?.value?.value == decimal.map { .exactly($0) } },
    indicator.key("at-least", "98.5") { $0.indicators.first?.value?.value == decimal.map { .atLeast($0) } },
    indicator.key("measure", "tỷ đồng") { $0.indicators.first?.measure?.value == "tỷ đồng" },
    indicator.key("units", "yen-phong") { $0.indicators.first?.units.map(\.written) == ["yen-phong"] },
    indicator.key("cluster", "khoi-1") { $0.indicators.first?.cluster?.written == "khoi-1" },
  ]

  private static let decimal = ExactDecimal(mantissa: 985, scale: 1)

  private static let handover = RecordKeyCases.below("handovers", others: [("what", "Cờ")])

  private static let handovers = [
    handover.key("what", "Cờ luân lưu") { $0.handovers.first?.what?.value == "Cờ luân lưu" },
    handover.key("from", "yen-phong") { $0.handovers.first?.from?.written == "yen-phong" },
    handover.key("to", "thuan-thanh") { $0.handovers.first?.to?.written == "thuan-thanh" },
    handover.key("cluster", "khoi-1") { $0.handovers.first?.cluster?.written == "khoi-1" },
  ]
}
