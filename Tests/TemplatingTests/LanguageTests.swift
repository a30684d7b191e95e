import Templating
import Testing

@Suite("The language")
struct LanguageTests {
  /// Renders, and expects that nothing was found.
  private func made(
    _ page: String, _ others: [String: String] = [:], of meeting: Meeting = Meeting(),
    at location: Testing.SourceLocation = #_sourceLocation
  ) -> String {
    let (text, findings) = render(page, others, kind: .text, of: meeting)
    #expect(findings.isEmpty, sourceLocation: location)
    return text
  }

  private let scored = Meeting(rows: [Row(unit: "A"), Row(unit: "B"), Row(unit: "C")])

  @Test("Comments show nothing and take their line with them")
  func comments() {
    #expect(made("a{{! {{ }}b") == "ab")
    #expect(made("a\n  {{! one\n two }}\nb") == "a\nb")
    #expect(made("a {{! c }}\nb") == "a \nb")
    #expect(made("a\r\n{{!}}\r\nb") == "a\r\nb")
  }

  @Test("Delimiters change, and only in their own template")
  func delimiters() {
    #expect(made("{{=<% %>=}}<%year%>{{year}}<%={{ }}=%>{{year}}") == "2020{{year}}2020")
    #expect(made("{{=| |=}}|>part||year|", ["part": "{{year}}|year|"]) == "2020|year|2020")
    #expect(made("{{=<% %>=}}\n<%#planned%>\nx\n<%/planned%>\n<%&title%>") == "Tổng kết")
  }

  @Test("A tag takes its line with it only when it is alone there")
  func linesOfSeveralTags() {
    let planned = Meeting(isPlanned: true)
    #expect(made("{{#planned}}\nx\n{{/planned}}\ny", of: planned) == "x\ny")
    #expect(made("{{#planned}}{{! c }}\nx{{/planned}}", of: planned) == "\nx")
    #expect(made(" {{#planned}} {{/planned}} \ny", of: planned) == "   \ny")
    #expect(made("{{#planned}}{{>a}}\n{{/planned}}", ["a": "x\n"], of: planned) == "x\n\n")
  }

  @Test("Sections ask flags and optionals, and enter what is there")
  func sections() {
    #expect(made("{{#planned}}a{{/planned}}{{^planned}}b{{/planned}}") == "b")
    #expect(made("{{#note}}[{{.}}{{note}}{{title}}]{{/note}}{{^note}}–{{/note}}") == "–")
    #expect(made("{{#note}}[{{.}} {{note}}]{{/note}}", of: Meeting(note: "N")) == "[N N]")
    #expect(made("{{#note}}a{{/note}}{{^note}}b{{/note}}", of: Meeting(note: "")) == "b")
    #expect(made("{{#place}}{{.}}{{/place}}{{^place}}–{{/place}}") == "–")
    #expect(made("{{#place}}{{.}}{{/place}}{{^place}}–{{/place}}", of: Meeting(place: 0)) == "0")
    #expect(made("{{#aside}}{{.}}{{/aside}}", of: Meeting(aside: HTML(markup: "<i>"))) == "<i>")
    #expect(made("{{#chair}}{{name}}{{/chair}}{{^chair}}none{{/chair}}") == "Bình")
  }

  @Test("A record that is missing has neither texts nor numbers, and its inverted section is shown")
  func missingRecords() {
    let page =
      "{{leader}}|{{leader.name}}|{{leader.rank}}|{{#leader.office}}a{{/leader.office}}{{^leader.office}}b{{/leader.office}}"
    #expect(made(page) == "|||b")
    #expect(made(page, of: Meeting(leader: Person(name: "N", office: "O", rank: 3))) == "N|N|3|a")
  }

