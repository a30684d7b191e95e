import Content
import Emulation
import Files
import TestSupport
import Testing

@testable import Building

@Suite("The registry in the cache")
struct RegistryCacheTests {
  private let cache: RegistryCache
  /// The registry of the site that this repository holds, and that of all golden sites.
  private let contents: [ContentFolder]
  private static let setting = Fingerprint([7])

  init() async throws {
    contents = [
      try await ContentFolder.Beginning(root: Repository.root).content, try await GoldenSite.allRecords(),
    ]
    cache = RegistryCache(contents[0].registryFiles)
  }

  @Test("Every file without findings comes back as it was read, but for the site's")
  func comeBack() throws {
    var kinds = Set<String>()
    for content in contents {
      let cache = RegistryCache(content.registryFiles)
      let again = try #require(RegistryCache(encoded: cache.encoded(Self.setting), setting: Self.setting))
      #expect(again == cache && again.holdsSame(as: cache))
      for file in content.registryFiles {
        let known = again.registryFile(at: file.path, file.fingerprint)
        #expect(again.registryFile(at: file.path, .zero) == nil)
        #expect(again.registryFile(at: file.path + "x", file.fingerprint) == nil)
        if case .site = file.entries {
          #expect(known == nil)
        } else {
          #expect(known == (file.findings.isEmpty ? file : nil))
          if known != nil { kinds.insert(file.kind) }
        }
      }
    }
    #expect(kinds == ["awards", "rules", "units", "cluster"])
    let files = contents.flatMap(\.registryFiles)
    #expect(files.flatMap(\.units).contains { !$0.names.isEmpty })
    #expect(files.flatMap(\.units).contains { !$0.successions.isEmpty })
    #expect(files.compactMap(\.cluster).contains { !$0.memberships.isEmpty })
    #expect(files.compactMap(\.cluster).contains { !$0.leaders.isEmpty })
  }

  @Test("Of another program, of damaged bytes nothing comes out but what was put in")
  func damaged() {
    let bytes = cache.encoded(Self.setting)
    #expect(RegistryCache(encoded: bytes, setting: .zero) == nil)
    var random = RandomNumbers(seed: 13)
    for _ in 0..<400 {
      guard let again = RegistryCache(encoded: random.damaged(bytes), setting: Self.setting) else { continue }
      #expect(again == cache)
    }
  }

  @Test("A folder that is read with what is remembered is the folder that is read without")
  func remembered() async throws {
    let (anew, again) = (
      contents[0], try await ContentFolder.Beginning(root: Repository.root, remembering: cache).content
    )
    #expect(again.registryFiles == anew.registryFiles)
    #expect(again.registryFingerprint == anew.registryFingerprint)
    #expect(again.units == anew.units && again.clusters == anew.clusters && again.awards == anew.awards)
    #expect(!anew.units.isEmpty && !anew.clusters.isEmpty && !anew.awards.isEmpty)
  }
}

extension ContentFolder.RegistryFile {
  fileprivate var units: [Unit] { if case .units(let units) = entries { units } else { [] } }
  fileprivate var cluster: Cluster? { if case .cluster(let cluster) = entries { cluster } else { nil } }

  fileprivate var kind: String {
    switch entries {
    case .site: "site"
    case .awards: "awards"
    case .rules: "rules"
    case .units: "units"
    case .cluster: "cluster"
    }
  }
}
