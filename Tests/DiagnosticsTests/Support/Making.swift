@testable import Diagnostics

extension FindingKind {
  static let first = FindingKind(
    "first-kind", .error, title: Phrase(vi: "loại một", en: "first"), explanation: Phrase(vi: "vì sao", en: "why"))
  static let second = FindingKind(
    "second-kind", .warning, title: Phrase(vi: "loại hai", en: "second"), explanation: Phrase(vi: "vì sao", en: "why"))
}

/// A finding at a place, in words that tell both languages apart.
func finding(
  _ kind: FindingKind, _ line: Int, _ column: Int, _ words: String = "sai", path: String = "content/a.md",
  help: String? = nil, related: [Finding.Note] = [], severity: Severity? = nil
) -> Finding {
  Finding(
    kind, at: SourceLocation(path: path, point: SourcePoint(line: line, column: column)),
    Phrase(vi: words, en: words + " (en)"),
    help: help.map { Phrase(vi: $0, en: $0 + " (en)") }, related: related, severity: severity)
}

/// A finding of the first kind.
func finding(
  _ line: Int, _ column: Int, _ words: String = "sai", path: String = "content/a.md", help: String? = nil,
  related: [Finding.Note] = [], severity: Severity? = nil
) -> Finding {
  finding(.first, line, column, words, path: path, help: help, related: related, severity: severity)
}
