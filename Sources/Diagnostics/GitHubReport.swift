/// Findings as workflow commands, which GitHub shows beside the lines of a change.
public struct GitHubReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// A report in a language.
  public init(language: Language) { self.language = language }

  /// A command a finding: `::error file=…,line=…,col=…,title=…::message`.
  public func text(_ list: FindingList) -> String {
    list.findings.map { finding in
      let command =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .information: "notice"
        }
      var properties = ["file=\(escaped(finding.location.path, isProperty: true))"]
      if finding.location.point.line > 0 {
        properties.append("line=\(finding.location.point.line)")
        properties.append("col=\(list.column(finding.location))")
      }
      properties.append("title=\(escaped(finding.kind.id, isProperty: true))")
      let message = [finding.message[language], finding.help?[language]].compactMap { $0 }.joined(separator: "\n")
      return "::\(command) \(properties.joined(separator: ","))::\(escaped(message, isProperty: false))\n"
    }.joined()
  }

  /// Escapes what a workflow command gives a meaning to.
  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
