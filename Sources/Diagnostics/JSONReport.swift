/// Findings as other programs read them: one JSON object with a list `findings`.
public struct JSONReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// A report in a language.
  public init(language: Language) { self.language = language }

  /// The object, on lines of their own, with a newline at the end.
  public func text(_ list: FindingList) -> String {
    let items = list.findings.map { finding in
      let related = finding.related.map { note in
        object(position(note.location, of: list) + [("message", quoted(note.message[language]))])
      }
      return "  "
        + object(
          position(finding.location, of: list) + [
            ("severity", quoted(finding.severity.rawValue)), ("rule", quoted(finding.kind.id)),
            ("message", quoted(finding.message[language])), ("help", finding.help.map { quoted($0[language]) } ?? "null"),
            ("related", "[\(related.joined(separator: ", "))]"),
          ])
    }
    return items.isEmpty ? "{\"findings\": []}\n" : "{\"findings\": [\n\(items.joined(separator: ",\n"))\n]}\n"
  }

  private func position(_ location: SourceLocation, of list: FindingList) -> [(String, String)] {
    [("path", quoted(location.path)), ("line", String(location.point.line)), ("column", String(list.column(location)))]
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
