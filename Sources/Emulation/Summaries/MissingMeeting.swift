/// A meeting of every year that no record says was held.
package struct MissingMeeting: Sendable, Hashable {
  package let cluster: Handle<Cluster>
  package let kind: MeetingKind
  /// Records that announce it.
  package let planned: [Handle<MeetingRecord>]
}

extension MeetingKind {
  /// What every cluster has in a year.
  package static let everyYear: [MeetingKind] = [.compactSigning, .midyearReview, .annualReview]
}

extension Archive {
  /// Whether there are any ``missingMeetings(of:)``.
  func isMeetingMissing(in summary: YearlySummary) -> Bool {
    summary.clusters.contains { cluster in
      MeetingKind.everyYear.contains { kind in
        !cluster.records(of: kind, year: summary.year, in: self).contains { isHeld($0) }
      }
    }
  }

  /// The meetings of every year that have not been reported, by cluster and kind.
  package func missingMeetings(of summary: YearlySummary) -> [MissingMeeting] {
    summary.clusters.flatMap { cluster in
      MeetingKind.everyYear.compactMap { kind in
        let records = cluster.records(of: kind, year: summary.year, in: self)
        if records.contains(where: { isHeld($0) }) { return nil }
        return MissingMeeting(
          cluster: cluster.cluster, kind: kind, planned: records.filter { self[$0].status.value == .planned })
      }
    }
  }
}

extension YearlySummary {
  /// Whether anything at all is told of the year: a meeting, a compact, a leader.
  package var isEmpty: Bool {
    records.isEmpty
      && !clusters.contains { !$0.compactSignings.isEmpty || $0.leadership != nil || $0.nextLeadership != nil }
  }
}
