import Testing

@Suite("The five articles that content/ was written from")
struct SeedFactTests {
  @Test("A reader finds every fact of the articles", arguments: seedFacts)
  func fact(_ fact: SeedFact) async throws {
    let page = try #require(try await RepositorySite.texts()[fact.page])
    for words in fact.expected {
      let stands = page.contains(words)  // apart, so that a failure does not print the page
      #expect(stands, "\(fact.seed), \(fact.fact): “\(words)” does not stand on \(fact.page)")
    }
  }

  @Test("Every article has facts, and each is told once")
  func complete() {
    #expect(Set(seedFacts.map(\.seed)) == ["000", "001", "002", "003", "004"])
    #expect(Set(seedFacts.map { "\($0.seed) \($0.fact) \($0.page)" }).count == seedFacts.count)
    #expect(seedFacts.allSatisfy { !$0.expected.isEmpty && $0.expected.allSatisfy { !$0.isEmpty } })
  }

  @Test("The repository's own content has neither errors nor warnings")
  func findings() async throws {
    let report = try await RepositorySite.built().report
    #expect(report.findings.findings.filter { $0.severity != .information } == [])
    #expect(report.records == 5)
  }
}

extension SeedFact: CustomTestStringConvertible {
  var testDescription: String { "\(seed), \(fact)" }
}
