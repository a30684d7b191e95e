import Diagnostics

/// Ranks are competition ranks: 1, 1, 3. The source's rank is kept all the same.
enum CompetitionRanks: RecordRule {
  static let kind = FindingKind(
    "competition-ranks", .warning, title: Phrase(vi: "xếp hạng không liền mạch", en: "ranks that do not follow"),
    explanation: Phrase(
      vi:
        "Xếp hạng theo kiểu thi đấu: hai đơn vị đồng hạng nhất thì đơn vị sau xếp thứ ba (1, 1, 3). Hạng ghi trong nguồn vẫn được giữ.",
      en:
        "Ranks are competition ranks: after two firsts comes a third (1, 1, 3). The rank that the source tells is kept all the same."
    ))

  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void) {
    for results in record.results where results.outcome?.value != .partly {
      // Ranks are compared within a cluster; a table that ranks only some of its units has gaps of its own.
      var groups: [Handle<Cluster>?: [RankedUnit]] = [:]
      for line in results.ranking { groups[line.cluster?.target, default: []].append(line) }
      for lines in groups.values {
        let ranks = lines.compactMap { $0.rank?.value }
        guard ranks.count == lines.count else { continue }
        for line in lines {
          guard let rank = line.rank else { continue }
          let expected = 1 + ranks.count { $0 < rank.value }
          if rank.value != expected {
            report(
              .unexpectedRank(
                rank.value, expected: expected, at: SourceLocation(path: line.file ?? record.path, point: rank.point)))
          }
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func unexpectedRank(_ rank: Int, expected: Int, at location: SourceLocation) -> Finding {
    Finding(
      CompetitionRanks.kind, at: location,
      Phrase(
        vi: "hạng \(rank) ở đây, theo các hạng khác phải là \(expected)",
        en: "rank \(rank) here should be \(expected), by the other ranks"),
      help: Phrase(
        vi: "Kiểm tra lại với nguồn; nếu nguồn in như vậy, chấp nhận bằng “accept”.",
        en: "Check it against the source; if it is printed so, accept it by “accept”."))
  }
}
