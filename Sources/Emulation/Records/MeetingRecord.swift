import Diagnostics
import Synchronization

/// One meeting of a cluster, a bloc or an organiser, as an office records it: its ``MeetingFacts``, handed on at the cost of one reference.
///
/// A site is made by asking every record for a few things many times over. As one object of forty values, each hand that it went through
/// would count forty references up and down.
package struct MeetingRecord: Sendable {
  let box: Box

  final class Box: Sendable {
    /// What every build asks of every record; all that is told where it is not read later.
    let facts: MeetingFacts
    let addressName: String
    /// What the record adds to the archive, where that is known already.
    let contribution: Contribution?
    private let source: (any MeetingSource)?
    /// What ``source`` told, once it has been asked.
    private let told = AtomicLazyReference<Box>()

    init(
      _ facts: MeetingFacts, addressName: String, contribution: Contribution? = nil,
      source: (any MeetingSource)? = nil
    ) {
      self.facts = facts
      self.addressName = addressName
      self.contribution = contribution
      self.source = source
    }

    /// The object whose facts are whole. An object, and not the facts: they would be copied in every hand.
    @inline(__always)
    var whole: Box {
      if source == nil { return self }
      return told.load() ?? ask()
    }

    /// Of two that ask at once, both get what the first was told.
    private func ask() -> Box {
      guard let source else { return self }
      return told.storeIfNil(Box(source.facts(beginningWith: facts), addressName: addressName))
    }
  }

  package init(_ facts: MeetingFacts) {
    self.init(facts, addressName: facts.slug?.value ?? VietnameseText.slug(facts.title.value))
  }

  /// - Parameter addressName: what ``addressName`` is known to be.
  package init(_ facts: MeetingFacts, addressName: String) { box = Box(facts, addressName: addressName) }

  /// A record of which only the outline is at hand: the facts that this structure does not read through ``facts``.
  ///
  /// - Parameters:
  ///   - outline: the others are left open.
  ///   - contribution: what the record adds to the archive.
  ///   - source: is asked for the others once somebody wants to know them.
  package init(
    outline: MeetingFacts, addressName: String, contribution: Contribution, source: some MeetingSource
  ) {
    box = Box(outline, addressName: addressName, contribution: contribution, source: source)
  }

  /// Changes the facts; ``addressName`` stays. They are copied where somebody holds this record besides, or where they are kept elsewhere.
  package mutating func change(_ body: (inout MeetingFacts) -> Void) {
    let addressName = addressName
    var facts = facts
    // The object goes, if nobody else holds it, so that lists in the facts are changed where they are.
    self = Self.nothing
    body(&facts)
    self = MeetingRecord(consume facts, addressName: addressName)
  }

  private static let nothing = MeetingRecord(MeetingFacts(path: ""), addressName: "")

  /// Everything that is told.
  package var facts: MeetingFacts { _read { yield box.whole.facts } }

  /// The last part of its address, without the ending: its slug, else its title made one.
  package var addressName: String { _read { yield box.addressName } }

  /// Whether this is that very object: all that it tells is the same then, and nothing need be compared.
  package func isIdentical(to other: MeetingRecord) -> Bool { box === other.box }

  /// ``date`` without what is said of it: whoever asks for it alone counts no reference.
  package var eventDate: EventDate { box.facts.date.value }

  /// The year under review: the one told, else the date's.
  package var emulationYear: Int? { box.facts.emulationYear }

  /// The year in the address: the date's, else the one told.
  package var addressYear: Int? { eventDate.year ?? year?.value }

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

// What the facts tell, by the same names. Those of the outline are always at hand.
extension MeetingRecord {
  package var path: String { _read { yield box.facts.path } }
  package var title: Fact<String> { _read { yield box.facts.title } }
  package var date: Fact<EventDate> { _read { yield box.facts.date } }
  package var time: Fact<MeetingTime>? { _read { yield box.facts.time } }
  package var kinds: [Fact<MeetingKind>] { _read { yield box.facts.kinds } }
  package var status: Fact<MeetingStatus> { _read { yield box.facts.status } }
  package var year: Fact<Int>? { _read { yield box.facts.year } }
  package var compactYear: Fact<Int>? { _read { yield box.facts.compactYear } }
  package var clusters: [Reference<Cluster>] { _read { yield box.facts.clusters } }
  package var organiser: Reference<Unit>? { _read { yield box.facts.organiser } }
  package var sameEvent: Fact<String>? { _read { yield box.facts.sameEvent } }
  package var venue: Fact<String>? { _read { yield box.whole.facts.venue } }
  package var mode: Fact<MeetingMode>? { _read { yield box.whole.facts.mode } }
  package var points: [Fact<String>] { _read { yield box.whole.facts.points } }
  package var hosts: [Reference<Unit>] { _read { yield box.whole.facts.hosts } }
  package var chairs: [Person] { _read { yield box.whole.facts.chairs } }
  package var participants: [Person] { _read { yield box.whole.facts.participants } }
  package var leadership: [Leadership] { _read { yield box.facts.leadership } }
  package var awards: [AwardItem] { _read { yield box.whole.facts.awards } }
  package var results: [Results] { _read { yield box.whole.facts.results } }
  package var excluded: [Exclusion] { _read { yield box.whole.facts.excluded } }
  package var commendations: [Commendation] { _read { yield box.whole.facts.commendations } }
  package var movements: [Movement] { _read { yield box.whole.facts.movements } }
  package var indicators: [Indicator] { _read { yield box.whole.facts.indicators } }
  package var handovers: [Handover] { _read { yield box.whole.facts.handovers } }
  package var documents: [Document] { _read { yield box.whole.facts.documents } }
  package var photos: [Photo] { _read { yield box.facts.photos } }
  package var sources: [Source] { _read { yield box.whole.facts.sources } }
  package var corrections: [Correction] { _read { yield box.whole.facts.corrections } }
  package var accepted: [Acceptance] { _read { yield box.facts.accepted } }
  package var summary: Fact<String>? { _read { yield box.whole.facts.summary } }
  package var slug: Fact<String>? { _read { yield box.facts.slug } }
  package var aliases: [Fact<String>] { _read { yield box.facts.aliases } }
  package var isDraft: Bool { _read { yield box.facts.isDraft } }
  package var publish: Fact<CalendarDate>? { _read { yield box.facts.publish } }
  package var withdrawn: Fact<CalendarDate>? { _read { yield box.facts.withdrawn } }
}
