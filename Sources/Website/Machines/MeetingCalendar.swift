import Emulation

/// The planned meetings of the site or of a cluster as a calendar file (RFC 5545), to be taken over into calendars or subscribed to.
///
/// A meeting that was cancelled stays in it as cancelled, so that who subscribed is told. A meeting without a day has no place in a
/// calendar. A meeting with a time of day begins then; how long it lasts nobody tells. One of a part of the day, or of several days, takes
/// whole days, and its description says the rest.
struct MeetingCalendar: Sendable {
  let title: String
  let meetings: [Handle<MeetingRecord>]

  /// Every planned meeting of the site.
  static func site(_ edition: Edition) -> MeetingCalendar {
    MeetingCalendar(
      title: edition.archive.site.title.value,
      meetings: edition.planned(among: Array(edition.archive.recordHandles)))
  }

  /// The planned meetings of a cluster.
  static func cluster(_ handle: Handle<Cluster>, _ edition: Edition) -> MeetingCalendar {
    MeetingCalendar(
      title: edition.archive.registry.name(of: handle),
      meetings: edition.planned(among: edition.archive.records(of: handle)))
  }

  func bytes(_ edition: Edition) -> [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Bantin//Bantin//VI")
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", title)
    text.text("X-WR-CALNAME", title)
    for line in Self.timeZone { text.line(line.0, line.1) }
    for meeting in meetings { Self.write(meeting, edition, to: &text) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private static func write(_ handle: Handle<MeetingRecord>, _ edition: Edition, to text: inout CalendarText) {
    let record = edition.archive[handle]
    let site = PublicSite(edition.archive.site)
    guard let first = record.eventDate.first, let last = record.eventDate.last else { return }
    text.line("BEGIN", "VEVENT")
    // By the file, so that a meeting with another title or address stays the same meeting.
    text.text("UID", "\(PublicSite.encoded(record.path))@\(site?.host ?? "bantin")")
    text.line("DTSTAMP", (record.lastChange ?? DateTime(first, nil)).calendarMoment)
    if case .clock(let time)? = record.time?.value, first == last {
      text.line("DTSTART;TZID=Asia/Ho_Chi_Minh", "\(first.compact)T\(time.iso.replacing(":", with: ""))00")
    } else {
      text.line("DTSTART;VALUE=DATE", first.compact)
      // The end is the first day after.
      if let end = last.adding(days: 1) { text.line("DTEND;VALUE=DATE", end.compact) }
    }
    text.text("SUMMARY", record.title.value)
    if let venue = record.venue { text.text("LOCATION", venue.value) }
    text.text("DESCRIPTION", description(of: record, edition))
    text.line("STATUS", record.status.value == .cancelled ? "CANCELLED" : "TENTATIVE")
    if !record.corrections.isEmpty { text.line("SEQUENCE", String(record.corrections.count)) }
    if let site, let address = edition.addresses.record(handle) { text.line("URL", site.url(address)) }
    text.line("TRANSP", "TRANSPARENT")
    text.line("END", "VEVENT")
  }

  /// Lines: what kind of meeting and when, whose, what it is about.
  private static func description(of record: MeetingRecord, _ edition: Edition) -> String {
    let words = edition.words
    var when = record.kinds.map { words["kind", $0.value] }.joined(separator: ", ")
    switch record.time?.value {
    case .part(let part)?: when += " (\(words["time", part]))"
    case .clock(let clock)?: when += " (\(clock.iso))"
    case nil: break
    }
    let clusters = record.clusters.compactMap(\.target).map {
      edition.archive.registry.name(of: $0, at: record.namesDate)
    }
    return ([when] + clusters + [record.summary?.value].compactMap { $0 }).joined(separator: "\n")
  }

  /// Seven hours before Greenwich since 1975, without summer time (tz database, Asia/Ho_Chi_Minh).
  private static let timeZone = [
    ("BEGIN", "VTIMEZONE"), ("TZID", "Asia/Ho_Chi_Minh"), ("BEGIN", "STANDARD"), ("DTSTART", "19750613T000000"),
    ("TZOFFSETFROM", "+0800"), ("TZOFFSETTO", "+0700"), ("TZNAME", "+07"), ("END", "STANDARD"), ("END", "VTIMEZONE"),
  ]
}

extension Edition {
  /// Those that are planned or were cancelled, with a page and a day, earliest first.
  fileprivate func planned(among handles: [Handle<MeetingRecord>]) -> [Handle<MeetingRecord>] {
    handles.filter { handle in
      guard archive[handle].status.value != .held, addresses.record(handle) != nil else { return false }
      switch archive[handle].eventDate {
      case .day, .range: return true
      case .unknown, .year, .month: return false
      }
    }.sorted { archive.isEarlier($0, $1) }
  }
}

extension CalendarDate {
  /// "20201203".
  fileprivate var compact: String { iso.replacing("-", with: "") }
}

extension DateTime {
  /// In UTC, as RFC 5545 has it: "20201203T070000Z".
  fileprivate var calendarMoment: String {
    let seconds = secondsSince1970
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = CalendarDate(dayNumber: day)?.compact ?? ""
    return "\(date)T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
  }
}
