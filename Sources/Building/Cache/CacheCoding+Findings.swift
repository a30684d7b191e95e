import Diagnostics
import Emulation

extension CacheWriter {
  mutating func add(_ finding: Finding) {
    add(finding.kind.id)
    add(finding.kind.severity.rawValue)
    add(finding.kind.title)
    add(finding.kind.explanation)
    add(finding.severity.rawValue)
    add(finding.location)
    add(finding.message)
    add(finding.help) { $0.add($1) }
    add(finding.related) {
      $0.add($1.location)
      $0.add($1.message)
    }
  }

  mutating func add(_ phrase: Phrase) {
    add(phrase.vi)
    add(phrase.en)
  }

  mutating func add(_ location: SourceLocation) {
    add(location.path)
    add(Int(location.point.line))
    add(Int(location.point.column))
  }

  mutating func add(_ date: CalendarDate) { add(date.dayNumber) }
}

extension CacheReader {
  mutating func finding() -> Finding? {
    guard let id = text(), let kindSeverity = severity(), let title = phrase(), let explanation = phrase(),
      let severity = severity(), let location = location(), let message = phrase(),
      let help = optional({ $0.phrase() }),
      let related = array({ reader -> Finding.Note? in
        guard let location = reader.location(), let message = reader.phrase() else { return nil }
        return Finding.Note(location, message)
      })
    else { return nil }
    let kind = FindingKind(id, kindSeverity, title: title, explanation: explanation)
    return Finding(kind, at: location, message, help: help, related: related, severity: severity)
  }

  mutating func phrase() -> Phrase? {
    guard let vi = text(), let en = text() else { return nil }
    return Phrase(vi: vi, en: en)
  }

  mutating func severity() -> Severity? { text().flatMap { Severity(rawValue: $0) } }

  mutating func location() -> SourceLocation? {
    guard let path = text(), let line = int(), let column = int() else { return nil }
    return SourceLocation(path: path, point: SourcePoint(line: line, column: column))
  }

  mutating func date() -> CalendarDate? { int().flatMap { CalendarDate(dayNumber: $0) } }
}

extension ValueCoder {
  /// Findings, after the number of their bytes: most files have none.
  mutating func pass(_ findings: inout [Finding]) {
    var told = CacheWriter()
    if purpose != .reading, !findings.isEmpty { told.add(findings) { $0.add($1) } }
    var bytes = told.bytes
    var count = bytes.count
    pass(count: &count)
    if purpose == .reading {
      findings = []
      bytes = [UInt8](repeating: 0, count: count)
    }
    if bytes.isEmpty { return }
    pass(fixed: &bytes)
    guard purpose == .reading else { return }
    var reader = CacheReader(bytes)
    guard let read = reader.array({ $0.finding() }), reader.isAtEnd else { return refuse() }
    findings = read
  }
}
