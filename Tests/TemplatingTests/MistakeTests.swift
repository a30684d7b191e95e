import Diagnostics
import Templating
import Testing

@Suite("Mistakes")
struct MistakeTests {
  static let cases = MistakeCase.syntax + MistakeCase.names + MistakeCase.partials + MistakeCase.places

  @Test("A mistake is found where it is, once, and said to be mended", arguments: cases)
  func isFound(test: MistakeCase) throws {
    let page = MarkedText(test.page)
    let others = test.others.mapValues { MarkedText($0) }
    let marked = others.first { $0.value.point != nil }
    let point = try #require(page.point ?? marked?.value.point)
    let path = page.point != nil ? "page.mustache" : "\(marked?.key ?? "").mustache"
    let words: [String: Constants.Entry] = ["search": "Tìm", "kind": ["annual-review": "tổng kết"]]

    let (_, findings) = render(page.text, others.mapValues(\.text), words: words)

    let found = findings.filter { $0.kind.id == test.id }
    #expect(found.map(\.location) == [SourceLocation(path: path, point: point)], "all: \(findings.map(\.message.en))")
    let finding = try #require(found.first)
    #expect(finding.message.vi != finding.message.en)
    if let help = test.help { #expect(finding.help?.en.contains(help) == true, "\(finding.help?.en ?? "no help")") }
    #expect(TemplateMistake.allKinds.contains(finding.kind))
  }

  @Test("What has no mistake has no findings")
  func sound() {
    let page = """
      <!doctype html>
      <html lang="vi"{{#planned}} class="planned"{{/planned}}>
      <title>{{title}}</title>
      <a href="{{link}}" title='{{title}}'{{#source}} data-source="{{.}}"{{/source}}>{{#source}}<b>{{.}}</b>{{/source}}</a>
      <a href="/search?q={{title}}"></a>
      <p style="width: {{year}}%">{{body}}{{{body}}}{{&body}}{{#aside}}{{.}}{{{.}}}{{/aside}}</p>
      <input {{#planned}}checked{{/planned}}><option{{^planned}} selected{{/planned}}>
      <script>if (a < b && "{x}") { f("</p>") }</script>
      <!-- {{title}} <script> -->
      <script type="application/ld+json">{"a": "{{title}}", "b": {{year}}, "c": [{{#rows}}"{{unit}}"{{^-last}},{{/-last}}{{/rows}}]}</script>
      <p>{{title}}</p>
      """
    #expect(render(page).findings == [])
  }

  @Test("Every kind of mistake can be made, and is explained in both languages")
  func everyKind() {
    let elsewhere: Set = [
      "missing-template", "nested-too-deeply", "not-utf8", "repeated-template", "template-too-large",
    ]
    let made = Set(Self.cases.map(\.id)).union(elsewhere)
    #expect(Set(TemplateMistake.allKinds.map(\.id)) == made)
    #expect(TemplateMistake.allKinds.map(\.id) == TemplateMistake.allKinds.map(\.id).sorted())
    for kind in TemplateMistake.allKinds {
      #expect(kind.title.vi != kind.title.en)
      #expect(kind.explanation.vi.count > 20 && kind.explanation.en.count > 20)
    }
  }

  @Test("All mistakes come at once, in the order of their places")
  func allAtOnce() {
    let (text, findings) = render(
      "{{titel}}\n{{#planed}}{{/planed}}{{{title}}}\n{{yaer}}{{year}}{{> part}}", ["part": "{{nmae}}\n"])
    #expect(
      findings.map(\.kind.id) == ["unknown-name", "unknown-name", "unescaped-text", "unknown-name", "unknown-name"])
    #expect(findings.map(\.location.path) == Array(repeating: "page.mustache", count: 4) + ["part.mustache"])
    #expect(text == "\nTổng kết\n2020\n")
  }

