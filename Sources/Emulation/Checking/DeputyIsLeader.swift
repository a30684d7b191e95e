import Diagnostics

/// A deputy is not the leader.
enum DeputyIsLeader: RecordRule {
  static let kind = FindingKind(
    "deputy-is-leader", .error, title: Phrase(vi: "cụm phó trùng cụm trưởng", en: "a deputy who is the leader"),
    explanation: Phrase(
      vi: "Một đơn vị không thể vừa là trưởng vừa là phó trong một năm.",
      en: "One unit is not both leader and deputy in one year."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    for item in record.leadership {
      guard let leader = item.leader?.target else { continue }
      for deputy in item.deputies where deputy.target == leader {
        report(.deputyIsLeader(scope.registry[leader], at: record.location(deputy.point)))
      }
    }
  }
}

extension Finding {
  fileprivate static func deputyIsLeader(_ unit: Unit, at location: SourceLocation) -> Finding {
    Finding(
      DeputyIsLeader.kind, at: location,
      Phrase(
        vi: "“\(unit.name.value)” đã là đơn vị trưởng của năm này",
        en: "“\(unit.name.value)” is already the leader of this year"),
      help: Phrase(vi: "Sửa leader hoặc deputies.", en: "Mend leader or deputies."))
  }
}
