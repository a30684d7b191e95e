import Diagnostics
import Synchronization

/// One meeting of a cluster, a bloc or an organiser, as an office records it: its ``MeetingFacts``, handed on at the cost of one reference.
///
/// A site is made by asking every record for a few things many times over. As one object of forty values, each hand that it went through
/// would count forty references up and down.
package struct MeetingRecord: Sendable {
  let box: Box

  final class Box: Sendable {
    /// What every build asks of every record; all of the facts where they are not read later.
    let outline: MeetingFacts
    let addressName: String
    /// What the record adds to the archive, where that is known already.
    let contribution: Contribution?
    private let source: (any MeetingSource)?
    /// What ``source`` told, once it has been asked.
    private let told = AtomicLazyReference<Told>()

    private final class Told: Sendable {
      let facts: MeetingFacts
      init(_ facts: MeetingFacts) { self.facts = facts }
    }

    init(
      _ outline: MeetingFacts, addressName: String, contribution: Contribution? = nil,
      source: (any MeetingSource)? = nil
    ) {
      self.outline = outline
      self.addressName = addressName
      self.contribution = contribution
      self.source = source
    }

    var facts: MeetingFacts {
      _read {
        if source == nil {
          yield outline
        } else {
          yield all.facts
        }
      }
    }

    private var all: Told { told.load() ?? ask() }

    /// Of two that ask at once, both get what the first was told.
    private func ask() -> Told { told.storeIfNil(Told(source?.facts(beginningWith: outline) ?? outline)) }
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

  /// Everything that is told.
  package var facts: MeetingFacts { _read { yield box.facts } }

  /// The last part of its address, without the ending: its slug, else its title made one.
  package var addressName: String { _read { yield box.addressName } }

  /// Whether this is that very object: all that it tells is the same then, and nothing need be compared.
  package func isIdentical(to other: MeetingRecord) -> Bool { box === other.box }

  /// The year under review: the one told, else the date's.
  package var emulationYear: Int? { box.outline.emulationYear }

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

// What the facts tell, by the same names. Those of the outline are always at hand.
extension MeetingRecord {
  package var path: String { _read { yield box.outline.path } }
  package var title: Fact<String> { _read { yield box.outline.title } }
  package var date: Fact<EventDate> { _read { yield box.outline.date } }
  package var time: Fact<MeetingTime>? { _read { yield box.outline.time } }
  package var kinds: [Fact<MeetingKind>] { _read { yield box.outline.kinds } }
  package var status: Fact<MeetingStatus> { _read { yield box.outline.status } }
  package var year: Fact<Int>? { _read { yield box.outline.year } }
  package var compactYear: Fact<Int>? { _read { yield box.outline.compactYear } }
  package var clusters: [Reference<Cluster>] { _read { yield box.outline.clusters } }
  package var organiser: Reference<Unit>? { _read { yield box.outline.organiser } }
  package var sameEvent: Fact<String>? { _read { yield box.outline.sameEvent } }
  package var venue: Fact<String>? { _read { yield box.facts.venue } }
  package var mode: Fact<MeetingMode>? { _read { yield box.facts.mode } }
  package var points: [Fact<String>] { _read { yield box.facts.points } }
  package var hosts: [Reference<Unit>] { _read { yield box.facts.hosts } }
  package var chairs: [Person] { _read { yield box.facts.chairs } }
  package var participants: [Person] { _read { yield box.facts.participants } }
  package var leadership: [Leadership] { _read { yield box.outline.leadership } }
  package var awards: [AwardItem] { _read { yield box.facts.awards } }
  package var results: [Results] { _read { yield box.facts.results } }
  package var excluded: [Exclusion] { _read { yield box.facts.excluded } }
  package var commendations: [Commendation] { _read { yield box.facts.commendations } }
  package var movements: [Movement] { _read { yield box.facts.movements } }
  package var indicators: [Indicator] { _read { yield box.facts.indicators } }
  package var handovers: [Handover] { _read { yield box.facts.handovers } }
  package var documents: [Document] { _read { yield box.facts.documents } }
  package var photos: [Photo] { _read { yield box.outline.photos } }
  package var sources: [Source] { _read { yield box.facts.sources } }
  package var corrections: [Correction] { _read { yield box.facts.corrections } }
  package var accepted: [Acceptance] { _read { yield box.outline.accepted } }
  package var summary: Fact<String>? { _read { yield box.facts.summary } }
  package var slug: Fact<String>? { _read { yield box.outline.slug } }
  package var aliases: [Fact<String>] { _read { yield box.outline.aliases } }
  package var isDraft: Bool { _read { yield box.outline.isDraft } }
  package var publish: Fact<CalendarDate>? { _read { yield box.outline.publish } }
  package var withdrawn: Fact<CalendarDate>? { _read { yield box.outline.withdrawn } }
}
