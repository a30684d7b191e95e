import Emulation
import Files

/// What each file of a site is made from, as a fingerprint: a file whose fingerprint is that of the last build need not be made again.
///
/// Two files may share what they are made from, and a fingerprint may take in more than its file shows: then it is made once too often.
/// Never less: whoever lets a page show something new adds it here. The program itself is not in it.
package struct SiteInputs: Sendable {
  let edition: Edition
  let content: ContentFingerprints
  let records: RecordInputs
  /// What all pages have around them.
  private let frame: Fingerprint
  /// What stands on nearly every kind of file: the site, the words, which years there are, the order of the registry.
  private let common: Fingerprint
  /// Everything that any page could show of the content.
  package let everything: Fingerprint
  /// The same without the records' texts, which stand on their own pages alone.
  private let allButTexts: Fingerprint
  /// By year: what its tables and pages show.
  private let years: [Int: Fingerprint]
  /// By cluster and year: what is known of its leaders.
  private let offices: [ClusterYear: Fingerprint]
  /// The years and months of the archives.
  private let calendar: Fingerprint

  private struct ClusterYear: Hashable {
    let cluster: Handle<Cluster>
    let year: Int
  }

  /// Works on two cores where they are free: what lies around each record is a third of the work.
  package init(_ edition: Edition, _ content: ContentFingerprints) async {
    self.edition = edition
    self.content = content
    let records = await RecordInputs(edition, content)
    self.records = records
    let archive = edition.archive
    async let offices = Self.offices(archive, content, records)

    var mixer = FingerprintMixer()
    mixer.add(content.site)
    mixer.add(content.order)
    mixer.add(edition.words.fingerprint)
    for year in edition.addresses.summaryYears { mixer.add(UInt64(truncatingIfNeeded: year)) }
    let common = mixer.fingerprint
    self.common = common
    async let years = Self.years(edition, content, records, common)

    if let newest = edition.newest {
      let date = archive[newest].eventDate
      for text in [edition.notation.numeric(date), edition.notation.long(date), date.iso ?? ""] { mixer.add(text) }
    }
    mixer.add(edition.addresses.archive.contains { !$0.records.isEmpty } ? 1 : 0)
    mixer.add(
      archive.records.isEmpty && archive.registry.clusters.isEmpty && archive.registry.units.isEmpty ? 1 : 0)
    for address in edition.menuAddresses { mixer.add(address: address) }
    frame = mixer.fingerprint

    for parts in [
      [content.rules], content.units, content.clusters, content.awards, content.pages, content.pageBodies,
      records.facts, records.cards,
    ] {
      mixer.add(UInt64(parts.count))
      for part in parts { mixer.add(part) }
    }
    for (index, page) in edition.pages.enumerated() {
      mixer.add(links: edition.pageBodies[index].links, of: page.path, edition)
    }
    allButTexts = mixer.fingerprint
    for text in records.texts { mixer.add(text) }
    everything = mixer.fingerprint

    var calendar = FingerprintMixer()
    for year in edition.addresses.archive {
      calendar.add(UInt64(truncatingIfNeeded: year.year))
      for (month, _) in year.months { calendar.add(UInt64(month)) }
    }
    self.calendar = calendar.fingerprint

    self.offices = await offices
    self.years = await years
  }

  private static func offices(
    _ archive: Archive, _ content: ContentFingerprints, _ records: RecordInputs
  ) -> [ClusterYear: Fingerprint] {
    var offices: [ClusterYear: Fingerprint] = [:]
    for item in archive.leaderships {
      var mixer = FingerprintMixer()
      mixer.add(content.clusters[Int(item.cluster.index)])
      for unit in ([item.leader].compactMap { $0 } + item.deputies).compactMap(\.target) {
        mixer.add(content.units[Int(unit.index)])
      }
      if let record = item.record { mixer.add(records.facts[Int(record.index)]) }
      offices[ClusterYear(cluster: item.cluster, year: item.year), default: .zero] &+= mixer.fingerprint
    }
    return offices
  }

  /// Whatever is told of a year: by the records that review it, and by those that tell of its leaders or signed its compact.
  private static func years(
    _ edition: Edition, _ content: ContentFingerprints, _ records: RecordInputs, _ common: Fingerprint
  ) -> [Int: Fingerprint] {
    let archive = edition.archive
    var sums: [Int: Fingerprint] = [:]
    for handle in archive.recordHandles {
      let index = Int(handle.index)
      if let year = archive.emulationYear(of: handle) { sums[year, default: .zero] &+= records.tables[index] }
      var touched = Set<Int>()
      if let year = archive.signedCompactYear(of: handle) { touched.insert(year) }
      for item in archive[handle].leadership {
        if let year = item.year?.value { touched.formUnion([year - 1, year]) }
      }
      for year in touched { sums[year, default: .zero] &+= records.offices[index] }
    }
    var registry = FingerprintMixer()
    registry.add(common)
    registry.add(content.rules)
    for part in [content.units, content.clusters, content.awards].joined() { registry.add(part) }
    let known = registry.fingerprint
    return Dictionary(
      uniqueKeysWithValues: edition.addresses.summaryYears.map { year in
        var mixer = FingerprintMixer()
        mixer.add(known)
        mixer.add(UInt64(truncatingIfNeeded: year))
        mixer.add(sums[year] ?? .zero)
        mixer.add(edition.facts(of: year).comparison)
        return (year, mixer.fingerprint)
      })
  }

  /// What a year's tables are made from.
  package func tables(of year: Int) -> Fingerprint { years[year] ?? everything }

  /// What a cluster's feeds and calendar are made from.
  package func feeds(of cluster: Handle<Cluster>) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(common)
    mixer.add(content.clusters[Int(cluster.index)])
    for record in edition.archive.records(of: cluster) {
      mixer.add(records.facts[Int(record.index)])
      mixer.add(records.texts[Int(record.index)])
    }
    return mixer.fingerprint
  }

  /// What a list of records with their texts is made from, that stands in no cluster's feed.
  func feed(of handles: [Handle<MeetingRecord>]) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(common)
    for record in handles {
      mixer.add(records.facts[Int(record.index)])
      mixer.add(records.texts[Int(record.index)])
    }
    return mixer.fingerprint
  }

  /// What a record's entry in the search index is made from.
  func searchEntry(_ record: Handle<MeetingRecord>) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(common)
    mixer.add(records.facts[Int(record.index)])
    mixer.add(records.texts[Int(record.index)])
    return mixer.fingerprint
  }

  /// What the entries of everything else in the search index are made from.
  var otherSearchEntries: Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(common)
    for part in [content.clusters, content.units, content.pages, content.pageBodies].joined() { mixer.add(part) }
    for address in edition.addresses.pages { mixer.add(address) }
    // Units are offered as a filter where any record names them, with or without a page.
    for mentions in edition.units.mentions { mixer.add(mentions.isEmpty ? 0 : 1) }
    return mixer.fingerprint
  }

  /// What a page is made from, beside its template.
  package func page(_ page: SitePlan.PlannedPage) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(frame)
    mixer.add(page.address)
    switch page.content {
    case .bulletin(let handle):
      mixer.add(records.facts[Int(handle.index)])
      mixer.add(records.texts[Int(handle.index)])
      mixer.add(records.surroundings[Int(handle.index)])
    case .archiveIndex:
      for year in edition.addresses.archive { mixer.add(UInt64(year.records.count)) }
      mixer.add(calendar)
    case .archiveYear(let year):
      mixer.add(calendar)
      addArchive(of: year, to: &mixer)
    case .archiveMonth(let year, let month, let part):
      mixer.add(calendar)
      mixer.add(UInt64(month))
      mixer.add(UInt64(part))
      if let archive = edition.addresses.archive.first(where: { $0.year == year }) {
        let parts = archive.parts(of: month)
        mixer.add(UInt64(parts.count))
        if parts.indices.contains(part - 1) {
          for record in parts[part - 1] { mixer.add(records.cards[Int(record.index)]) }
        }
      }
    case .clusterIndex:
      for item in records.clusterItems { mixer.add(item) }
      for unit in content.units { mixer.add(unit) }
    case .cluster(let handle): add(handle, to: &mixer)
    case .unitIndex: for unit in content.units { mixer.add(unit) }
    case .unit(let handle): add(handle, to: &mixer)
    case .summary(let year), .report(let year): mixer.add(tables(of: year))
    case .ordinary(let index):
      mixer.add(content.pages[index])
      mixer.add(content.pageBodies[index])
      mixer.add(links: edition.pageBodies[index].links, of: edition.pages[index].path, edition)
    case .notFound: break
    case .redirect(let target, let title):
      mixer.add(target)
      mixer.add(title)
    case .summaryIndex, .medals:
      for year in edition.addresses.summaryYears { mixer.add(tables(of: year)) }
    case .home: mixer.add(allButTexts)
    case .search: mixer.add(everything)
    }
    return mixer.fingerprint
  }

  private func addArchive(of year: Int, to mixer: inout FingerprintMixer) {
    mixer.add(UInt64(truncatingIfNeeded: year))
    for record in edition.addresses.archive.first(where: { $0.year == year })?.records ?? [] {
      mixer.add(records.cards[Int(record.index)])
    }
  }

  private func add(_ handle: Handle<Cluster>, to mixer: inout FingerprintMixer) {
    let archive = edition.archive
    let cluster = archive.registry[handle]
    mixer.add(content.clusters[Int(handle.index)])
    for record in archive.records(of: handle) { mixer.add(records.facts[Int(record.index)]) }
    for year in Set(archive.leaderships(of: handle).map(\.year)).sorted() {
      mixer.add(offices[ClusterYear(cluster: handle, year: year)] ?? .zero)
    }
    for unit in cluster.memberships.flatMap(\.units).compactMap(\.target) { mixer.add(content.units[Int(unit.index)]) }
    for other in [cluster.partOf].compactMap({ $0?.target }) + cluster.predecessors.compactMap(\.target)
      + archive.registry.parts(of: handle) + archive.registry.successors(of: handle)
    {
      mixer.add(content.clusters[Int(other.index)])
    }
  }

  private func add(_ handle: Handle<Unit>, to mixer: inout FingerprintMixer) {
    let archive = edition.archive
    let index = Int(handle.index)
    let unit = archive.registry[handle]
    mixer.add(content.units[index])
    let others =
      [unit.parent].compactMap { $0?.target } + archive.registry.predecessors(of: handle)
      + unit.successions.flatMap(\.to).compactMap(\.target)
    for other in others { mixer.add(content.units[Int(other.index)]) }
    for (cluster, place) in edition.units.memberships[index] {
      mixer.add(content.clusters[Int(cluster.index)])
      mixer.add(UInt64(place))
    }
    for place in edition.units.offices[index] {
      let office = archive.leaderships[place]
      mixer.add(offices[ClusterYear(cluster: office.cluster, year: office.year)] ?? .zero)
    }
    for place in edition.units.grants[index] {
      let grant = archive.grants[place]
      mixer.add(records.facts[Int(grant.record.index)])
      mixer.add(UInt64(grant.item))
    }
    for rank in edition.units.ranks[index] {
      mixer.add(records.facts[Int(rank.record.index)])
      mixer.add(UInt64(rank.results) << 32 | UInt64(rank.row))
    }
    for record in edition.units.mentions[index] { mixer.add(records.cards[Int(record.index)]) }
    for cluster in edition.units.organised[index] { mixer.add(records.clusterItems[Int(cluster.index)]) }
  }
}
