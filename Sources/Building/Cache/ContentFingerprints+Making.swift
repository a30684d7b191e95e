import Emulation
import Files
import Website

extension ContentFingerprints {
  /// Takes the fingerprints of everything on all cores.
  init(_ checked: CheckedContent) async {
    self.init()
    let archive = checked.archive
    let registry = RegistryFingerprints(archive.registry)
    units = registry.units
    clusters = registry.clusters
    awards = registry.awards
    var coder = ValueCoder(comparingWith: registry)
    func fingerprint<Value: Storable>(_ value: Value) -> Fingerprint {
      var value = value
      coder.pass(&value)
      return coder.takeFingerprint()
    }
    site = fingerprint(archive.site)
    var rules = Fingerprint.zero
    for rule in archive.registry.rules.values { rules &+= fingerprint(rule) }
    self.rules = rules
    for var names in [
      archive.registry.units.map(\.id.value), archive.registry.clusters.map(\.id),
      archive.registry.awards.map(\.id.value),
    ] {
      coder.pass(&names)
    }
    order = coder.takeFingerprint()
    pages = checked.pages.map(fingerprint)
    pageBodies = checked.pageBodies.map(fingerprint)

    let bodies = checked.bodies
    let parts = await Parallel.map(Array(archive.records.indices), batch: 512) { index in
      RecordFingerprints(archive.records[index], bodies[index], registry)
    }
    records = parts.map(\.facts)
    cards = parts.map(\.card)
    offices = parts.map(\.offices)
    tables = parts.map(\.tables)
    self.bodies = parts.map(\.body)
  }
}

/// Of one record.
private struct RecordFingerprints: Sendable {
  let facts: Fingerprint
  let card: Fingerprint
  let offices: Fingerprint
  let tables: Fingerprint
  let body: Fingerprint

  init(_ record: MeetingRecord, _ body: BodyText, _ registry: RegistryFingerprints) {
    var coder = ValueCoder(comparingWith: registry)
    var (record, body) = (record, body)
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
