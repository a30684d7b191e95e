import Emulation

/// The keys of persons, who chair, take part or get an award.
enum PersonKeyCases {
  static let all: [KeyCase] =
    cases(in: RecordKeyCases.below("chairs", others: [("office", "Chủ tịch"), ("name", "An")])) { $0.chairs.first }
    + cases(in: participants) { $0.participants.first }
    + cases(in: recipients) { record in
      if case .named(let persons) = record.awards.first?.persons { persons.first } else { nil }
    }
    + [participants.key("role", "phát biểu") { $0.participants.first?.role?.value == .speaker }]

  private static let participants = RecordKeyCases.below(
    "participants", others: [("office", "Chủ tịch"), ("name", "An")])

  private static let recipients = KeyFrame<MeetingRecord>(
    path: "record.awards.persons",
    before: RecordKeyCases.below("awards").before + "  - award: giay-khen\n    persons:\n", lead: "      - ",
    others: [("office", "Chủ tịch"), ("name", "An")], after: "---\n", read: Read.record)

  private static func cases(
    in frame: KeyFrame<MeetingRecord>, _ person: @escaping @Sendable (MeetingRecord) -> Person?
  ) -> [KeyCase] {
    [
      frame.key("name", "Nguyễn Trọng Bình") { person($0)?.name?.value == "Nguyễn Trọng Bình" },
      frame.key("office", "Phó Giám đốc Sở Nội vụ") { person($0)?.office?.value == "Phó Giám đốc Sở Nội vụ" },
      frame.key("unit", "so-noi-vu") { person($0)?.unit?.written == "so-noi-vu" },
    ]
  }
}
