import Diagnostics

/// One meeting of a cluster, a bloc or an organiser, as an office records it: its ``MeetingFacts``, handed on at the cost of one reference.
///
/// A site is made by asking every record for a few things many times over. As one object of forty values, each hand that it went through
/// would count forty references up and down.
package struct MeetingRecord: Sendable {
  @usableFromInline let box: Box

  @usableFromInline final class Box: Sendable {
    @usableFromInline let facts: MeetingFacts
    @usableFromInline let addressName: String

    init(_ facts: MeetingFacts, addressName: String) {
      self.facts = facts
      self.addressName = addressName
    }
  }

  package init(_ facts: MeetingFacts) {
    self.init(facts, addressName: facts.slug?.value ?? VietnameseText.slug(facts.title.value))
  }

  /// - Parameter addressName: what ``addressName`` is known to be.
  package init(_ facts: MeetingFacts, addressName: String) { box = Box(facts, addressName: addressName) }

  /// Everything that is told.
  @inlinable package var facts: MeetingFacts { _read { yield box.facts } }

  /// The last part of its address, without the ending: its slug, else its title made one.
  @inlinable package var addressName: String { _read { yield box.addressName } }

  /// Whether this is that very object: all that it tells is the same then, and nothing need be compared.
  package func isIdentical(to other: MeetingRecord) -> Bool { box === other.box }

  /// The year under review: the one told, else the date's.
  package var emulationYear: Int? { facts.emulationYear }

  /// The year in the address: the date's, else the one told.
  package var addressYear: Int? { date.value.year ?? year?.value }

  /// The year of a compact signed here: the one told; else the year after a review, else the year itself.
  package var signedCompactYear: Int? {
    if let compactYear { return compactYear.value }
    guard has(.compactSigning), let year = emulationYear else { return nil }
    return has(.annualReview) ? year + 1 : year
  }

  /// Whether this was a meeting of that kind, among others.
  package func has(_ kind: MeetingKind) -> Bool { kinds.contains { $0.value == kind } }
}

extension MeetingRecord: Hashable {
  package static func == (left: MeetingRecord, right: MeetingRecord) -> Bool {
    left.box === right.box || left.facts == right.facts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

// What the facts tell, by the same names.
extension MeetingRecord {
  @inlinable package var path: String { _read { yield box.facts.path } }
  @inlinable package var title: Fact<String> { _read { yield box.facts.title } }
  @inlinable package var date: Fact<EventDate> { _read { yield box.facts.date } }
  @inlinable package var time: Fact<MeetingTime>? { _read { yield box.facts.time } }
  @inlinable package var kinds: [Fact<MeetingKind>] { _read { yield box.facts.kinds } }
  @inlinable package var status: Fact<MeetingStatus> { _read { yield box.facts.status } }
  @inlinable package var year: Fact<Int>? { _read { yield box.facts.year } }
  @inlinable package var compactYear: Fact<Int>? { _read { yield box.facts.compactYear } }
  @inlinable package var clusters: [Reference<Cluster>] { _read { yield box.facts.clusters } }
  @inlinable package var organiser: Reference<Unit>? { _read { yield box.facts.organiser } }
  @inlinable package var sameEvent: Fact<String>? { _read { yield box.facts.sameEvent } }
  @inlinable package var venue: Fact<String>? { _read { yield box.facts.venue } }
  @inlinable package var mode: Fact<MeetingMode>? { _read { yield box.facts.mode } }
  @inlinable package var points: [Fact<String>] { _read { yield box.facts.points } }
  @inlinable package var hosts: [Reference<Unit>] { _read { yield box.facts.hosts } }
  @inlinable package var chairs: [Person] { _read { yield box.facts.chairs } }
  @inlinable package var participants: [Person] { _read { yield box.facts.participants } }
  @inlinable package var leadership: [Leadership] { _read { yield box.facts.leadership } }
  @inlinable package var awards: [AwardItem] { _read { yield box.facts.awards } }
  @inlinable package var results: [Results] { _read { yield box.facts.results } }
  @inlinable package var excluded: [Exclusion] { _read { yield box.facts.excluded } }
  @inlinable package var commendations: [Commendation] { _read { yield box.facts.commendations } }
  @inlinable package var movements: [Movement] { _read { yield box.facts.movements } }
  @inlinable package var indicators: [Indicator] { _read { yield box.facts.indicators } }
  @inlinable package var handovers: [Handover] { _read { yield box.facts.handovers } }
  @inlinable package var documents: [Document] { _read { yield box.facts.documents } }
  @inlinable package var photos: [Photo] { _read { yield box.facts.photos } }
  @inlinable package var sources: [Source] { _read { yield box.facts.sources } }
  @inlinable package var corrections: [Correction] { _read { yield box.facts.corrections } }
  @inlinable package var accepted: [Acceptance] { _read { yield box.facts.accepted } }
  @inlinable package var summary: Fact<String>? { _read { yield box.facts.summary } }
  @inlinable package var slug: Fact<String>? { _read { yield box.facts.slug } }
  @inlinable package var aliases: [Fact<String>] { _read { yield box.facts.aliases } }
  @inlinable package var isDraft: Bool { _read { yield box.facts.isDraft } }
  @inlinable package var publish: Fact<CalendarDate>? { _read { yield box.facts.publish } }
  @inlinable package var withdrawn: Fact<CalendarDate>? { _read { yield box.facts.withdrawn } }
}
