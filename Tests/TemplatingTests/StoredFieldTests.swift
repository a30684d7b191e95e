import Diagnostics
import Testing

@testable import Templating

/// What is stored is shown from where it lies; the rest of the tests have closures.
@Suite("Fields that are stored properties")
struct StoredFieldTests {
  private struct Part: TemplateContext {
    var mark: UInt8 = 7
    var text: String
    var note: String?
    var inner = Inner()

    static let shape = Shape<Part>(
      "part", "A part.",
      [
        .text("words", "Words.", at: \.text), .optionalText("note", "A note.", at: \.note),
        .record("inner", "A part of the part.", at: \.inner),
        .html("made", "Markup that is made.", bytes: { $0.text.isEmpty ? [] : Array("<i>é</i>".utf8) }),
      ])
  }

  private struct Inner: TemplateContext {
    var mark: UInt8 = 7
    var count = 3
    var names = ["x", "y"]

    static let shape = Shape<Inner>(
      "inner", "A part of a part.",
      [
        .number("count", "A number.", at: \.count), .texts("names", "Names.", at: \.names),
        .flag("several", "Whether there are several.") { $0.count > 1 },
      ])
  }

  private struct Stored: TemplateContext {
    var flag = false
    var text = ""
    var note: String?
    var number = 0
    var aside: HTML?
    var link = "a?b&c"
    var source: String?
    var names: [String] = []
    var part = Part(text: "<trong>")
    var parts: [Part] = []

    static let shape = Shape<Stored>(
      "stored", "What is stored.",
      [
        .flag("flag", "Yes or no.", at: \.flag), .text("text", "A text.", at: \.text),
        .optionalText("note", "A note.", at: \.note), .number("number", "A number.", at: \.number),
        .optionalHTML("aside", "Markup.", at: \.aside), .link("link", "An address.", at: \.link),
        .optionalLink("source", "Another.", at: \.source), .texts("names", "Names.", at: \.names),
        .list("parts", "Parts.", at: \.parts), .record("part", "A part.", at: \.part),
        .text("deep", "Within a part.", at: \.part.text),
      ] + [Field<Part>.text("inner", "The same.", at: \.text).within(\.part)])
  }

  private static let page = """
    {{#flag}}yes{{/flag}}{{^flag}}no{{/flag}} {{text}} \
    {{note}}{{#note}}[{{.}}]{{/note}}{{^note}}–{{/note}} {{number}}{{#aside}}[{{{.}}}]{{/aside}}{{^aside}}–{{/aside}}{{{aside}}} \
    <a href="{{link}}"></a>{{#source}}<a href="{{.}}"></a>{{/source}}{{^source}}–{{/source}} \
    {{names.count}}{{#names}}{{.}};{{/names}} {{part.words}}{{inner}}{{deep}}{{#parts}}{{words}}{{-index}}{{/parts}}
    """

  private func text(_ model: Stored) throws -> String {
    let (template, findings) = library(Self.page).compile("page", for: Stored.self)
    #expect(findings == [])
    return template.render(model)
  }

  @Test("Nothing is there, or only what is empty")
  func empty() throws {
    let expected =
      "no  – 0– <a href=\"a?b&amp;c\"></a>– 0 &lt;trong&gt;&lt;trong&gt;&lt;trong&gt;"
    #expect(try text(Stored()) == expected)
    #expect(try text(Stored(note: "", aside: HTML(markup: ""), source: "")) == expected)
  }

  @Test("Short texts and long ones, which lie elsewhere in memory")
  func full() throws {
    let long = "Cụm thi đua số 1 & các xã, phường <mới>"
    let escaped = "Cụm thi đua số 1 &amp; các xã, phường &lt;mới&gt;"
    let model = Stored(
      flag: true, text: long, note: "<ngắn>", number: -12, aside: HTML(markup: "<b>\(long)</b>"), link: "x",
      source: "https://example.vn/mot-trang-rat-dai.html", names: ["a", long], part: Part(text: "p"),
      parts: [Part(text: "q"), Part(text: long)])
    #expect(
      try text(model)
        == "yes \(escaped) &lt;ngắn&gt;[&lt;ngắn&gt;] -12[<b>\(long)</b>]<b>\(long)</b> "
        + "<a href=\"x\"></a><a href=\"https://example.vn/mot-trang-rat-dai.html\"></a> 2a;\(escaped); pppq1\(escaped)2"
    )
  }

  @Test("What lies in a record that lies in another is found by way of both")
  func nested() throws {
    let (template, findings) = library(
      """
      {{part.words}} {{part.note}}{{^part.note}}–{{/part.note}} {{part.inner.count}}\
      {{#part.inner.several}}!{{/part.inner.several}} {{#part.inner.names}}{{.}}{{/part.inner.names}} {{part.inner.names.count}}
      """
    ).compile("page", for: Stored.self)
    #expect(findings == [])
    #expect(template.render(Stored()) == "&lt;trong&gt; – 3! xy 2")
    #expect(
      template.render(Stored(part: Part(text: "a", note: "b", inner: Inner(count: 1, names: []))))
        == "a b 1  0")
  }

  @Test("Markup that is made as bytes, by name and by way of a record")
  func bytes() throws {
    let (template, findings) = library(
      "{{{part.made}}}{{#part}}{{{made}}}{{/part}}"
    ).compile("page", for: Stored.self)
    #expect(findings == [])
    #expect(template.render(Stored()) == "<i>é</i><i>é</i>")
    #expect(template.render(Stored(part: Part(text: ""))) == "")
    let (_, mistakes) = library("{{part.made}} <a title=\"{{{part.made}}}\"></a>").compile("page", for: Stored.self)
    #expect(mistakes.count >= 1, "markup in an attribute is a mistake, whatever it is made as")
  }
}
