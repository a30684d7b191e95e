import Diagnostics

/// What a file tells of one meeting, key by key: what is read, and what references are resolved in. Once that is done it is kept as a
/// ``MeetingRecord``.
///
/// Source: the record format (title, date, kind and cluster or organiser are required). A value that is not told is nil or
/// empty; nothing is ever guessed. References are resolved by ``Resolver``.
package struct MeetingFacts: Sendable, Hashable {
  /// The file, relative to the site's root: `content/records/2020/yen-phong.md`.
  package var path: String
  package var title = Fact("")
  package var date = Fact(EventDate.unknown)
  package var time: Fact<MeetingTime>?
  package var kinds: [Fact<MeetingKind>] = []
  package var status = Fact(MeetingStatus.held)
  /// The emulation year under review, where it is told.
  package var year: Fact<Int>?
  /// The year of the compact that was signed, where it is told.
  package var compactYear: Fact<Int>?
  package var clusters: [Reference<Cluster>] = []
  package var organiser: Reference<Unit>?
  /// Another record of the same sitting, by address or file path.
  package var sameEvent: Fact<String>?
  package var venue: Fact<String>?
  package var mode: Fact<MeetingMode>?
  package var points: [Fact<String>] = []
  package var hosts: [Reference<Unit>] = []
  package var chairs: [Person] = []
  package var participants: [Person] = []
  package var leadership: [Leadership] = []
  package var awards: [AwardItem] = []
  /// One for the meeting, or one a cluster.
  package var results: [Results] = []
  package var excluded: [Exclusion] = []
  package var commendations: [Commendation] = []
  package var movements: [Movement] = []
  package var indicators: [Indicator] = []
  package var handovers: [Handover] = []
  package var documents: [Document] = []
  package var photos: [Photo] = []
  package var sources: [Source] = []
  package var corrections: [Correction] = []
  package var accepted: [Acceptance] = []
  package var summary: Fact<String>?
  package var slug: Fact<String>?
  package var aliases: [Fact<String>] = []
  package var isDraft = false
  /// Not shown before this day.
  package var publish: Fact<CalendarDate>?
  /// The day from which there is no page any more; the numbers go on counting.
  package var withdrawn: Fact<CalendarDate>?

  package init(path: String) { self.path = path }

  /// The year under review: the one told, else the date's.
  package var emulationYear: Int? { year?.value ?? date.value.year }
}
