import Content
import Diagnostics
import Emulation
import Files
import Testing

@testable import Building

@Suite("Records in the cache")
struct RecordCacheTests {
  /// As they were read.
  private let content: ContentFolder
  private let resolved: ContentFolder
  private let checked: [CheckedRecord]
  private let registry: Registry
  private let bytes: [UInt8]
  private static let setting = Fingerprint([7])

  init() async throws {
    content = try await GoldenSite.allRecords()
    let whole = await CheckedContent(content, today: .first)
    (resolved, checked, registry) = (whole.content, whole.checked, whole.archive.registry)
    let pieces = await RecordCache.encoded(
      resolved, checked, registry, setting: Self.setting, isSettled: { _ in true }, before: nil)
    bytes = Array(pieces.joined())
  }

  private func stored(_ file: ReadFile<MeetingRecord>, _ contribution: Contribution) -> [UInt8] {
    var coder = ValueCoder()
    file.store(contribution, by: &coder)
    return coder.bytes
  }

  private func remembered(_ place: Int, near: Int? = nil, in cache: RecordCache) -> RememberedRecord? {
    let origin = content.origins[place]
    return cache.record(at: content.records[place].value.path, near: near ?? place, origin.stamp) { path in
      origin.tables.first { $0.path == path }?.stamp
    }
  }