  @Test("Lists are gone through, and know whether they are empty and how long they are")
  func lists() {
    #expect(made("{{#rows}}{{unit}}{{/rows}}{{^rows}}none{{/rows}}", of: scored) == "ABC")
    #expect(made("{{#rows}}{{unit}}{{/rows}}{{^rows}}none{{/rows}}") == "none")
    #expect(made("{{#rows.any}}<{{rows.count}}>{{/rows.any}}{{^rows.any}}0{{/rows.any}}", of: scored) == "<3>")
    #expect(made("{{#rows.any}}<{{rows.count}}>{{/rows.any}}{{^rows.any}}0{{/rows.any}}") == "0")
    #expect(made("{{#sources}}({{.}}){{/sources}}", of: Meeting(sources: ["x", "y"])) == "(x)(y)")
  }

  @Test("Rows know their place, also from what is open inside them")
  func rowFacts() {
    #expect(
      made("{{#rows}}{{-index}}{{unit}}{{^-last}}, {{/-last}}{{#-first}}! {{/-first}}{{/rows}}", of: scored)
        == "1A, ! 2B, 3C")
    let noted = Meeting(rows: [Row(unit: "A", notes: ["x", "y"], deputy: Person(name: "P")), Row(unit: "B")])
    #expect(
      made(
        "{{#rows}}{{#notes}}{{-index}}{{#-last}}.{{/-last}}{{/notes}}|{{#deputy}}{{-index}}{{/deputy}}{{/rows}}",
        of: noted)
        == "12.|1|")
    #expect(made("{{#rows}}{{^-first}}+{{/-first}}{{#-last}}={{/-last}}{{/rows}}", of: scored) == "++=")
  }

  @Test("Names are looked up innermost first, then outwards")
  func scopes() {
    let meeting = Meeting(rows: [Row(unit: "A", notes: ["x"], deputy: Person(name: "P", rank: 7))])
    #expect(
      made(
        "{{#rows}}{{#deputy}}{{name}}{{rank}}{{unit}}{{title}}{{#notes}}{{.}}{{name}}{{/notes}}{{/deputy}}{{/rows}}",
        of: meeting)
        == "P7ATổng kếtxP")
    #expect(made("{{#chair}}{{chair.name}}{{.}}{{rank}}{{/chair}}") == "BìnhBình1")
  }

  @Test("Partials are indented as their tag is, the texts in them are not")
  func partials() {
    #expect(
      made("<\n  {{>part}}\n>", ["part": "a\n{{note}}\n\nb\n"], of: Meeting(note: "1\n2")) == "<\n  a\n  1\n2\n\n  b\n>"
    )
    #expect(made("  {{>outer}}\n", ["outer": "o\n {{>inner}}\n", "inner": "i\n"]) == "  o\n   i\n")
    #expect(made("x {{>part}}|", ["part": "a\nb"]) == "x a\nb|")
    #expect(made("{{#rows}}{{>part}}{{/rows}}", ["part": "{{unit}}{{year}};"], of: scored) == "A2020;B2020;C2020;")
  }

  @Test("A dynamic name chooses among its templates")
  func dynamicNames() {
    let parts = ["wide": "W{{year}}", "narrow": "N"]
    #expect(made("[{{>*layout}}]", parts) == "[W2020]")
    #expect(made("[{{>*layout}}]", parts, of: Meeting(layout: "narrow")) == "[N]")
    #expect(made("[{{>*layout}}]", parts, of: Meeting(layout: "other")) == "[]")
    #expect(made("{{layout}}") == "wide")
    let rows = Meeting(rows: [Row(unit: "A"), Row(unit: "B", kind: "narrow"), Row(unit: "C", kind: "?")])
    #expect(made("{{#rows}}{{> * kind }}{{unit}}{{/rows}}", parts, of: rows) == "W2020ANBC")
    #expect(
      made("{{<*layout}}{{$a}}!{{/a}}{{/*layout}}", ["wide": "W{{$a}}{{/a}}", "narrow": "N{{$a}}{{/a}}"]) == "W!")
  }

  @Test("A child's blocks replace its parent's, through several generations")
  func inheritance() {
    #expect(made("{{<base}}{{$a}}1{{/a}}{{/base}}", ["base": "{{$a}}a{{/a}}{{$b}}b{{/b}}"]) == "1b")
    #expect(
      made(
        "{{<child}}{{$a}}1{{/a}}{{/child}}",
        ["child": "{{<base}}{{$a}}2{{/a}}{{$b}}2{{/b}}{{/base}}", "base": "{{$a}}a{{/a}}{{$b}}b{{/b}}{{$c}}c{{/c}}"])
        == "12c")
    #expect(
      made("{{<base}}{{$a}}{{unit}}{{/a}}{{/base}}", ["base": "{{#rows}}{{$a}}{{/a}}{{/rows}}"], of: scored) == "ABC")
    #expect(made("{{<base}}{{$a}}1{{/a}}{{/base}}", ["base": "{{>part}}", "part": "({{$a}}{{/a}})"]) == "(1)")
  }

  @Test("A block that holds a block of its own name falls back to what stands there")
  func blockInItself() {
    #expect(made("{{<base}}{{$a}}<{{$a}}1{{/a}}>{{/a}}{{/base}}", ["base": "{{$a}}a{{/a}}"]) == "<1>")
  }

  @Test("A block on lines of its own keeps its indentation and its lines")
  func blockIndentation() {
    let base = ["base": "<\n  {{$a}}{{/a}}\n>\n"]
    #expect(made("{{<base}}{{/base}}", base) == "<\n>\n")
    #expect(made("{{<base}}{{$a}}\n1\n2\n{{/a}}{{/base}}", base) == "<\n  1\n  2\n>\n")
    #expect(made("{{<base}}{{$a}}1{{/a}}{{/base}}", base) == "<\n  1\n>\n")
    #expect(made("{{<base}}\n{{$a}}\n      1\n        2\n      {{/a}}\n{{/base}}\n", base) == "<\n  1\n    2\n>\n")
    #expect(made("  {{<base}}\n  {{$a}}\n  1\n  {{/a}}\n  {{/base}}\n", base) == "  <\n    1\n  >\n")
    #expect(made("{{<in}}{{$a}}\n1\n2\n{{/a}}{{/in}}", ["in": "<p>{{$a}}{{/a}}</p>"]) == "<p>1\n2\n</p>")
    #expect(
      made("  {{<in}}{{$a}}\n1\n2\n{{/a}}{{/in}}\n", ["in": "<p>{{$a}}{{/a}}</p>\n"]) == "  <p>1\n  2\n</p>\n")
  }

  @Test("White space inside tags does not matter")
  func padding() {
    #expect(
      made("{{ year }}{{ # planned }}x{{ / planned }}{{& title }}{{{ title }}}{{\n year }}")
        == "2020Tổng kếtTổng kết2020")
  }

  @Test("A byte order mark is no part of the page")
  func byteOrderMark() {
    #expect(made("\u{FEFF}{{year}}") == "2020")
  }

  @Test("Words are known beforehand and can be entered")
  func words() {
    let words: [String: Constants.Entry] = ["search": "Tìm & xem", "kind": ["annual-review": "tổng kết"]]
    let (text, findings) = render(
      "{{words.search}}|{{words.kind.annual-review}}|{{#words.kind}}{{annual-review}}{{year}}{{/words.kind}}{{^words}}x{{/words}}",
      words: words)
    #expect(findings.isEmpty)
    #expect(text == "Tìm &amp; xem|tổng kết|tổng kết2020")
  }

  @Test("A field hides a word of the same name")
  func fieldsBeforeWords() {
    let library = TemplateLibrary(
      sources: [TemplateSource(name: "page", path: "p", text: "{{title}}{{year}}")],
      constants: ["title": Constants(["x": "y"])])
    let (template, findings) = library.compile("page", for: Meeting.self)
    #expect(findings.isEmpty)
    #expect(template.render(Meeting()) == "Tổng kết2020")
  }
}
