import Emulation

/// The keys of units, awards and rules.
enum RegistryKeyCases {
  static let all: [KeyCase] = units + awards + rules

  static func periodCases<Value>(
    in frame: KeyFrame<Value>, _ period: @escaping @Sendable (Value) -> Period?
  ) -> [KeyCase] {
    [
      frame.key("from", "01/09/1999") { period($0)?.from?.value.iso == "1999-09-01" },
      frame.key("until", "2025-06-30") { period($0)?.until?.value.iso == "2025-06-30" },
    ]
  }

  static func nameCases<Value>(
    in frame: KeyFrame<Value>, _ name: @escaping @Sendable (Value) -> DatedName?
  ) -> [KeyCase] {
    [frame.key("name", "Yên Phong cũ") { name($0)?.name?.value == "Yên Phong cũ" }]
      + periodCases(in: frame) { name($0)?.period }
  }

  // MARK: Units

  private static let unit = KeyFrame<[Unit]>(
    path: "unit", lead: "- ", others: [("id", "yen-phong"), ("name", "Yên Phong")], read: Read.units)

  private static func belowUnit(_ key: String, lead: String, _ others: [(key: String, value: String)]) -> KeyFrame<
    [Unit]
  > {
    KeyFrame(
      path: "unit." + key, before: "- id: yen-phong\n  name: Yên Phong\n  \(key):\n", lead: lead, others: others,
      read: Read.units)
  }

  private static let names = belowUnit("names", lead: "    - ", [("x-cua-toi", "1")])
  private static let succession = belowUnit("successors", lead: "    - ", [("kind", "rename")])

  private static let units =
    [
      unit.key("id", "tu-son") { $0.first?.id.value == "tu-son" },
      unit.key("name", "thị xã Từ Sơn") { $0.first?.name.value == "thị xã Từ Sơn" },
      unit.key("kind", "district") { $0.first?.kind?.value == "district" },
      unit.key("parent", "bac-ninh") { $0.first?.parent?.written == "bac-ninh" },
      unit.key("names", "[{name: Yên Phong cũ}]") { $0.first?.names.map(\.name?.value) == ["Yên Phong cũ"] },
      unit.key("valid", "{until: 2025-06-30}") { $0.first?.valid.until?.value.iso == "2025-06-30" },
      unit.key("successors", "[{kind: giải thể}]") { $0.first?.successions.map(\.kind.value) == [.abolish] },
      unit.key("aliases", "[YP, Yên Phong]") { $0.first?.aliases.map(\.value) == ["YP", "Yên Phong"] },
      names.key("kind", "town") { $0.first?.names.first?.kind?.value == "town" },
      succession.key("kind", "sáp nhập") { $0.first?.successions.first?.kind.value == .merge },
      succession.key("to", "[xa-a, xa-b]") { $0.first?.successions.first?.to.map(\.written) == ["xa-a", "xa-b"] },
      succession.key("date", "01/07/2025") { $0.first?.successions.first?.date?.value.iso == "2025-07-01" },
    ] + nameCases(in: names) { $0.first?.names.first }
    + periodCases(in: belowUnit("valid", lead: "    ", [("x-cua-toi", "1")])) { $0.first?.valid }

  // MARK: Awards

  private static let award = KeyFrame<[Award]>(
    path: "award", lead: "- ", others: [("id", "co-tinh"), ("name", "Cờ"), ("ladder", "title")], read: Read.awards)

  private static func belowAward(_ key: String, lead: String, _ others: [(key: String, value: String)]) -> KeyFrame<
    [Award]
  > {
    KeyFrame(
      path: "award." + key, before: "- id: co-tinh\n  name: Cờ\n  ladder: title\n  \(key):\n", lead: lead,
      others: others, read: Read.awards)
  }

  private static let awards =
    [
      award.key("id", "giay-khen") { $0.first?.id.value == "giay-khen" },
      award.key("name", "Giấy khen") { $0.first?.name.value == "Giấy khen" },
      award.key("short", "GK") { $0.first?.short?.value == "GK" },
      award.key("ladder", "hình thức") { $0.first?.ladder?.value == .form },
      award.key("for", "[tập thể, persons]") { $0.first?.audience.map(\.value) == [.units, .persons] },
      award.key("decided-by", "Chủ tịch UBND tỉnh") { $0.first?.decidedBy?.value == "Chủ tịch UBND tỉnh" },
      award.key("level", "tỉnh") { $0.first?.level?.value == .province },
      award.key("order", "30") { $0.first?.order?.value == 30 },
      award.key("aliases", "Cờ dẫn đầu") { $0.first?.aliases.map(\.value) == ["Cờ dẫn đầu"] },
      award.key("names", "[{name: Cờ cũ}]") { $0.first?.names.map(\.name?.value) == ["Cờ cũ"] },
      award.key("source", "Luật 06/2022/QH15, điều 26") { $0.first?.source?.value == "Luật 06/2022/QH15, điều 26" },
      award.key("valid", "{from: 2024-01-01}") { $0.first?.valid.from?.value.iso == "2024-01-01" },
    ] + nameCases(in: belowAward("names", lead: "    - ", [("name", "Cờ cũ")])) { $0.first?.names.first }
    + periodCases(in: belowAward("valid", lead: "    ", [("x-cua-toi", "1")])) { $0.first?.valid }

  // MARK: Rules

  private static let rule = KeyFrame<[RuleSetting]>(
    path: "rule", lead: "- ", others: [("id", "membership")], read: Read.rules)

  private static let rules =
    [
      rule.key("id", "title-length") { $0.first?.id.value == "title-length" },
      rule.key("severity", "cảnh báo") { $0.first?.severity?.value == .warning },
      rule.key("valid", "{until: 2023-12-31}") { $0.first?.valid.until?.value.iso == "2023-12-31" },
      rule.key("parameters", "{percent: 20}") { $0.first?.parameters.mapValues(\.value) == ["percent": "20"] },
      rule.key("source", "Nghị định 91/2017/NĐ-CP") { $0.first?.source?.value == "Nghị định 91/2017/NĐ-CP" },
      rule.key("enabled", "không") { $0.first?.isEnabled == false },
    ]
    + periodCases(
      in: KeyFrame<[RuleSetting]>(
        path: "rule.valid", before: "- id: membership\n  valid:\n", lead: "    ", others: [("x-cua-toi", "1")],
        read: Read.rules)
    ) { $0.first?.valid }
}