  @Test("A record stands in the content as it was resolved: there are no two of it")
  func isKeptOnce() {
    for (file, checked) in zip(resolved.records, checked) {
      if let record = checked.record { #expect(file.value.isIdentical(to: record)) }
    }
  }

  /// What is at hand of a record before its facts are asked for.
  private func outline(_ record: MeetingRecord) -> [AnyHashable?] {
    [
      record.path, record.title, record.date, record.time, record.kinds, record.status, record.year,
      record.compactYear, record.clusters, record.organiser, record.sameEvent, record.leadership, record.photos,
      record.accepted, record.slug, record.aliases, record.isDraft, record.publish, record.withdrawn,
      record.addressName, record.emulationYear, record.addressYear, record.signedCompactYear,
    ]
  }

  @Test("Every record comes back as it was read and resolved")
  func comeBack() throws {
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    #expect(content.records.count > 30)
    #expect(cache.registry == content.registryFingerprint)
    #expect(checked.contains { $0.record?.clusters.contains { $0.target != nil } ?? false })
    for (place, file) in content.records.enumerated() {
      // What could not be read is read again each time.
      guard let resolved = checked[place].record else {
        #expect(remembered(place, in: cache) == nil)
        continue
      }
      let again = try #require(remembered(place, in: cache))
      #expect(again.tables == content.origins[place].tables)
      #expect(outline(again.file.value) == outline(resolved))
      #expect(again.file.value == resolved)
      #expect(again.file.body == file.body)
      #expect(again.file.findings == file.findings)
      let contribution = Contribution(resolved, registry)
      #expect(Contribution(again.file.value, registry) == contribution)
      // Equal numbers may be written in different ways, which bytes tell.
      let whole = ReadFile(value: resolved, body: file.body, findings: file.findings)
      #expect(stored(again.file, contribution) == stored(whole, contribution))
    }
  }

  @Test("What a record adds to the archive comes back, and is what would be worked out")
  func contributions() throws {
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    var (anew, again): ([MeetingRecord], [MeetingRecord]) = ([], [])
    for (place, checked) in checked.enumerated() {
      guard let record = checked.record else { continue }
      anew.append(record)
      again.append(try #require(remembered(place, in: cache)).file.value)
    }
    let archives = [anew, again].map { Archive(site: content.site, registry: registry, records: $0) }
    #expect(archives[0].grants == archives[1].grants)
    #expect(archives[0].grants.contains { !$0.units.isEmpty && $0.isWorkedOut })
    #expect(archives[0].leaderships == archives[1].leaderships)
    #expect(archives[0].years == archives[1].years)
    for handle in archives[0].recordHandles {
      #expect(archives[0].units(namedBy: handle) == archives[1].units(namedBy: handle))
      #expect(archives[0].ranks(in: handle) == archives[1].ranks(in: handle))
    }
    #expect(archives[0].recordHandles.contains { !archives[0].ranks(in: $0).isEmpty })
  }

  @Test("A file of another state, another program: nothing is remembered")
  func others() throws {
    #expect(RecordCache(encoded: FileBytes(bytes), setting: .zero) == nil)
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    for (file, origin) in zip(content.records, content.origins) {
      let path = file.value.path
      for change in [\FileStamp.inode, \.device] {
        var other = origin.stamp
        other[keyPath: change] ^= 1
        #expect(cache.record(at: path, near: 0, other, tables: { _ in nil }) == nil)
      }
      for change in [\FileStamp.size, \.modified, \.changed] {
        var other = origin.stamp
        other[keyPath: change] ^= 1
        #expect(cache.record(at: path, near: 0, other, tables: { _ in nil }) == nil)
      }
      #expect(cache.record(at: path + "x", near: 0, origin.stamp, tables: { _ in nil }) == nil)
    }
    let withTables = content.origins.indices.filter { !content.origins[$0].tables.isEmpty }
    for place in withTables {
      #expect(
        cache.record(
          at: content.records[place].value.path, near: place, content.origins[place].stamp, tables: { _ in .nothing })
          == nil)
    }
  }

  @Test("A record is found wherever it is thought to be")
  func nearby() throws {
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    for place in content.records.indices {
      for near in [0, place - 1, place + 1, place + 7, content.records.count, .max - 1] {
        #expect(remembered(place, near: near, in: cache)?.file.value.path == content.records[place].value.path)
      }
    }
  }

  @Test("What may have changed unseen is not kept")
  func unsettled() async throws {
    let none = await RecordCache.encoded(
      resolved, checked, registry, setting: Self.setting, isSettled: { _ in false }, before: nil)
    #expect(try #require(RecordCache(encoded: FileBytes(Array(none.joined())), setting: Self.setting)).count == 0)
  }

  @Test("Of damaged bytes nothing comes out but what was put in")
  func damaged() throws {
    var random = RandomNumbers(seed: 3)
    for _ in 0..<400 {
      let damaged = random.damaged(bytes)
      guard let cache = RecordCache(encoded: FileBytes(damaged), setting: Self.setting) else { continue }
      for (place, file) in content.records.enumerated() {
        guard let again = remembered(place, in: cache)?.file else { continue }
        #expect(again.value == checked[place].record && again.body == file.body && again.findings == file.findings)
      }
    }
  }

  @Test("What is remembered is kept for the next time as it is")
  func again() async throws {
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    var remembered = resolved
    for place in remembered.origins.indices {
      remembered.origins[place].isResolved = true
      var facts = remembered.records[place].value.facts
      facts.title = Fact("what is not looked at")
      remembered.records[place].value = MeetingRecord(facts)
    }
    let again = await RecordCache.encoded(
      remembered, checked, registry, setting: Self.setting, isSettled: { _ in true }, before: cache)
    #expect(Array(again.joined()) == bytes)
  }

  @Test("What another registry resolved is resolved anew")
  func otherRegistry() async throws {
    let cache = try #require(RecordCache(encoded: FileBytes(bytes), setting: Self.setting))
    var other = content
    other.units.reverse()
    other.clusters.removeFirst()
    // As a build reads them: with what their references led to.
    for place in other.records.indices {
      if let again = remembered(place, in: cache) { other.records[place] = again.file }
    }
    let again = await CheckedContent(other, today: .first)
    for place in other.records.indices { other.records[place] = content.records[place] }
    let anew = await CheckedContent(other, today: .first)
    #expect(again.checked.map(\.record) == anew.checked.map(\.record))
    #expect(again.findings() == anew.findings())
  }
}
