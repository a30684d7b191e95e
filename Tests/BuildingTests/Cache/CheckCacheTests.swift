import Content
import Emulation
import Files
import Testing

@testable import Building

@Suite("Checks in the cache")
struct CheckCacheTests {
  private let content: ContentFolder
  private let registry: CheckedRegistry
  private let checked: [CheckedRecord]
  private let bytes: [UInt8]
  private static let setting = Fingerprint([7])

  init() async throws {
    content = try await GoldenSite.allRecords()
    let registry = CheckedRegistry(content, isComparing: true)
    checked = content.records.map {
      var file = $0
      return CheckedRecord(&file, registry.resolver, registry.rules, comparing: registry.fingerprints)
    }
    self.registry = registry
    bytes = CheckCache.encoded(content, checked, setting: Self.setting, isSettled: { _ in true })
  }

  /// Whether what is known of a record is what was found; nil where nothing is known.
  private func isTrue(_ place: Int, _ cache: CheckCache) -> Bool? {
    var (file, origin, checked) = (content.records[place], content.origins[place], checked[place])
    guard let known = cache.entry(of: file.value.path, origin) else { return nil }
    let again = CheckedRecord(&file, isResolved: false, registry.resolver, known: known)
    return again.findings == checked.findings && again.fingerprints == checked.fingerprints
      && again.record == checked.record
  }

  @Test("Of every record that could be read it is known again what was found")
  func comeBack() throws {
    let cache = try #require(CheckCache(encoded: bytes, setting: Self.setting))
    #expect(cache.registry == content.registryFingerprint)
    #expect(cache.count > 30)
    #expect(checked.contains { $0.record != nil && !$0.findings.isEmpty })
    for place in checked.indices { #expect(isTrue(place, cache) == (checked[place].record == nil ? nil : true)) }
  }

  @Test("What is known is kept for the next time as it is written; the rest is written anew")
  func again() throws {
    let cache = try #require(CheckCache(encoded: bytes, setting: Self.setting))
    var again = content.records.indices.map { place -> CheckedRecord in
      var (file, origin) = (content.records[place], content.origins[place])
      guard let known = cache.entry(of: file.value.path, origin) else { return checked[place] }
      return CheckedRecord(&file, isResolved: false, registry.resolver, known: known)
    }
    #expect(again.contains { $0.placeInCache != nil })
    func encoded() -> [UInt8] {
      CheckCache.encoded(content, again, setting: Self.setting, isSettled: { _ in true }, before: cache)
    }
    #expect(encoded() == bytes)
    for place in again.indices where place % 3 == 0 { again[place] = checked[place] }
    #expect(encoded() == bytes)
    // What is kept is not looked at.
    for place in again.indices where again[place].placeInCache != nil { again[place].fingerprints = .none }
    #expect(encoded() == bytes)
  }

  @Test("Another program, other files, files that may change unseen: nothing is known")
  func others() throws {
    #expect(CheckCache(encoded: bytes, setting: .zero) == nil)
    let cache = try #require(CheckCache(encoded: bytes, setting: Self.setting))
    for (file, origin) in zip(content.records, content.origins) {
      let path = file.value.path
      #expect(cache.entry(of: path + "x", origin) == nil)
      var other = origin
      other.stamp.modified += 1
      #expect(cache.entry(of: path, other) == nil)
      other = origin
      other.tables.append(.init(path: "content/records/a.csv", stamp: nil))
      #expect(cache.entry(of: path, other) == nil)
    }
    let none = CheckCache.encoded(content, checked, setting: Self.setting, isSettled: { _ in false })
    #expect(try #require(CheckCache(encoded: none, setting: Self.setting)).count == 0)
  }

  @Test("Damage is seen, whichever bit it is")
  func damage() {
    var random = RandomNumbers(seed: 11)
    for _ in 0..<400 {
      #expect(CheckCache(encoded: random.damaged(bytes), setting: Self.setting) == nil)
    }
  }
}
