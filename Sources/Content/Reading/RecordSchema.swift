import Diagnostics
import Emulation

/// The keys of a meeting record.
enum RecordSchema {
  static let schema = Schema<MeetingFacts>("record", vi: "bản tin một cuộc họp", en: "a meeting record") { keys in
    keys.key("title", .fact(.text), required: true, vi: "tiêu đề bản tin", en: "the bulletin's title") { $0.title = $1 }
    keys.key(
      "date", .fact(.eventDate), required: true, vi: "ngày họp, ví dụ 2020-12-03",
      en: "the day of the meeting, such as 2020-12-03"
    ) {
      $0.date = $1
    }
    keys.key("time", .fact(.time), vi: "buổi hoặc giờ", en: "the part of the day, or the time") { $0.time = $1 }
    keys.key(
      "kind", .oneOrMany(.fact(.word)), required: true, vi: "loại cuộc họp, ví dụ tổng kết",
      en: "what the meeting was for, such as annual-review"
    ) {
      $0.kinds = $1
    }
    keys.key("status", .fact(.word), vi: "đã họp, dự kiến hay hủy", en: "planned, held or cancelled") { $0.status = $1 }
    keys.key("year", .fact(.year), vi: "năm thi đua được xét", en: "the emulation year under review") { $0.year = $1 }
    keys.key(
      "compact", compact.reading { CompactYear(at: $0) }, vi: "giao ước ký tại hội nghị", en: "the compact signed"
    ) {
      $0.compactYear = $1.year
    }
    keys.key("cluster", .oneOrMany(.cluster), vi: "cụm hoặc khối", en: "the cluster or bloc") { $0.clusters = $1 }
    keys.key("organiser", .unit, vi: "đơn vị tổ chức, thay cho cụm", en: "the organiser, instead of a cluster") {
      $0.organiser = $1
    }
    keys.key("same-event", .fact(.text), vi: "bản tin khác về cùng cuộc họp", en: "another record of the same sitting")
    { $0.sameEvent = $1 }
    keys.key("venue", .fact(.text), vi: "địa điểm", en: "the place") { $0.venue = $1 }
    keys.key("mode", .fact(.word), vi: "hình thức họp", en: "in person, online or hybrid") { $0.mode = $1 }
    keys.key("points", .oneOrMany(.fact(.text)), vi: "các điểm cầu", en: "the points of an online meeting") {
      $0.points = $1
    }
    keys.key("host", .oneOrMany(.unit), vi: "đơn vị đăng cai", en: "the hosting unit") { $0.hosts = $1 }
    keys.key("chairs", .list(PersonSchema.chair), vi: "người chủ trì", en: "who chaired") { $0.chairs = $1 }
    keys.key("participants", .list(PersonSchema.participant), vi: "người dự", en: "who took part") {
      $0.participants = $1
    }
    keys.key("leadership", .list(LeadershipSchema.reading), vi: "cụm trưởng, cụm phó", en: "leaders and deputies") {
      $0.leadership = $1
    }
    keys.key("awards", .list(AwardItemSchema.reading), vi: "đề nghị và khen thưởng", en: "proposals and awards") {
      $0.awards = $1
    }
    keys.key("results", .oneOrMany(ResultsSchema.reading), vi: "kết quả chấm điểm", en: "scores and ranks") {
      $0.results = $1
    }
    keys.key("excluded", .list(ExclusionSchema.reading), vi: "đơn vị không xét", en: "units not considered") {
      $0.excluded = $1
    }
    keys.key("commendations", .list(CommendationSchema.reading), vi: "số lượt khen thưởng", en: "commendations counted")
    { $0.commendations = $1 }
    keys.key("movements", .list(MovementSchema.reading), vi: "phong trào thi đua", en: "emulation movements") {
      $0.movements = $1
    }
    keys.key("indicators", .list(IndicatorSchema.reading), vi: "chỉ tiêu", en: "figures of the year's work") {
      $0.indicators = $1
    }
    keys.key("handovers", .list(HandoverSchema.reading), vi: "trao, nhận cờ", en: "things handed on") {
      $0.handovers = $1
    }
    keys.key("documents", .list(DocumentSchema.reading), vi: "văn bản", en: "documents") { $0.documents = $1 }
    keys.key("photos", .list(PhotoSchema.reading), vi: "ảnh", en: "photographs") { $0.photos = $1 }
    keys.key("sources", .list(SourceSchema.reading), vi: "nguồn tin", en: "where the facts come from") {
      $0.sources = $1
    }
    keys.key("corrections", .list(CorrectionSchema.reading), vi: "đính chính", en: "corrections") {
      $0.corrections = $1
    }
    keys.key("accept", .list(AcceptanceSchema.reading), vi: "phát hiện đã chấp nhận", en: "findings accepted") {
      $0.accepted = $1
    }
    keys.key("summary", .fact(.text), vi: "tóm tắt một, hai câu", en: "one or two sentences") { $0.summary = $1 }
    keys.key("slug", .fact(.text), vi: "phần cuối địa chỉ trang", en: "the last part of the address") { $0.slug = $1 }
    keys.key("aliases", .oneOrMany(.fact(.text)), vi: "địa chỉ cũ", en: "old addresses") { $0.aliases = $1 }
    keys.key("draft", .fact(.flag), vi: "bản nháp, chưa đăng", en: "not published") { $0.isDraft = $1.value }
    keys.key("publish", .fact(.day), vi: "chưa đăng trước ngày này", en: "not before this day") { $0.publish = $1 }
    keys.key("withdrawn", .fact(.day), vi: "ngày gỡ xuống", en: "the day the page was withdrawn") { $0.withdrawn = $1 }
  }

  private struct CompactYear: Sendable {
    var year: Fact<Int>?
    var point: SourcePoint
    init(at point: SourcePoint) { self.point = point }
  }

  private static let compact = Schema<CompactYear>("compact", vi: "giao ước thi đua", en: "the compact") { keys in
    keys.key("year", .fact(.year), required: true, vi: "năm của giao ước", en: "the compact's year") { $0.year = $1 }
  }

  /// Reads the front matter's root into a record and checks what no single key can tell.
  static func read(_ root: YAMLNode, into record: inout MeetingFacts, _ decoding: inout Decoding) {
    schema.read(root, into: &record, &decoding, start: SourcePoint(line: 1, column: 1))
    guard root.entries != nil else { return }
    if saysNothing(root["cluster"]), saysNothing(root["organiser"]) {
      let empty = root.entries?.first { $0.key == "cluster" || $0.key == "organiser" }?.keyPoint
      decoding.report(.noClusterNoOrganiser(at: decoding.location(empty ?? SourcePoint(line: 1, column: 1))))
    }
    let isDateRead = record.date.point != .wholeFile
    if isDateRead, record.date.value == .unknown, saysNothing(root["year"]) {
      decoding.report(.undatedNeedsYear(at: decoding.location(record.date.point)))
    }
  }

  /// Whether a key is left out, or without a value; what has been reported is not.
  private static func saysNothing(_ node: YAMLNode?) -> Bool {
    guard let node else { return true }
    return node.isEmpty || node.isEmptyList
  }
}
