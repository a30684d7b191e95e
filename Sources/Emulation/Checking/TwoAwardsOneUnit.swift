import Diagnostics

/// One unit proposed for two awards for the same year: no two awards for one achievement.
///
/// Source: Luật Thi đua, khen thưởng 06/2022/QH15, điều 5.
enum TwoAwardsOneUnit: RecordRule {
  static let kind = FindingKind(
    "two-awards-one-unit", .warning, title: Phrase(vi: "một đơn vị, hai khen thưởng", en: "two awards for one unit"),
    explanation: Phrase(
      vi:
        "Không tặng hai lần khen thưởng cho một thành tích (Luật 06/2022/QH15, điều 5). Nếu là hai thành tích khác nhau, ghi accept kèm lý do.",
      en:
        "No two awards for one achievement (Law 06/2022/QH15, art. 5). If they are for different achievements, accept the finding with the reason."
    ))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    var first: [Key: (reference: Reference<Unit>, award: Handle<Award>)] = [:]
    for item in record.awards {
      guard let award = item.award.target, item.stage.value.isStanding, case .units(let units) = item.recipients else {
        continue
      }
      for reference in units {
        guard let unit = reference.target else { continue }
        let key = Key(unit: unit, stage: item.stage.value)
        if let other = first[key] {
          report(
            .secondAward(
              scope.registry[unit], scope.registry[award], after: scope.registry[other.award],
              at: record.location(reference.point),
              first: record.location(other.reference.point)))
        } else {
          first[key] = (reference, award)
        }
      }
    }
  }

  private struct Key: Hashable {
    let unit: Handle<Unit>
    let stage: AwardStage
  }
}

extension Finding {
  fileprivate static func secondAward(
    _ unit: Unit, _ award: Award, after other: Award, at location: SourceLocation, first: SourceLocation
  ) -> Finding {
    Finding(
      TwoAwardsOneUnit.kind, at: location,
      Phrase(
        vi: "“\(unit.name.value)” vừa được đề nghị \(other.shownName()), vừa được đề nghị \(award.shownName())",
        en: "“\(unit.name.value)” is named for \(other.shownName()) and for \(award.shownName())"),
      help: Phrase(
        vi: "Nếu là hai thành tích khác nhau, thêm vào “accept” với lý do.",
        en: "If these are two achievements, add it to “accept” with the reason."),
      related: [Note(first, Phrase(vi: "lần đầu ở đây", en: "first named here"))])
  }
}
