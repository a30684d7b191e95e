import Emulation

extension Composer {
  /// A meeting in a list; nil where it has no page.
  func meeting(_ handle: Handle<MeetingRecord>, withOrganiser: Bool = false) -> MeetingItem? {
    guard let target = edition.addresses.record(handle) else { return nil }
    if !withOrganiser { return item(of: handle, at: target) }
    var item = item(of: handle, at: target)
    let record = archive[handle]
    let organiser =
      record.organiser?.target
      ?? record.clusters.lazy.compactMap(\.target).first.flatMap { registry.organiser(of: $0) }
    item.organiser = organiser.map { registry.name(of: $0, at: record.namesDate) }
    return item
  }

  /// Lists of meetings are the most of what pages are made of, and each meeting stands in a dozen of them.
  private func item(of handle: Handle<MeetingRecord>, at target: String) -> MeetingItem {
    guard let depth else { return made(handle, at: target) }
    return edition.meetingItems.value(at: Int(handle.index) * Edition.depths + depth) { made(handle, at: target) }
  }

  /// What is said of a meeting wherever it is listed.
  private func made(_ handle: Handle<MeetingRecord>, at target: String) -> MeetingItem {
    let record = archive[handle]
    return MeetingItem(
      link: Link(text: record.title.value, href: link(to: target), language: edition.foreignLanguage),
      date: record.eventDate == .unknown ? nil : date(record.eventDate), time: record.time.map { time($0.value) },
      kinds: record.kinds.map { words["kind", $0.value] },
      clusters: clusters(record.clusters.compactMap(\.target), at: record.namesDate), venue: record.venue?.value,
      status: record.status.value == .held ? nil : words["status", record.status.value], summary: record.summary?.value)
  }

  func meetings(_ handles: some Sequence<Handle<MeetingRecord>>, withOrganiser: Bool = false) -> [MeetingItem] {
    var items: [MeetingItem] = []
    items.reserveCapacity(handles.underestimatedCount)
    for handle in handles { if let item = meeting(handle, withOrganiser: withOrganiser) { items.append(item) } }
    return items
  }

  func time(_ time: MeetingTime) -> String {
    switch time {
    case .part(let part): words["time", part]
    case .clock(let clock): clock.iso
    }
  }

  /// Meetings by the year of their address, newest first; the ids begin with `prefix`.
  ///
  /// - Parameter ofCluster: the page is the cluster's own: each meeting need not say whose it is.
  func meetingsByYear(_ handles: [Handle<MeetingRecord>], idPrefix: String, ofCluster: Bool = false) -> [MeetingGroup] {
    var byYear: [Int: [Handle<MeetingRecord>]] = [:]
    for handle in handles { if let year = archive.addressYear(of: handle) { byYear[year, default: []].append(handle) } }
    return byYear.keys.sorted(by: >).compactMap { year in
      // By the archive itself: who asks a composer for it copies the composer, for each pair.
      let archive = archive
      let newestFirst = (byYear[year] ?? []).sorted { archive.isEarlier($1, $0) }
      var items = meetings(newestFirst)
      if ofCluster { for place in items.indices where items[place].clusters.count == 1 { items[place].clusters = [] } }
      if items.isEmpty { return nil }
      return MeetingGroup(
        term: Term(text: String(year), href: link(toArchive: year)), id: "\(idPrefix)-\(year)",
        count: items.count, meetings: items)
    }
  }

  /// The years that have archives, newest first.
  func yearItems() -> [YearItem] {
    edition.addresses.archive.reversed().map { year in
      YearItem(
        link: Link(text: String(year.year), href: link(toArchive: year.year)),
        count: year.records.count,
        months: year.months.map { month, _ in
          Link(text: notation.month(month), href: link(to: Addresses.archiveMonth(year.year, month)))
        }, summary: edition.summaries.contains(year.year) ? link(toSummary: year.year) : nil)
    }
  }
}
