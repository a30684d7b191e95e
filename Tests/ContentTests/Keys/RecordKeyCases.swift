import Emulation

/// The keys of a meeting record itself.
enum RecordKeyCases {
  static let frame = KeyFrame<MeetingRecord>(
    path: "record", before: "---\n",
    others: [("title", "Bản tin"), ("date", "2020-12-03"), ("kind", "tổng kết"), ("cluster", "huyen-thi")],
    after: "---\n", read: Read.record)

  /// A frame around a mapping below a key of a record.
  static func below(
    _ key: String, lead: String = "  - ", others: [(key: String, value: String)] = [("x-cua-toi", "1")]
  ) -> KeyFrame<MeetingRecord> {
    KeyFrame(
      path: "record." + key,
      before: "---\ntitle: Bản tin\ndate: 2020-12-03\nkind: tổng kết\ncluster: huyen-thi\n\(key):\n",
      lead: lead, others: others, after: "---\n", read: Read.record)
  }

  static let all: [KeyCase] = meeting + people + lists + publishing

  private static let meeting = [
    frame.key("title", "Cụm tổng kết năm 2020") { $0.title.value == "Cụm tổng kết năm 2020" },
    frame.key("date", "2020-12-03..2020-12-04") { $0.date.value.iso == "2020-12-03/2020-12-04" },
    frame.key("time", "14h30") { $0.time?.value == ClockTime(hour: 14, minute: 30).map { .clock($0) } },
    frame.key("kind", "sơ kết 6 tháng") { $0.kinds.map(\.value) == [.midyearReview] },
    frame.key("status", "dự kiến") { $0.status.value == .planned },
    frame.key("year", "2019") { $0.year?.value == 2019 },
    frame.key("compact", "{year: 2022}") { $0.compactYear?.value == 2022 },
    frame.key("cluster", "[bac-ninh/huyen-thi, khoi-1]") {
      $0.clusters.map(\.written) == ["bac-ninh/huyen-thi", "khoi-1"]
    },
    frame.key("organiser", "bac-ninh") { $0.organiser?.written == "bac-ninh" },
    frame.key("same-event", "2020/tong-ket") { $0.sameEvent?.value == "2020/tong-ket" },
    frame.key("venue", "UBND huyện Yên Phong") { $0.venue?.value == "UBND huyện Yên Phong" },
    frame.key("mode", "kết hợp") { $0.mode?.value == .hybrid },
    frame.key("points", "điểm cầu tỉnh") { $0.points.map(\.value) == ["điểm cầu tỉnh"] },
  ]

  private static let people = [
    frame.key("host", "yen-phong") { $0.hosts.map(\.written) == ["yen-phong"] },
    frame.key("chairs", "[{name: Nguyễn Chí Cường}]") { $0.chairs.map(\.name?.value) == ["Nguyễn Chí Cường"] },
    frame.key("participants", "[{office: Giám đốc}]") { $0.participants.map(\.office?.value) == ["Giám đốc"] },
    frame.key("leadership", "[{year: 2021}]") { $0.leadership.map(\.year?.value) == [2021] },
  ]

  private static let lists = [
    frame.key("awards", "[{award: bang-khen-tinh}]") { $0.awards.map(\.award.written) == ["bang-khen-tinh"] },
    frame.key("results", "{scale: 1000}") { $0.results.map(\.scale?.value) == [ExactDecimal(1000)] },
    frame.key("excluded", "[{unit: que-vo}]") { $0.excluded.map(\.unit.written) == ["que-vo"] },
    frame.key("commendations", "[{to: tập thể}]") { $0.commendations.map(\.recipients?.value) == [.units] },
    frame.key("movements", "[{name: Chung sức}]") { $0.movements.map(\.name?.value) == ["Chung sức"] },
    frame.key("indicators", "[{name: Hợp tác xã}]") { $0.indicators.map(\.name?.value) == ["Hợp tác xã"] },
    frame.key("handovers", "[{what: Cờ luân lưu}]") { $0.handovers.map(\.what?.value) == ["Cờ luân lưu"] },
    frame.key("documents", "[{number: 34-CT/TW}]") { $0.documents.map(\.number?.value) == ["34-CT/TW"] },
    frame.key("photos", "[{file: toan-canh.jpg}]") { $0.photos.map(\.file?.value) == ["toan-canh.jpg"] },
    frame.key("sources", "[{publisher: Báo Bắc Ninh}]") { $0.sources.map(\.publisher?.value) == ["Báo Bắc Ninh"] },
    frame.key("corrections", "[{date: 2021-01-05}]") { $0.corrections.map(\.date?.value.iso) == ["2021-01-05"] },
    frame.key("accept", "[{rule: membership, because: đã hỏi}]") { $0.accepted.map(\.rule?.value) == ["membership"] },
  ]

  private static let publishing = [
    frame.key("summary", "Cụm họp tổng kết.") { $0.summary?.value == "Cụm họp tổng kết." },
    frame.key("slug", "tong-ket-2020") { $0.slug?.value == "tong-ket-2020" },
    frame.key("aliases", "/tin-tuc/57424") { $0.aliases.map(\.value) == ["/tin-tuc/57424"] },
    frame.key("draft", "có") { $0.isDraft },
    frame.key("publish", "10/01/2021") { $0.publish?.value.iso == "2021-01-10" },
    frame.key("withdrawn", "2022-02-01") { $0.withdrawn?.value.iso == "2022-02-01" },
  ]
}
