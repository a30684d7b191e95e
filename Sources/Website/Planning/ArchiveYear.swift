import Emulation

extension Addresses {
  /// A year of the archives.
  package struct ArchiveYear: Sendable {
    package let year: Int
    /// Newest first.
    package let records: [Handle<MeetingRecord>]
    /// Ascending; what has no month is not among them.
    package let months: [(month: Int, records: [Handle<MeetingRecord>])]
    /// What has no month, newest first.
    package let undated: [Handle<MeetingRecord>]

    /// How many entries a page of the archives has at most.
    package static let pageLength = 300

    /// Whether the year's page would have too many entries: it then shows the newest of each month, and the months' pages the others.
    package var isLong: Bool { records.count > Self.pageLength }

    /// The months that have pages; 0 stands for what has no month, which has a page of its own only where the year's page cannot hold it.
    package var pagedMonths: [Int] { months.map(\.month) + (isLong && !undated.isEmpty ? [0] : []) }

    /// The pages of a month, each newest first. The first holds the month's oldest entries and the last its newest, so that an entry stays
    /// on its page whatever is added after it.
    package func parts(of month: Int) -> [ArraySlice<Handle<MeetingRecord>>] {
      let records = month == 0 ? undated : months.first { $0.month == month }?.records ?? []
      return stride(from: 0, to: records.count, by: Self.pageLength).map { start in
        records[max(0, records.count - start - Self.pageLength)..<records.count - start]
      }
    }

    /// The years of an archive, ascending.
    ///
    /// - Parameter addresses: by record; what has none is not shown.
    static func all(of archive: Archive, _ addresses: [String?]) -> [ArchiveYear] {
      var byYear: [Int: [Handle<MeetingRecord>]] = [:]
      for handle in archive.recordHandles where addresses[Int(handle.index)] != nil {
        if let year = archive.addressYear(of: handle) { byYear[year, default: []].append(handle) }
      }
      return byYear.keys.sorted().map { year in
        let records = (byYear[year] ?? []).sorted { archive.isEarlier($1, $0) }
        var byMonth: [Int: [Handle<MeetingRecord>]] = [:]
        var undated: [Handle<MeetingRecord>] = []
        for record in records {
          if let month = archive[record].eventDate.month {
            byMonth[month, default: []].append(record)
          } else {
            undated.append(record)
          }
        }
        return ArchiveYear(
          year: year, records: records, months: byMonth.keys.sorted().map { ($0, byMonth[$0] ?? []) }, undated: undated)
      }
    }
  }
}