  @Test("A finding in a partial tells how the partial came to be there")
  func chain() throws {
    let (_, findings) = render("<p>\n {{> a}}", ["a": "{{#planned}}{{> b}}{{/planned}}", "b": "{{titel}}"])
    let finding = try #require(findings.first)
    #expect(finding.location.path == "b.mustache")
    #expect(
      finding.related.map(\.location) == [
        SourceLocation(path: "a.mustache", point: SourcePoint(line: 1, column: 17)),
        SourceLocation(path: "page.mustache", point: SourcePoint(line: 2, column: 6)),
      ])
  }

  @Test("A partial that is used twice tells its mistake once")
  func onceAPage() {
    let findings = render("{{> a}}{{> a}}{{#rows}}{{> a}}{{/rows}}", ["a": "{{titel}}"]).findings
    #expect(findings.count == 1)
  }

  @Test("A mistake that several pages share is told once, with what their chains have in common")
  func onceForAllPages() throws {
    let library = TemplateLibrary(sources: [
      TemplateSource(name: "one", path: "one", text: "{{> layout}}"),
      TemplateSource(name: "two", path: "two", text: "<p>\n{{> layout}}{{yaer}}"),
      TemplateSource(name: "layout", path: "layout", text: "{{> head}}"),
      TemplateSource(name: "head", path: "head", text: "{{titel}}"),
    ])
    let all = ["two", "one", "two"].flatMap { library.compile($0, for: Meeting.self).findings }
    let findings = TemplateMistake.unrepeated(library.findings + all)
    #expect(findings.map(\.location.path) == ["head", "two"])
    #expect(findings[0].related.map(\.location.path) == ["layout"])
    #expect(findings[1].related == [])
  }

  @Test("The same mistake is an equal finding however often it is compiled")
  func equality() {
    let library = library("{{titel}}{{> a}}", ["a": "{{#rows}}{{x}}{{/rows}}"])
    #expect(library.compile("page", for: Meeting.self).findings == library.compile("page", for: Meeting.self).findings)
    #expect(library.compile("page", for: Meeting.self).findings.count == 2)
  }

  @Test("A template that is missing is a finding, and renders nothing")
  func missingTemplate() throws {
    let library = TemplateLibrary(sources: [
      TemplateSource(name: "page", path: "templates/page.mustache", text: "{{year}}")
    ])
    let (template, findings) = library.compile("pgae", for: Meeting.self)
    #expect(findings.map(\.kind.id) == ["missing-template"])
    #expect(findings.map(\.location) == [SourceLocation(path: "templates/pgae.mustache")])
    #expect(findings[0].help?.en.contains("page") == true)
    #expect(template.render(Meeting()) == "")
  }

  @Test("Of two templates with one name the first path counts, in whatever order they come")
  func repeatedTemplate() {
    let one = TemplateSource(name: "page", path: "a.mustache", text: "1")
    let two = TemplateSource(name: "page", path: "b.mustache", text: "2")
    for sources in [[one, two], [two, one]] {
      let library = TemplateLibrary(sources: sources)
      #expect(library.findings.map(\.kind.id) == ["repeated-template"])
      #expect(library.findings[0].location.path == "b.mustache")
      #expect(library.compile("page", for: Meeting.self).template.render(Meeting()) == "1")
    }
  }

  @Test("Sources that no page uses are read too")
  func unusedSources() {
    let library = library("", ["unused": "{{#a}}"])
    #expect(library.findings.map(\.location.path) == ["unused.mustache"])
    #expect(library.compile("page", for: Meeting.self).findings == [])
  }

  @Test("Bytes that are not UTF-8 are found where they are, and do not reach the page")
  func encoding() throws {
    let bytes = Array("một\nhaiế ".utf8) + [0xFF, 0xFE] + Array("{{year}}".utf8)
    let library = TemplateLibrary(sources: [TemplateSource(name: "page", path: "page.mustache", bytes: bytes)])
    #expect(library.findings.map(\.kind.id) == ["not-utf8"])
    #expect(library.findings[0].location.point == SourcePoint(line: 2, column: 6))
    let text = library.compile("page", for: Meeting.self).template.render(Meeting())
    #expect(text.hasPrefix("một\nhaiế \u{FFFD}") && text.hasSuffix("2020"))
  }
}
