/// Findings as other programs read them: one JSON object with a list `findings`.
public struct JSONReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// A report in a language.
  public init(language: Language) { self.language = language }

  /// The object, a finding a line, with a line end.
  public func text(_ list: FindingList) -> String {
    let lines = list.findings.map { "  " + value($0, of: list).compact }
    return lines.isEmpty ? "{\"findings\": []}\n" : "{\"findings\": [\n\(lines.joined(separator: ",\n"))\n]}\n"
  }

  private func value(_ finding: Finding, of list: FindingList) -> JSONValue {
    .object([
      "path": .string(finding.location.path), "line": .integer(Int(finding.location.point.line)),
      "column": .integer(list.column(finding.location)), "severity": .string(finding.severity.rawValue),
      "rule": .string(finding.kind.id), "message": .string(finding.message[language]),
      "help": finding.help.map { .string($0[language]) } ?? .null,
      "related": .array(
        finding.related.map { note in
          .object([
            "path": .string(note.location.path), "line": .integer(Int(note.location.point.line)),
            "column": .integer(list.column(note.location)), "message": .string(note.message[language]),
          ])
        }),
    ])
  }
}
