import Building
import Diagnostics
import Emulation
import Files
import TestSupport
import Testing

@Suite("What the program tells of its findings")
struct FindingGuideTests {
  /// The identifiers that the sources declare, found by the way in which a kind is written.
  private static func declared() throws -> [String] {
    var found: [String] = []
    let sources = Repository.root + "/Sources"
    for entry in try Folder.entries(below: sources) where entry.path.hasSuffix(".swift") {
      let text = String(decoding: try FileReader.bytes(of: sources + "/" + entry.path), as: UTF8.self)
      for match in text.matches(of: /(?:FindingKind\(|kind\()\s*"([a-z0-9-]+)", \.(?:error|warning|information)/) {
        found.append(String(match.1))
      }
    }
    return found
  }

  @Test("Every kind that the sources declare is told of, and each identifier is of one kind")
  func complete() throws {
    let declared = try Self.declared()
    #expect(declared.count > 50)
    #expect(Set(declared) == Set(AllFindings.kinds.map(\.id)))
    #expect(declared.count == Set(declared).count)
  }

  @Test("The list has a line for every kind", arguments: Language.allCases)
  func list(language: Language) {
    let lines = FindingGuide(language: language).list().split(separator: "\n")
    for kind in AllFindings.kinds {
      #expect(lines.contains { $0.hasPrefix(kind.id + " ") && $0.hasSuffix("  " + kind.title[language]) })
    }
  }

  @Test("A page holds title, explanation and severity in one language", arguments: Language.allCases)
  func page(language: Language) throws {
    for kind in AllFindings.kinds {
      let page = FindingGuide(language: language).page(kind, setting: nil)
      #expect(page.contains(kind.title[language]))
      #expect(page.contains(kind.explanation[language]))
      #expect(page.contains(TextReport(language: language, isColoured: false).word(kind.severity)))
    }
  }

  @Test("A rule is told as the site sets it")
  func setting() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - id: title-length
        severity: information
        parameters: {characters: 120}
        valid: {from: 2024-01-01}
        source: Quy chế 7
      - id: membership
        enabled: false
      """, to: "content/rules.yaml")
    let guide = FindingGuide(language: .english)
    let length = try #require(AllFindings.kind("title-length"))
    let page = guide.page(length, setting: try FindingGuide.setting(of: "title-length", root: folder.path))
    #expect(page.contains("Parameters and their usual values: characters = 200\n"))
    #expect(page.contains("On this site (content/rules.yaml:1): information; characters = 120; from 01/01/2024\n"))
    #expect(page.contains("Source: Quy chế 7\n"))
    let membership = try #require(AllFindings.kind("membership"))
    #expect(
      guide.page(membership, setting: try FindingGuide.setting(of: "membership", root: folder.path)).contains(
        "rules.yaml:6): off\n"))
    let deputy = try #require(AllFindings.kind("deputy-is-leader"))
    #expect(
      guide.page(deputy, setting: try FindingGuide.setting(of: "deputy-is-leader", root: folder.path)).contains(
        "does not set it"))
    // What is no rule cannot be set.
    let date = try #require(AllFindings.kind("bad-date"))
    #expect(!guide.page(date, setting: nil).contains("On this site"))
  }

  @Test("An identifier that is nearly one is found")
  func near() {
    #expect(AllFindings.near("unknow-unit").first == "unknown-unit")
    #expect(AllFindings.near("TITLE_LENGTH") == ["title-length"])
    #expect(AllFindings.near("zzzzzzzzzzzz").isEmpty)
  }
}
