import Diagnostics

/// An award goes to a unit that exists: not to one that has ended, nor to one that is not yet there.
enum AwardToEndedUnit: RecordRule {
  static let kind = FindingKind(
    "award-to-ended-unit", .error,
    title: Phrase(
      vi: "khen thưởng đơn vị không tồn tại vào ngày đó", en: "an award to a unit that does not exist then"),
    explanation: Phrase(
      vi:
        "Đơn vị đã kết thúc (hoặc chưa thành lập) vào ngày họp thì không thể được đề nghị. Thành tích của đơn vị cũ không tính cho đơn vị mới.",
      en:
        "A unit that had ended, or was not yet founded, on the day of the meeting cannot be named for an award. What it did is not its successor's."
    ))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    let date = record.namesDate
    guard date != .unknown else { return }
    for item in record.awards where item.stage.value.isStanding {
      guard case .units(let units) = item.recipients else { continue }
      for reference in units {
        guard let target = reference.target else { continue }
        let unit = scope.registry[target]
        if unit.valid.overlaps(date) { continue }
        let successors = unit.successions.flatMap(\.to).compactMap(\.target).map { scope.registry.id(of: $0) }
        report(.unitNotThere(unit, successors: successors, at: record.location(reference.point)))
      }
    }
  }
}

extension Finding {
  fileprivate static func unitNotThere(_ unit: Unit, successors: [String], at location: SourceLocation) -> Finding {
    let from = unit.valid.from?.value.numeric
    let until = unit.valid.until?.value.numeric
    let vi = [from.map { "từ \($0)" }, until.map { "đến \($0)" }].compactMap { $0 }.joined(separator: " ")
    let en = [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap { $0 }.joined(separator: " ")
    let list = successors.joined(separator: ", ")
    return Finding(
      AwardToEndedUnit.kind, at: location,
      Phrase(
        vi: "“\(unit.name.value)” (\(unit.id.value)) chỉ tồn tại \(vi)",
        en: "“\(unit.name.value)” (\(unit.id.value)) exists only \(en)"),
      help: successors.isEmpty
        ? Phrase(vi: "Kiểm tra ngày họp và đơn vị.", en: "Check the date and the unit.")
        : Phrase(
          vi: "Đơn vị kế tiếp: \(list). Kiểm tra ngày họp và đơn vị.",
          en: "What it became: \(list). Check the date and the unit."),
      related: [
        Note(
          SourceLocation(path: unit.path, point: unit.id.point),
          Phrase(vi: "đơn vị khai báo ở đây", en: "the unit is declared here"))
      ])
  }
}
