import Templating
import Testing

/// Templates that would crash or hang a careless engine. Each must give findings and some output.
@Suite("Hostile templates")
struct HostileTests {
  private func identifiers(_ page: String, _ others: [String: String] = [:]) -> Set<String> {
    Set(render(page, others, of: Meeting(isPlanned: true)).findings.map(\.kind.id))
  }

  /// Within a tenth of the usual limits, so that the tests are quick.
  private func identifiersWithinLess(_ page: String, _ others: [String: String] = [:]) -> Set<String> {
    var limits = Limits()
    limits.tags /= 10
    limits.steps /= 10
    limits.literalBytes /= 10
    let sources = others.merging(["page": page]) { $1 }.map { TemplateSource(name: $0, path: $0, text: $1) }
    let library = TemplateLibrary(sources: sources, limits: limits)
    return Set((library.findings + library.compile("page", for: Meeting.self).findings).map(\.kind.id))
  }

  @Test("5,000 nested sections")
  func deepSections() {
    let open = String(repeating: "{{#planned}}", count: 5000)
    let close = String(repeating: "{{/planned}}", count: 5000)
    #expect(identifiers("a\(open)b\(close)c") == ["nested-too-deeply"])
    #expect(render("a\(open)b\(close)c", of: Meeting(isPlanned: true)).text == "ac")
    #expect(identifiers(open) == ["nested-too-deeply", "unclosed-section"])
    #expect(identifiers(close) == ["unopened-section"])
  }

