import Diagnostics
import Files
import TestSupport
import Testing

@testable import Building

@Suite("Templates in the cache")
struct TemplateCacheTests {
  private static let setting = Fingerprint([7])
  private let files: TemplateFiles

  init() throws { files = try TemplateFiles(root: Repository.root, language: "vi") }

  @Test("What compiling came to comes back; of another program nothing does")
  func comeBack() async throws {
    let compiled = try await CompiledTemplates(files)
    #expect(compiled.outcome.fingerprints.count == 17)
    var cache = compiled.outcome
    cache.findings = [.missingWords(path: "templates/words/vi.yaml")]
    let bytes = cache.encoded(Self.setting)
    #expect(TemplateCache(encoded: bytes, setting: Self.setting) == cache)
    #expect(TemplateCache(encoded: bytes, setting: .zero) == nil)
  }

  @Test("Damage is seen, whichever bit it is")
  func damage() async throws {
    let bytes = try await CompiledTemplates(files).outcome.encoded(Self.setting)
    var random = RandomNumbers(seed: 12)
    for _ in 0..<200 { #expect(TemplateCache(encoded: random.damaged(bytes), setting: Self.setting) == nil) }
  }

  @Test("What is known of these files is told again; of others they are compiled")
  func known() async throws {
    let compiled = try await CompiledTemplates(files)
    var known = compiled.outcome
    known.findings = [.missingWords(path: "x")]
    known.fingerprints["home"] = Fingerprint([1])
    let again = try await CompiledTemplates(files, remembering: known)
    #expect(again.outcome == known)
    #expect(again.findings == compiled.findings + known.findings)
    known.files = Fingerprint([2])
    #expect(try await CompiledTemplates(files, remembering: known).outcome == compiled.outcome)
  }
}
