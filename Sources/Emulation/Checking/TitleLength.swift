import Diagnostics

/// A title is short enough for lists, feeds and previews.
enum TitleLength: RecordRule {
  static let kind = FindingKind(
    "title-length", .warning, title: Phrase(vi: "tiêu đề quá dài", en: "a title too long"),
    explanation: Phrase(
      vi: "Tiêu đề hiện trong danh sách và trên mạng xã hội; quá dài thì bị cắt. Chi tiết để ở summary và nội dung.",
      en: "Titles stand in lists and previews, where long ones are cut. Details belong into summary and text."))
  static let parameters = ["characters": "200"]

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    // No character is less than a byte: nearly no title has to be counted.
    guard let most = scope.number("characters"), record.title.value.utf8.count > most, record.title.value.count > most
    else { return }
    report(.titleTooLong(record.title.value.count, most: most, at: record.location(record.title.point)))
  }
}

extension Finding {
  fileprivate static func titleTooLong(_ count: Int, most: Int, at location: SourceLocation) -> Finding {
    Finding(
      TitleLength.kind, at: location,
      Phrase(
        vi: "tiêu đề dài \(count) ký tự, nên tối đa \(most)",
        en: "the title has \(count) characters; \(most) are enough"),
      help: Phrase(vi: "Rút ngắn, đưa chi tiết vào “summary”.", en: "Shorten it; put details into “summary”."))
  }
}
