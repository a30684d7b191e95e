import Emulation
import Files

/// What pages take from each record and cluster, as fingerprints: the parts that ``SiteInputs`` puts together.
struct RecordInputs: Sendable {
  /// By record: what lists show of it, and where they lead.
  let cards: [Fingerprint]
  /// By record: all of its facts, what is worked out from them, and where its page is.
  let facts: [Fingerprint]
  /// By record: what a year's tables and pages may show of it, what is worked out from that, and where its page is.
  let tables: [Fingerprint]
  /// By record: what a year that it does not review may show of it.
  let offices: [Fingerprint]
  /// By record: its text, and where the links in it lead.
  let texts: [Fingerprint]
  /// By record: the meetings around it, of which its page may show some.
  let surroundings: [Fingerprint]
  /// By cluster: what a list of clusters shows of it.
  let clusterItems: [Fingerprint]

  init(_ edition: Edition, _ content: ContentFingerprints) async {
    let archive = edition.archive
    let places = edition.addresses.records.map { address in
      var mixer = FingerprintMixer()
      mixer.add(address: address)
      return mixer.fingerprint
    }
    let cards = zip(content.cards, places).map { card, place in
      var mixer = FingerprintMixer()
      mixer.add(card)
      mixer.add(place)
      return mixer.fingerprint
    }
    self.cards = cards
    async let surroundings = Self.surroundings(edition, cards)
    let grants = archive.recordHandles.map { handle in
      var mixer = FingerprintMixer()
      for grant in archive.grants(of: handle) { mixer.add(grant, content) }
      return mixer.fingerprint
    }
    offices = zip(content.offices, places).map { offices, place in
      var mixer = FingerprintMixer()
      mixer.add(offices)
      mixer.add(place)
      return mixer.fingerprint
    }
    tables = grants.indices.map { index in
      var mixer = FingerprintMixer()
      for part in [content.tables[index], places[index], grants[index]] { mixer.add(part) }
      return mixer.fingerprint
    }
    facts = archive.recordHandles.map { handle in
      let index = Int(handle.index)
      var mixer = FingerprintMixer()
      for part in [content.records[index], places[index], grants[index]] { mixer.add(part) }
      for photo in archive[handle].photos {
        mixer.add(edition.pictures(of: photo, in: archive[handle]))
      }
      return mixer.fingerprint
    }
    texts = archive.recordHandles.map { handle in
      let index = Int(handle.index)
      let links = edition.bodies[index].links
      if links.isEmpty { return content.bodies[index] }
      var mixer = FingerprintMixer()
      mixer.add(content.bodies[index])
      mixer.add(links: links, of: archive[handle].path, edition)
      return mixer.fingerprint
    }
    clusterItems = archive.registry.clusterHandles.map { Self.clusterItem($0, edition, content, cards) }
    self.surroundings = await surroundings
  }

  /// What ``Composer/clusterItem(_:)`` shows.
  private static func clusterItem(
    _ cluster: Handle<Cluster>, _ edition: Edition, _ content: ContentFingerprints, _ cards: [Fingerprint]
  ) -> Fingerprint {
    let archive = edition.archive
    var mixer = FingerprintMixer()
    mixer.add(content.clusters[Int(cluster.index)])
    let shown = archive.records(of: cluster).filter { edition.addresses.record($0) != nil }
    mixer.add(UInt64(shown.count))
    if let latest = shown.last(where: { archive.isHeld($0) && archive[$0].eventDate != .unknown }) {
      mixer.add(cards[Int(latest.index)])
    }
    if let newest = archive.leaderships(of: cluster).last(where: { $0.leader?.target != nil }),
      let leader = newest.leader?.target
    {
      mixer.add(UInt64(truncatingIfNeeded: newest.year))
      mixer.add(content.units[Int(leader.index)])
    }
    return mixer.fingerprint
  }

  /// As far as ``RelatedMeetings`` looks, and a little further: which of them a page shows, what is in here decides.
  private static func surroundings(_ edition: Edition, _ cards: [Fingerprint]) -> [Fingerprint] {
    let archive = edition.archive
    var sums = [Fingerprint](repeating: .zero, count: cards.count)
    func add(_ records: some Sequence<Handle<MeetingRecord>>, at place: Int, to record: Handle<MeetingRecord>) {
      var mixer = FingerprintMixer()
      mixer.add(UInt64(truncatingIfNeeded: place))
      for other in records { mixer.add(cards[Int(other.index)]) }
      sums[Int(record.index)] &+= mixer.fingerprint
    }
    for mentions in edition.units.mentions {
      for (place, record) in mentions.enumerated() {
        let start = max(0, place - RelatedMeetings.reach)
        add(mentions[start..<min(mentions.count, place + RelatedMeetings.reach + 1)], at: place - start, to: record)
      }
    }
    for cluster in archive.registry.clusterHandles {
      let shown = archive.records(of: cluster).filter { edition.addresses.record($0) != nil }
      var byYear: [Int: [Handle<MeetingRecord>]] = [:]
      for record in shown {
        if let year = archive.emulationYear(of: record) { byYear[year, default: []].append(record) }
      }
      for (place, record) in shown.enumerated() {
        let reach = 1 + edition.related.sameEvent(as: record).count
        let start = max(0, place - reach)
        add(shown[start..<min(shown.count, place + reach + 1)], at: place - start, to: record)
      }
      for year in byYear.values {
        for (place, record) in year.enumerated() {
          let reach = 2 * RelatedMeetings.limit
          let start = max(0, place - reach)
          add(year[start..<min(year.count, place + reach + 1)], at: place - start, to: record)
        }
      }
    }
    for record in archive.recordHandles { add(edition.related.sameEvent(as: record), at: -1, to: record) }
    return sums
  }
}

extension FingerprintMixer {
  /// An address, or that there is none.
  mutating func add(address: String?) {
    add(UInt64(address == nil ? 0 : 1))
    if let address { add(address) }
  }

  /// Where links in a text of the file at `path` lead, and its pictures.
  mutating func add(links: [BodyText.Link], of path: String, _ edition: Edition) {
    for link in links {
      if link.use == .page {
        add(address: edition.links.address(of: link.target, from: path))
      } else {
        add(edition.pictures[PictureName(path: path, name: link.target)])
      }
    }
  }

  /// The files of a picture, or that there are none.
  mutating func add(_ pictures: PictureSet?) {
    add(UInt64(pictures?.sizes.count ?? 0))
    for size in pictures?.sizes ?? [] {
      add(size.address)
      add(UInt64(size.width) << 32 | UInt64(size.height))
    }
  }

  /// What an item of awards comes to.
  mutating func add(_ grant: AwardGrant, _ content: ContentFingerprints) {
    add(UInt64(grant.clusters.count))
    for cluster in grant.clusters { add(content.clusters[Int(cluster.index)]) }
    add(UInt64(grant.units.count))
    for unit in grant.units { add(content.units[Int(unit.index)]) }
    for number in [grant.year, grant.unitCount, grant.personCount] {
      add(UInt64(bitPattern: Int64(number ?? .min)))
    }
    add(grant.isWorkedOut ? 1 : 0)
  }
}
