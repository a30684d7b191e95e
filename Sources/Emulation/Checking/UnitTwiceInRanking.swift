import Diagnostics

/// A unit stands once in a ranking.
enum UnitTwiceInRanking: RecordRule {
  static let kind = FindingKind(
    "unit-twice-in-ranking", .error,
    title: Phrase(vi: "một đơn vị hai lần trong bảng xếp hạng", en: "a unit twice in a ranking"),
    explanation: Phrase(
      vi: "Mỗi đơn vị chỉ có một dòng trong bảng điểm của một cụm.", en: "A unit has one line in a cluster's scores."))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    for results in record.results {
      let ranking = results.ranking
      func location(_ line: Int) -> SourceLocation {
        SourceLocation(path: ranking[line].file ?? record.path, point: ranking[line].unit.point)
      }
      var first: [Handle<Unit>: Int] = [:]
      for line in ranking.indices {
        guard let unit = ranking[line].unit.target else { continue }
        if let earlier = first[unit] {
          report(.unitTwice(scope.registry[unit], at: location(line), first: location(earlier)))
        } else {
          first[unit] = line
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func unitTwice(_ unit: Unit, at location: SourceLocation, first: SourceLocation) -> Finding {
    Finding(
      UnitTwiceInRanking.kind, at: location,
      Phrase(vi: "“\(unit.name.value)” đã có trong bảng", en: "“\(unit.name.value)” already stands in this ranking"),
      help: Phrase(vi: "Xóa một dòng, hoặc sửa tên đơn vị.", en: "Remove one line, or mend the unit's name."),
      related: [Note(first, Phrase(vi: "lần đầu ở đây", en: "first here"))])
  }
}
