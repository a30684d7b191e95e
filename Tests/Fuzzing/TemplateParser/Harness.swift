import Diagnostics
import Templating

/// What libFuzzer calls with every input: the bytes are the sources of a page and three partials, divided by 0xFF, after
/// one byte for the page's kind. They are parsed, compiled and rendered twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  let kind = TemplateKind.allCases[Int(first) % TemplateKind.allCases.count]
  let texts = input.dropFirst().split(separator: 0xFF, maxSplits: 3, omittingEmptySubsequences: false)
  let sources = zip(["page", "a", "b", "wide"], texts).map {
    TemplateSource(name: $0, path: $0, bytes: Array($1), kind: kind)
  }
  var limits = Limits()
  limits.steps = 20_000
  limits.literalBytes = 1 << 20
  let library = TemplateLibrary(
    sources: sources, constants: ["words": Constants(["a": "x & y", "b": ["c": "d"]], path: "words")], limits: limits)
  let (template, findings) = library.compile("page", for: Model.self)
  check(library.findings + findings, sources)
  var once = OutputBuffer()
  var twice = OutputBuffer()
  template.render(.sample, into: &once)
  template.render(.sample, into: &twice)
  once.withUnsafeBytes { first in
    precondition(String(validating: first, as: UTF8.self) != nil, "what comes out is not UTF-8")
    twice.withUnsafeBytes { precondition(first.elementsEqual($0), "two renderings differ") }
  }
  return 0
}

/// Every finding stands in a source that there is, on a line that it has, and speaks both languages.
private func check(_ findings: [Finding], _ sources: [TemplateSource]) {
  for finding in findings {
    precondition(TemplateMistake.allKinds.contains(finding.kind), "a kind that is not declared: \(finding.kind.id)")
    precondition(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
    for location in [finding.location] + finding.related.map(\.location) {
      guard let source = sources.first(where: { $0.path == location.path }) else {
        preconditionFailure("a place in no source: \(location)")
      }
      let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if location.point == .wholeFile { continue }
      precondition((1...lines.count).contains(Int(location.point.line)), "no such line: \(finding)")
      precondition(
        (1...lines[Int(location.point.line) - 1].count + 1).contains(Int(location.point.column)), "\(finding)")
    }
  }
}
