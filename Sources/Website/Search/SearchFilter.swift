import Emulation

/// The keys of filters, as the page's options and the index have them.
enum SearchFilter {
  static func year(_ year: Int) -> String { "nam:\(year)" }
  static func kind(_ kind: MeetingKind) -> String { "loai:\(kind.rawValue)" }
  static func cluster(_ id: String) -> String { "cum:" + clean(id) }
  static func award(_ id: String) -> String { "khen:" + clean(id) }
  static func unit(_ id: String) -> String { "don-vi:" + clean(id) }

  /// Everything but units that a record can be chosen by.
  static func keys(of record: MeetingRecord, registry: Registry) -> Set<String> {
    var keys = Set(record.kinds.map { kind($0.value) })
    if let year = record.addressYear { keys.insert(Self.year(year)) }
    for cluster in record.clusters.compactMap(\.target) { keys.insert(Self.cluster(registry.id(of: cluster))) }
    for award in record.awards.compactMap(\.award.target) + record.commendations.compactMap(\.award?.target) {
      keys.insert(Self.award(registry.id(of: award)))
    }
    return keys
  }

  /// An id that no line or file name can trip over.
  private static func clean(_ id: String) -> String {
    String(
      decoding: id.utf8.map { byte in
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "`") && byte != UInt8(ascii: "\\")
          && byte != UInt8(ascii: "$") ? byte : UInt8(ascii: "_")
      }, as: UTF8.self)
  }
}
