import Content
import Diagnostics
import Emulation

/// What libFuzzer calls with every input: after one byte that says what kind of file it is, the bytes of a record, a page, a table of scores
/// or a file of the registry. Whatever they are, reading ends, tells places that the file has, and says the same twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let kind = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let once = findings(kind, bytes)
  check(once, bytes)
  precondition(once == findings(kind, bytes), "two readings differ")
  return 0
}

private func findings(_ kind: UInt8, _ bytes: [UInt8]) -> [Finding] {
  let path = "content/x"
  switch kind % 8 {
  case 0, 1, 2: return resolved(RecordReader.record(bytes, path: path))
  case 3: return RecordReader.page(bytes, path: path).findings
  case 4: return RankingReader.read(bytes, path: path).findings
  case 5: return registry(units: RegistryReader.units(bytes, path: path))
  case 6: return RegistryReader.cluster(bytes, path: path, id: "a/b").findings
  default: return RegistryReader.awards(bytes, path: path).findings + RegistryReader.site(bytes, path: path).findings
  }
}

/// What is read is also resolved and checked, against a registry that has nothing.
private func resolved(_ file: ReadFile<MeetingRecord>) -> [Finding] {
  var findings = file.findings
  var facts = file.value.facts
  Resolver(registry: Registry()).resolve(&facts, findings: &findings)
  let record = MeetingRecord(facts)
  findings += RuleBook(Registry(), findings: &findings).check(record)
  _ = Archive(site: Site(), registry: Registry(), records: [record]).years
  return findings
}

private func registry(units: (values: [Unit], findings: [Finding])) -> [Finding] {
  var findings = units.findings
  _ = Registry(units: units.values, clusters: [], awards: [], rules: [], findings: &findings)
  return findings
}

/// Every finding speaks both languages and stands on a line that the file has.
private func check(_ findings: [Finding], _ bytes: [UInt8]) {
  let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + bytes.count + 1
  for finding in findings {
    precondition(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
    precondition(finding.location.path == "content/x")
    precondition((0...lines).contains(Int(finding.location.point.line)), "no such line: \(finding)")
    precondition(finding.location.point.column >= 0)
  }
}
