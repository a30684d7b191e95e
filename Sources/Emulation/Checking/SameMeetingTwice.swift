import Diagnostics

/// Two records of one cluster, kind and day, neither of which says that it is of the same sitting as the other.
enum SameMeetingTwice: ArchiveRule {
  static let kind = FindingKind(
    "same-meeting-twice", .warning, title: Phrase(vi: "một cuộc họp hai bản tin", en: "one meeting, two records"),
    explanation: Phrase(
      vi:
        "Hai bản tin cùng cụm, cùng loại, cùng ngày làm số liệu bị tính hai lần. Xóa một, hoặc ghi same-event nếu hai nguồn kể cùng một cuộc họp.",
      en:
        "Two records of one cluster, kind and day count everything twice. Remove one, or say same-event where two sources tell of one sitting."
    ))

  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void) {
    for cluster in archive.registry.clusterHandles {
      let records = archive.records(of: cluster)
      // They are in the order of their days: here the first of a day stands.
      var start = 0
      for (place, handle) in records.enumerated() {
        if archive.sortDay(of: records[start]) != archive.sortDay(of: handle) { start = place }
        if start == place { continue }
        let record = archive[handle]
        // A month or a year alone says little: only whole days are the same.
        guard case .day = record.eventDate else { continue }
        for other in records[start..<place]
        where archive[other].eventDate == record.eventDate
          && archive[other].kinds.contains(where: { record.has($0.value) })
          && !archive.sameEvent(as: handle).contains(other)
        {
          report(
            .sameMeeting(
              at: record.location(record.date.point), other: archive[other].location(archive[other].date.point)))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func sameMeeting(at location: SourceLocation, other: SourceLocation) -> Finding {
    Finding(
      SameMeetingTwice.kind, at: location,
      Phrase(
        vi: "đã có bản tin khác của cụm này, cùng loại, cùng ngày",
        en: "there is another record of this cluster, kind and day"),
      help: Phrase(
        vi: "Xóa một bản tin; nếu là hai nguồn về một cuộc họp, thêm “same-event: …”.",
        en: "Remove one of them; if two sources tell of one sitting, add “same-event: …”."),
      related: [Note(other, Phrase(vi: "bản tin kia ở đây", en: "the other record is here"))])
  }
}