  @Test("As deep as is allowed, and one deeper")
  func atTheLimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#planned}}", count: depth) + "x" + String(repeating: "{{/planned}}", count: depth)
    }
    #expect(render(nested(100), of: Meeting(isPlanned: true)) == ("x", []))
    let deeper = render(nested(101), of: Meeting(isPlanned: true))
    #expect(deeper.findings.map(\.kind.id) == ["nested-too-deeply"])
    #expect(deeper.text == "")
  }

  @Test("A template of 50 MB is told and not read")
  func large() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    let library = TemplateLibrary(sources: [TemplateSource(name: "page", path: "page", bytes: bytes)])
    #expect(library.findings.map(\.kind.id) == ["template-too-large"])
    #expect(library.compile("page", for: Meeting.self).template.render(Meeting()) == "")
  }

  @Test("More tags than any template has")
  func manyTags() {
    #expect(identifiersWithinLess(String(repeating: "{{x}}", count: 10_000)) == ["unknown-name"])
    #expect(identifiersWithinLess(String(repeating: "{{x}}", count: 10_001)) == ["template-too-large", "unknown-name"])
    #expect(
      identifiersWithinLess(String(repeating: "{{#a}}", count: 5_000) + String(repeating: "{{/b}}", count: 100))
        == ["nested-too-deeply", "unclosed-section", "unopened-section", "unknown-name"])
  }

  @Test("Braces without end")
  func braces() {
    #expect(identifiers(String(repeating: "{", count: 30_000)) == ["unclosed-tag"])
    #expect(identifiers(String(repeating: "{{{x}}", count: 50_000)) == ["unclosed-tag"])
    #expect(identifiers(String(repeating: "{{!", count: 30_000)) == ["unclosed-tag"])
    #expect(identifiers(String(repeating: "{{=", count: 30_000)) == ["unclosed-tag"])
    #expect(identifiers(String(repeating: "}}", count: 30_000)) == [])
    #expect(identifiers("{{" + String(repeating: " ", count: 30_000)) == ["unclosed-tag"])
    #expect(identifiers("{{=}}") == ["unclosed-tag"])
    #expect(identifiers("{{=}}{{=} }=}}{{={ {=}}") == ["bad-delimiters"])
  }

  @Test("Partials that double at every step")
  func exponential() {
    var parts = ["p40": "x"]
    for step in 0..<40 { parts["p\(step)"] = "{{>p\(step + 1)}}{{>p\(step + 1)}}" }
    #expect(identifiersWithinLess("{{>p0}}", parts) == ["template-too-large"])
    parts["p40"] = "{{titel}}"
    #expect(identifiersWithinLess("{{>p0}}", parts) == ["template-too-large", "unknown-name"])
    parts["p40"] = ""
    #expect(identifiersWithinLess("{{>p0}}", parts) == ["template-too-large"])
    parts["p40"] = (0..<300).map { "{{x\($0)}}" }.joined()
    #expect(identifiersWithinLess("{{>p0}}", parts) == ["template-too-large", "unknown-name"])
  }

  @Test("Parents that double at every step, with blocks")
  func exponentialBlocks() {
    var parts = ["p40": "{{$a}}{{/a}}"]
    for step in 0..<40 {
      parts["p\(step)"] = "{{<p\(step + 1)}}{{$a}}{{>p\(step + 1)}}{{/a}}{{/p\(step + 1)}}{{$a}}{{/a}}"
    }
    #expect(
      identifiersWithinLess("{{<p0}}{{$a}}x{{/a}}{{/p0}}", parts).isSubset(of: [
        "template-too-large", "recursive-partial",
      ]))
  }

  @Test("Long literals many times")
  func longLiterals() {
    let part = String(repeating: "x", count: 100_000)
    #expect(identifiersWithinLess(String(repeating: "{{>part}}", count: 100), ["part": part]) == ["template-too-large"])
  }

  @Test("A partial that includes itself over a record of its own kind")
  func recursion() {
    let part = ["branch": "{{name}}{{#branches}}{{> branch}}{{/branches}}"]
    let library = library("{{> branch}}", part)
    let (template, findings) = library.compile("page", for: Branch.self)
    #expect(findings.map(\.kind.id) == ["recursive-partial"])
    let tree = Branch(name: "a", branches: [Branch(name: "b", branches: [Branch(name: "c")])])
    #expect(template.render(tree).hasPrefix("ab"))
  }

  @Test("Blocks that hold each other")
  func blocksInEachOther() {
    let base = ["base": "{{$a}}1{{/a}}{{$b}}2{{/b}}"]
    #expect(
      render("{{<base}}{{$a}}<{{$b}}x{{/b}}>{{/a}}{{$b}}({{$a}}y{{/a}}){{/b}}{{/base}}", base) == ("<(y)>(<x>)", []))
    #expect(identifiers("{{<base}}{{$a}}{{<base}}{{/base}}{{/a}}{{/base}}", base) == ["recursive-partial"])
  }

  @Test("Indentation that grows")
  func indentation() {
    let space = String(repeating: " ", count: 8000)
    #expect(identifiers("\(space){{>a}}", ["a": "\(space){{>b}}", "b": "x"]) == ["template-too-large"])
  }

  @Test("NUL, lone surrogates' bytes and every single byte")
  func bytes() {
    for byte in UInt8.min...UInt8.max {
      for page in [
        [byte], Array("{{".utf8) + [byte], Array("{{#".utf8) + [byte] + Array("}}".utf8),
        Array("<p a='{{title}}".utf8) + [byte],
      ] {
        let library = TemplateLibrary(sources: [TemplateSource(name: "page", path: "page", bytes: page)])
        let (template, _) = library.compile("page", for: Meeting.self)
        #expect(!template.render(Meeting()).utf8.contains(0))
      }
    }
  }

  @Test("Random pieces put together in any order are compiled and rendered, alike every time")
  func randomPieces() {
    let pieces = [
      "{{#planned}}", "{{/planned}}", "{{^planned}}", "{{#rows}}", "{{/rows}}", "{{unit}}", "{{title}}", "{{{body}}}",
      "\n", "  ",
      "{{>a}}", "{{>*layout}}", "{{<b}}", "{{/b}}", "{{$x}}", "{{/x}}", "{{=<% %>=}}", "<%={{ }}=%>", "<p a=\"", "\"",
      ">", "{{!",
      "}}", "{{", "<script>", "</script>", "{{.}}", "{{-index}}", "{{rows.count}}", "{{words.a}}", "ế", "\r\n",
      "{{#note}}", "{{/note}}",
    ]
    var generator = SplitMix(seed: 2020)
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int.random(in: 0...25, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
      let (page, others) = (text(), ["a": text(), "b": text(), "wide": text()])
      let meeting = Meeting(isPlanned: true, rows: [Row(unit: "A"), Row(unit: "B")], note: "N")
      let first = render(page, others, words: ["a": "b"], of: meeting)
      let second = render(page, others, words: ["a": "b"], of: meeting)
      #expect(first.text == second.text && first.findings == second.findings, "\(page)")
    }
  }
}
