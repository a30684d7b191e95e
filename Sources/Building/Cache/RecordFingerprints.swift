import Emulation
import Files

/// What can be shown of one record, part by part, as ``ContentFingerprints`` has it.
struct RecordFingerprints: Sendable, Equatable {
  private(set) var facts: Fingerprint
  private(set) var card: Fingerprint
  private(set) var offices: Fingerprint
  private(set) var tables: Fingerprint
  private(set) var body: Fingerprint

  /// Of a record that is not compared with what it was.
  static let none = RecordFingerprints()

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&facts)
    coder.pass(&card)
    coder.pass(&offices)
    coder.pass(&tables)
    coder.pass(&body)
  }

  private init() { (facts, card, offices, tables, body) = (.zero, .zero, .zero, .zero, .zero) }

  init(_ record: MeetingRecord, _ body: BodyText, _ registry: RegistryFingerprints) {
    var coder = ValueCoder(comparingWith: registry)
    var (record, body) = (record.facts, body)
    // What Composer.meeting(_:) shows, and what meetings are sorted by.
    coder.pass(&record.path)
    coder.pass(&record.title)
    coder.pass(&record.date)
    coder.pass(&record.year)
    coder.pass(&record.time)
    coder.pass(&record.kinds)
    coder.pass(&record.status)
    coder.pass(&record.clusters)
    coder.pass(&record.organiser)
    coder.pass(&record.venue)
    coder.pass(&record.summary)
    card = coder.takeFingerprint()
    // What no table and no page of a year shows.
    var mixer = FingerprintMixer()
    coder.pass(taking: &record.time)
    coder.pass(taking: &record.venue)
    coder.pass(taking: &record.mode)
    coder.pass(taking: &record.points)
    coder.pass(taking: &record.hosts)
    coder.pass(taking: &record.documents)
    coder.pass(taking: &record.photos)
    coder.pass(taking: &record.accepted)
    coder.pass(taking: &record.summary)
    coder.pass(taking: &record.aliases)
    coder.pass(taking: &record.publish)
    mixer.add(coder.takeFingerprint())
    // What counts in the year alone that the record reviews.
    var counted = FingerprintMixer()
    coder.pass(taking: &record.awards)
    coder.pass(taking: &record.results)
    coder.pass(taking: &record.excluded)
    coder.pass(taking: &record.commendations)
    coder.pass(taking: &record.movements)
    coder.pass(taking: &record.indicators)
    counted.add(coder.takeFingerprint())
    // And all the rest.
    coder.pass(&record)
    offices = coder.takeFingerprint()
    counted.add(offices)
    tables = counted.fingerprint
    mixer.add(tables)
    facts = mixer.fingerprint
    coder.pass(&body)
    self.body = coder.takeFingerprint()
  }
}

extension ValueCoder {
  /// Passes a value and takes it away.
  fileprivate mutating func pass<Value: Storable>(taking value: inout Value?) {
    pass(&value)
    value = nil
  }

  /// Passes values and takes them away.
  fileprivate mutating func pass<Value: Storable>(taking values: inout [Value]) {
    pass(&values)
    values = []
  }
}
