import Content
import Diagnostics
import Emulation
import Files
import Testing

@testable import Building

@Suite("Records in the cache")
struct RecordCacheTests {
  private let content: ContentFolder
  private let checked: [CheckedRecord]
  private let bytes: [UInt8]
  private static let setting = Fingerprint([7])

  init() async throws {
    content = try await GoldenSite.allRecords()
    checked = await CheckedContent(content, today: .first).checked
    bytes = await RecordCache.encoded(content, checked, setting: Self.setting, isSettled: { _ in true }, before: nil)
  }

  /// A record as it was read, with its references resolved unless it could not be read.
  private func resolved(_ place: Int) -> MeetingRecord { checked[place].record ?? content.records[place].value }

  private func remembered(_ place: Int, in cache: RecordCache) -> ReadFile<MeetingRecord>? {
    let origin = content.origins[place]
    return cache.record(at: content.records[place].value.path, origin.stamp) { path in
      origin.tables.first { $0.path == path }?.stamp
    }
  }

  @Test("Every record comes back as it was read and resolved")
  func comeBack() throws {
    let cache = try #require(RecordCache(encoded: bytes, setting: Self.setting))
    #expect(content.records.count > 30)
    #expect(cache.registry == content.registryFingerprint)
    #expect(checked.contains { $0.record?.clusters.contains { $0.target != nil } ?? false })
    for (place, file) in content.records.enumerated() {
      let again = try #require(remembered(place, in: cache))
      #expect(again.value == resolved(place))
      #expect(again.body == file.body)
      #expect(again.findings == file.findings)
      // Equal numbers may be written in different ways, which bytes tell.
      #expect(again.stored == ReadFile(value: resolved(place), body: file.body, findings: file.findings).stored)
    }
  }

  @Test("A file of another state, another program: nothing is remembered")
  func others() throws {
    #expect(RecordCache(encoded: bytes, setting: .zero) == nil)
    let cache = try #require(RecordCache(encoded: bytes, setting: Self.setting))
    for (file, origin) in zip(content.records, content.origins) {
      let path = file.value.path
      for change in [\FileStamp.inode, \.device] {
        var other = origin.stamp
        other[keyPath: change] ^= 1
        #expect(cache.record(at: path, other, tables: { _ in nil }) == nil)
      }
      for change in [\FileStamp.size, \.modified, \.changed] {
        var other = origin.stamp
        other[keyPath: change] ^= 1
        #expect(cache.record(at: path, other, tables: { _ in nil }) == nil)
      }
      #expect(cache.record(at: path + "x", origin.stamp, tables: { _ in nil }) == nil)
    }
    let withTables = content.origins.indices.filter { !content.origins[$0].tables.isEmpty }
    for place in withTables {
      #expect(
        cache.record(
          at: content.records[place].value.path, content.origins[place].stamp, tables: { _ in .nothing }) == nil)
    }
  }

  @Test("What may have changed unseen is not kept")
  func unsettled() async throws {
    let none = await RecordCache.encoded(
      content, checked, setting: Self.setting, isSettled: { _ in false }, before: nil)
    #expect(try #require(RecordCache(encoded: none, setting: Self.setting)).count == 0)
  }

  @Test("Of damaged bytes nothing comes out but what was put in")
  func damaged() throws {
    var random = RandomNumbers(seed: 3)
    for _ in 0..<400 {
      let damaged = random.damaged(bytes)
      guard let cache = RecordCache(encoded: damaged, setting: Self.setting) else { continue }
      for (place, file) in content.records.enumerated() {
        guard let again = remembered(place, in: cache) else { continue }
        #expect(again.value == resolved(place) && again.body == file.body && again.findings == file.findings)
      }
    }
  }

  @Test("What is remembered is kept for the next time as it is")
  func again() async throws {
    let cache = try #require(RecordCache(encoded: bytes, setting: Self.setting))
    var remembered = content
    for place in remembered.origins.indices {
      remembered.origins[place].isResolved = true
      var facts = remembered.records[place].value.facts
      facts.title = Fact("what is not looked at")
      remembered.records[place].value = MeetingRecord(facts)
    }
    let again = await RecordCache.encoded(
      remembered, checked, setting: Self.setting, isSettled: { _ in true }, before: cache)
    #expect(again == bytes)
  }

  @Test("What another registry resolved is resolved anew")
  func otherRegistry() async throws {
    let cache = try #require(RecordCache(encoded: bytes, setting: Self.setting))
    var other = content
    other.units.reverse()
    other.clusters.removeFirst()
    // As a build reads them: with what their references led to.
    for place in other.records.indices {
      other.records[place] = try #require(remembered(place, in: cache))
    }
    let again = await CheckedContent(other, today: .first)
    for place in other.records.indices { other.records[place] = content.records[place] }
    let anew = await CheckedContent(other, today: .first)
    #expect(again.checked.map(\.record) == anew.checked.map(\.record))
    #expect(again.findings == anew.findings)
  }
}
