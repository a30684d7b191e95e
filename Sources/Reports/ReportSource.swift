import Emulation

/// What faces of tables need beside the tables: the records, the words, the addresses of pages.
package struct ReportSource: Sendable {
  package let archive: Archive
  package let words: TableWords
  /// Where the site is published, with a `/` at its end; nil where that is not known or no address of the web.
  package let baseURL: String?

  /// Pages below the site's top, made once: a year's tables name each of them many times. By record (nil for one without a page), unit, cluster.
  private let recordAddresses: [String?]
  private let unitAddresses: [String]
  private let clusterAddresses: [String]
  /// ``recordAddresses`` behind the site's public address where there is one.
  private let publicRecordAddresses: [String?]

  package init(
    archive: Archive, words: TableWords, recordAddress: (Handle<MeetingRecord>) -> String?,
    unitAddress: (Handle<Unit>) -> String, clusterAddress: (Handle<Cluster>) -> String
  ) {
    self.archive = archive
    self.words = words
    let base = Self.baseURL(of: archive.site)
    baseURL = base
    let records = archive.recordHandles.map { recordAddress($0) }
    recordAddresses = records
    unitAddresses = archive.registry.unitHandles.map { unitAddress($0) }
    clusterAddresses = archive.registry.clusterHandles.map { clusterAddress($0) }
    publicRecordAddresses = records.map { address in address.map { (base ?? "") + $0 } }
  }

  private static func baseURL(of site: Site) -> String? {
    guard let base = site.baseURL?.value, base.hasPrefix("https://") || base.hasPrefix("http://") else { return nil }
    return base.hasSuffix("/") ? base : base + "/"
  }

  /// The page of a record below the site's top; nil for a record without one.
  package func recordAddress(_ record: Handle<MeetingRecord>) -> String? { recordAddresses[Int(record.index)] }

  /// The page of a record: a public address where there is one, else the address below the site's top; nil for a record without one.
  func publicAddress(of record: Handle<MeetingRecord>) -> String? { publicRecordAddresses[Int(record.index)] }

  /// The page that a value has below the site's top: of a unit or a cluster.
  func page(of value: TableValue) -> String? {
    switch value {
    case .unit(let unit, _): unitAddresses[Int(unit.index)]
    case .cluster(let cluster, _): clusterAddresses[Int(cluster.index)]
    default: nil
    }
  }

  /// The stable id of what a value refers to.
  func id(of value: TableValue) -> String? {
    switch value {
    case .unit(let unit, _): archive.registry.id(of: unit)
    case .cluster(let cluster, _): archive.registry.id(of: cluster)
    case .award(let award, _): archive.registry.id(of: award)
    default: nil
    }
  }

  /// The day of the newest record among these: what a document that must not tell the time of its making is dated by.
  func newestDay(_ records: some Sequence<Handle<MeetingRecord>>) -> CalendarDate? {
    records.compactMap { archive[$0].eventDate.last }.max()
  }
}

extension String {
  /// The last part of a dotted name: the stable English key of a word.
  var lastPart: Substring {
    self[(utf8.lastIndex(of: UInt8(ascii: ".")).map { utf8.index(after: $0) } ?? startIndex)...]
  }
}
