import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import Content

@Suite("JSON Schemas")
struct JSONSchemaTests {
  /// `RECORD=1 swift test` rewrites the kept schema and fails, so that a change of the format is seen in a review.
  @Test("The schema of a record is the one that was kept")
  func golden() throws {
    let path = Repository.root + "/Tests/ContentTests/Schema/record.schema.json"
    let made = JSONSchema.text(of: .record, language: .vietnamese)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try SafeFile.replace(path, with: Array(made.utf8))
      Issue.record("The schema was rewritten: look at what changed.")
    } else {
      #expect(String(decoding: try FileReader.bytes(of: path), as: UTF8.self) == made)
    }
  }

  @Test("Every schema is JSON whose references lead somewhere", arguments: DocumentKind.allCases, Language.allCases)
  func references(kind: DocumentKind, language: Language) throws {
    let text = JSONSchema.text(of: kind, language: language)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: Any])
    var named = Set<String>()
    Self.visit(root) { if let path = $0["$ref"] as? String { named.insert(path) } }
    #expect(named == Set(definitions.keys.map { "#/$defs/" + $0 }))
    #expect(text == JSONSchema.text(of: kind, language: language))
  }

  @Test("Every key that is read is in the schema, with its meaning", arguments: DocumentKind.allCases)
  func keys(kind: DocumentKind) throws {
    let text = JSONSchema.text(of: kind, language: .english)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let mapping =
      kind.isList ? try #require((root["$defs"] as? [String: Any])?[kind.form.name] as? [String: Any]) : root
    let properties = try #require(mapping["properties"] as? [String: [String: Any]])
    for key in kind.form.keys {
      #expect(properties[key.key]?["description"] as? String == key.meaning.en)
    }
    #expect(properties.count == kind.form.keys.count + (kind.form.carriesRemark ? 3 : 0))
    #expect(mapping["additionalProperties"] as? Bool == false)
    #expect((mapping["required"] as? [String] ?? []) == kind.form.keys.filter(\.isRequired).map(\.key))
  }

  @Test("What the schema says of several keys, the decoder finds too")
  func constraints() {
    let items = [
      "chairs": "x-a: 1", "participants": "role: speaker", "commendations": "{to: units, count: 1, at-least: 1}",
      "indicators": "{name: a, value: 1, at-least: 1}",
    ]
    for (key, item) in items {
      #expect(!KeyConstraint.of(key).isEmpty)
      #expect(Self.errors("cluster: a\n\(key):\n  - \(item)\n") == 1)
    }
    #expect(!KeyConstraint.of("persons").isEmpty)
    #expect(Self.errors("cluster: a\nawards:\n  - award: b\n    persons:\n      - x-a: 1\n") == 1)
    #expect(Self.errors("") == 1)
    #expect(Self.errors("organiser: a\n") == 0)
  }

  @Test("A word's pattern takes what the decoder takes")
  func words() throws {
    let words = Words<MeetingStatusForTests>()
    let pattern = try Regex(WordPattern.any(of: words.all))
    for written in [
      "hủy", "huỷ", "HUỶ", " hủy ", "đã  họp", "Đã họp", "cross-check", "Cross‑Check", "ký", "kí", "Quý", "quí",
    ] {
      #expect(words.lookUp(written) != nil, "\(written)")
      #expect(written.wholeMatch(of: pattern) != nil, "\(written)")
    }
    for written in ["huy", "họp", "hủy bỏ", "cross check", "kỳ"] {
      #expect(words.lookUp(written) == nil, "\(written)")
      #expect(written.wholeMatch(of: pattern) == nil, "\(written)")
    }
  }

  @Test("Editors are told which schema is for which files")
  func settings() throws {
    let text = JSONSchema.editorSettings(folder: ".vscode/schemas", kinds: [.units, .site])
    #expect(
      text == """
        {
          "yaml.schemas": {
            ".vscode/schemas/units.schema.json": [
              "content/units/**/*.yaml"
            ],
            ".vscode/schemas/site.schema.json": [
              "content/site.yaml"
            ]
          }
        }

        """)
    #expect(JSONSchema.editorSettings(folder: "schemas", kinds: [.site]).contains("\"./schemas/site.schema.json\""))
  }

  @Test("The kind of a file follows from its path")
  func kinds() {
    let paths = [
      "content/records/a/b.md": DocumentKind.record, "content/pages/a.md": .page, "content/units/a.yaml": .units,
      "content/clusters/a/b.yaml": .cluster, "content/awards.yaml": .awards, "content/rules.yaml": .rules,
      "content/site.yaml": .site,
    ]
    for (path, kind) in paths { #expect(DocumentKind(path: path) == kind) }
    for path in ["records/a.md", "content/records/a.csv", "content/a.yaml", "content/units/a.md", "README.md"] {
      #expect(DocumentKind(path: path) == nil)
    }
  }

  private static func errors(_ more: String) -> Int {
    let text = "---\ntitle: a\ndate: 2020-12-03\nkind: other\n\(more)---\n"
    return RecordReader.record(Array(text.utf8), path: "a.md").findings.count { $0.severity == .error }
  }

  private static func visit(_ value: Any, _ body: ([String: Any]) -> Void) {
    if let object = value as? [String: Any] {
      body(object)
      for item in object.values { visit(item, body) }
    } else if let list = value as? [Any] {
      for item in list { visit(item, body) }
    }
  }
}
