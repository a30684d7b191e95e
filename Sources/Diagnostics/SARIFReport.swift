/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors read.
public struct SARIFReport: Sendable {
  /// The language of the messages.
  public var language: Language
  /// The program's version.
  public var version: String

  /// A report in a language.
  public init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  /// The log, with a line end.
  public func text(_ list: FindingList) -> String {
    var kinds: [FindingKind] = []
    for finding in list.findings where !kinds.contains(finding.kind) { kinds.append(finding.kind) }
    kinds.sort { $0.id < $1.id }
    let rules = kinds.map { kind in
      JSONValue.object([
        "id": .string(kind.id), "shortDescription": .object(["text": .string(kind.title[language])]),
        "fullDescription": .object(["text": .string(kind.explanation[language])]),
        "defaultConfiguration": .object(["level": .string(level(kind.severity))]),
      ])
    }
    let results = list.findings.map { finding in
      let message = [finding.message[language], finding.help?[language]].compactMap { $0 }.joined(separator: "\n")
      let related = finding.related.enumerated().map { index, note in
        location(note.location, of: list, id: index + 1, message: note.message[language])
      }
      return JSONValue.object([
        "ruleId": .string(finding.kind.id), "ruleIndex": kinds.firstIndex(of: finding.kind).map { .integer($0) },
        "level": .string(level(finding.severity)), "message": .object(["text": .string(message)]),
        "locations": .array([location(finding.location, of: list)]),
        "relatedLocations": related.isEmpty ? nil : .array(related),
      ])
    }
    return JSONValue.object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object(["name": "bantin", "semanticVersion": .string(version), "rules": .array(rules)])
          ]), "columnKind": "unicodeCodePoints", "results": .array(results),
        ])
      ]),
    ]).indented
  }

  /// SARIF counts columns in code points, which is what a ``SourcePoint`` holds.
  private func location(_ location: SourceLocation, of list: FindingList, id: Int? = nil, message: String? = nil)
    -> JSONValue
  {
    let point = location.point
    let region: JSONValue? =
      point.line > 0
      ? .object([
        "startLine": .integer(Int(point.line)), "startColumn": point.column > 0 ? .integer(Int(point.column)) : nil,
      ]) : nil
    return .object([
      "id": id.map { .integer($0) }, "message": message.map { .object(["text": .string($0)]) },
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(uri(location.path))]), "region": region,
      ]),
    ])
  }

  /// A path as a relative URI reference: what is not unreserved is percent-encoded.
  private func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "note"
    }
  }
}
