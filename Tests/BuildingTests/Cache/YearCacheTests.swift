import Content
import Emulation
import Files
import Testing
import Website

@testable import Building

@Suite("Years in the cache")
struct YearCacheTests {
  private static let setting = Fingerprint([7])
  private let registry = Fingerprint([1])
  private let archive: Archive
  private let cache: YearCache
  private let keys: [Int: Fingerprint]
  private let fingerprints: [RecordFingerprints]

  init() async throws {
    let content = try await GoldenSite.allRecords()
    let known = CheckedRegistry(content, isComparing: true)
    let checked = await CheckedContent(content, today: .first, registry: known)
    (archive, fingerprints) = (checked.archive, checked.fingerprints)
    keys = YearCache.keys(of: archive, fingerprints, registry: registry)
    let (archive, summaries) = (archive, YearlySummaries(archive))
    cache = YearCache(
      keys, Dictionary(uniqueKeysWithValues: archive.years.map { ($0, YearFacts(of: $0, summaries, in: archive)) }))
  }

  @Test("What was asked of years comes back")
  func comeBack() throws {
    #expect(keys.count == archive.years.count && keys.count > 3)
    #expect(cache.entries.values.contains { !$0.facts.isEmpty && $0.facts.comparison != .zero })
    #expect(cache.entries.values.contains { $0.facts.hasMedals && $0.facts.longKinds.count == 2 })
    let again = try #require(YearCache(encoded: cache.encoded(Self.setting), setting: Self.setting))
    #expect(again == cache)
    #expect(again.facts(keys) == cache.entries.mapValues(\.facts))
  }

  @Test("Of another registry, another program nothing is known")
  func others() throws {
    let bytes = cache.encoded(Self.setting)
    #expect(YearCache(encoded: bytes, setting: .zero) == nil)
    let others = YearCache.keys(of: archive, fingerprints, registry: Fingerprint([2]))
    #expect(cache.facts(others).isEmpty)
  }

  @Test("Of a record that tells of another year, the years around it are looked at again, and no others")
  func changed() throws {
    let place = try #require(archive.records.firstIndex { $0.leadership.isEmpty && $0.emulationYear != nil })
    let year = try #require(archive.records[place].emulationYear)
    var others = fingerprints
    others[place] = .none
    let again = YearCache.keys(of: archive, others, registry: registry)
    var told: Set<Int> = []
    archive.records[place].forEachToldYear { told.formUnion($0 - 1...$0 + 1) }
    #expect(told.contains(year))
    #expect(Set(keys.keys.filter { keys[$0] != again[$0] }) == told.intersection(archive.years))
  }

  @Test("Of damaged bytes nothing comes out but what was put in")
  func damaged() {
    let bytes = cache.encoded(Self.setting)
    var random = RandomNumbers(seed: 11)
    for _ in 0..<400 {
      guard let again = YearCache(encoded: random.damaged(bytes), setting: Self.setting) else { continue }
      #expect(again == cache)
    }
  }
}
