import Testing

@Suite("Content-Security-Policy")
struct ContentPolicyTests {
  private let pages: [(address: String, text: String)]

  init() async throws {
    pages = try await RepositorySite.built().files.filter { $0.key.hasSuffix(".html") }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  @Test("Every page says what it may load, before it loads anything")
  func policy() throws {
    #expect(!pages.isEmpty)
    for (address, text) in pages {
      let policy = try #require(
        text.firstRange(of: "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; "), "\(address)"
      )
      for loading in ["<link", "<script"] {
        if let first = text.firstRange(of: loading) {
          #expect(policy.lowerBound < first.lowerBound, "\(address): \(loading)")
        }
      }
    }
  }

  @Test("Nothing on a page needs what the policy refuses: styles and scripts in the page, handlers, frames")
  func nothingRefused() {
    for (address, text) in pages {
      for refused in [
        " style=", "<style", " onclick=", " onload=", "javascript:", "<iframe", "<object", "<embed", "<base",
      ] {
        #expect(!text.contains(refused), "\(address): \(refused)")
      }
      for script in text.split(separator: "<script", omittingEmptySubsequences: false).dropFirst() {
        let tag = script.prefix { $0 != ">" }
        #expect(tag.contains(" src=") || tag.contains("application/ld+json"), "\(address): <script\(tag)>")
      }
    }
  }
}
