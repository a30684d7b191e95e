import Emulation

/// What faces of tables need beside the tables: the records, the words, the addresses of pages.
package struct ReportSource: Sendable {
  package let archive: Archive
  package let words: TableWords
  /// The page of a record below the site's top; nil for a record without one.
  package let recordAddress: @Sendable (Handle<MeetingRecord>) -> String?
  package let unitAddress: @Sendable (Handle<Unit>) -> String
  package let clusterAddress: @Sendable (Handle<Cluster>) -> String

  package init(
    archive: Archive, words: TableWords, recordAddress: @escaping @Sendable (Handle<MeetingRecord>) -> String?,
    unitAddress: @escaping @Sendable (Handle<Unit>) -> String,
    clusterAddress: @escaping @Sendable (Handle<Cluster>) -> String
  ) {
    self.archive = archive
    self.words = words
    self.recordAddress = recordAddress
    self.unitAddress = unitAddress
    self.clusterAddress = clusterAddress
  }

  /// Where the site is published, with a `/` at its end; nil where that is not known or no address of the web.
  package var baseURL: String? {
    guard let base = archive.site.baseURL?.value, base.hasPrefix("https://") || base.hasPrefix("http://") else {
      return nil
    }
    return base.hasSuffix("/") ? base : base + "/"
  }

  /// A public address where there is one, else the address below the site's top.
  func address(of path: String) -> String { (baseURL ?? "") + path }

  /// The addresses of records that have a page.
  func addresses(of records: [Handle<MeetingRecord>]) -> [String] {
    records.compactMap { recordAddress($0).map(address) }
  }

  /// The page that a value has: of a unit or a cluster.
  func page(of value: TableValue) -> String? {
    switch value {
    case .unit(let unit, _): unitAddress(unit)
    case .cluster(let cluster, _): clusterAddress(cluster)
    default: nil
    }
  }

  /// The stable id of what a value refers to.
  func id(of value: TableValue) -> String? {
    switch value {
    case .unit(let unit, _): archive.registry[unit].id.value
    case .cluster(let cluster, _): archive.registry[cluster].id
    case .award(let award, _): archive.registry[award].id.value
    default: nil
    }
  }

  /// The day of the newest record among these: what a document that must not tell the time of its making is dated by.
  func newestDay(_ records: some Sequence<Handle<MeetingRecord>>) -> CalendarDate? {
    records.compactMap { archive[$0].date.value.last }.max()
  }
}

extension String {
  /// The last part of a dotted name: the stable English key of a word.
  var lastPart: String { split(separator: ".").last.map(String.init) ?? self }
}
