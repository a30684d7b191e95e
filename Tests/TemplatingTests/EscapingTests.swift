import Templating
import Testing

@Suite("Escaping")
struct EscapingTests {
  private let odd = Meeting(title: "<a> & \"b\" 'c' \\ \u{2028}\n", body: HTML(markup: "<b>&amp;</b>"))

  private func made(_ page: String, kind: TemplateKind = .html) -> String { render(page, kind: kind, of: odd).text }

  @Test("HTML text and attributes")
  func html() {
    let escaped = "&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; \\ \u{2028}\n"
    #expect(made("{{title}}") == escaped)
    #expect(made("<p title=\"{{title}}\">") == "<p title=\"\(escaped)\">")
    #expect(made("<p title='{{title}}'>") == "<p title='\(escaped)'>")
    #expect(made("{{body}}{{{body}}}") == "<b>&amp;</b><b>&amp;</b>")
    #expect(made("<p title=\"{{body}}\">") == "<p title=\"&lt;b&gt;&amp;amp;&lt;/b&gt;\">")
    #expect(made("{{{title}}}") == odd.title)
  }

  @Test("XML escapes markup as well, and has no place for control characters")
  func xml() {
    #expect(made("<a>{{body}}</a>", kind: .xml) == "<a>&lt;b&gt;&amp;amp;&lt;/b&gt;</a>")
    #expect(made("<a>{{{body}}}</a>", kind: .xml) == "<a><b>&amp;</b></a>")
    #expect(
      made("<a b='{{title}}'/>", kind: .xml) == "<a b='&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; \\ \u{2028}\n'/>")
    let control = render("{{title}}", kind: .xml, of: Meeting(title: "a\u{1}\u{B}\tb\r\n\u{1F}")).text
    #expect(control == "a\tb\r\n")
    #expect(
      render(
        "<script>{{title}}</script><a href=\"{{title}}\" x=\"{{year}}\"/><![CDATA[ <a {{year}} ]]>{{title}}", kind: .xml
      ).findings == [])
  }

  @Test("JSON strings read back as they were")
  func json() throws {
    let every =
      String(String.UnicodeScalarView((0..<0x100).compactMap { Unicode.Scalar($0) })) + "\u{2028}\u{2029}ế€\u{1F600}"
    let meeting = Meeting(title: every)
    let json = render("{\"a\": \"{{title}}\", \"b\": {{year}}}", kind: .json, of: meeting)
    #expect(json.findings == [])
    #expect(JSONReader.read(Array(json.text.utf8))?["a"] == .text(every))
    let script = render("<script type=\"application/ld+json\">\"{{title}}\"</script>", of: meeting)
    #expect(script.findings == [])
    let inside = script.text.dropFirst(35).dropLast(9)
    #expect(JSONReader.read(Array(inside.utf8)) == .text(every))
    #expect(!inside.contains { "<>&\u{2028}\u{2029}".contains($0) })
  }

  @Test("A script's JSON ends where the script ends, and begins only where its type says so")
  func scripts() {
    let page = "<script type='application/json'>\"{{title}}\"</script>{{title}}<p title=\"{{title}}\">"
    let escaped = "&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; \\ \u{2028}\n"
    #expect(
      made(page)
        == "<script type='application/json'>\"\\u003ca\\u003e \\u0026 \\\"b\\\" 'c' \\\\ \\u2028\\n\"</script>\(escaped)<p title=\"\(escaped)\">"
    )
    #expect(render("<script type=\"module\">\"{{title}}\"</script>").findings.map(\.kind.id) == ["value-in-script"])
    #expect(
      render("<script data-type=\"application/json\">\"{{title}}\"</script>").findings.map(\.kind.id) == [
        "value-in-script"
      ])
    let long = "application/vnd.example.a-name-longer-than-anybody-needs+json"
    #expect(render("<script type=\"\(long)\" async>\"{{title}}\"</script>").findings == [])
    #expect(render("<script async type = ' Application/JSON '>\"{{title}}\"</script>").findings == [])
    #expect(
      render("<script type=\"\(long)5\">\"{{title}}\"</script>").findings.map(\.kind.id) == ["value-in-script"])
    #expect(render("<script>a</scrip></SCRIPT >{{title}}").findings == [])
    #expect(render("<script>'</scripts>' + {{year}}</script>").findings.map(\.kind.id) == ["value-in-script"])
    #expect(render("<script></script><style></style>{{title}}").findings == [])
  }

  @Test("Plain text is left alone")
  func text() {
    #expect(made("<script>{{title}}{{{title}}}{{body}}", kind: .text) == "<script>\(odd.title)\(odd.title)<b>&amp;</b>")
    #expect(render("<p {{title}}>", kind: .text).findings == [])
  }

  @Test("Words are escaped for their place")
  func words() {
    let words: [String: Constants.Entry] = ["a": "x & \"y\""]
    #expect(render("<p title=\"{{words.a}}\">", words: words).text == "<p title=\"x &amp; &quot;y&quot;\">")
    #expect(render("\"{{words.a}}\"", kind: .json, words: words).text == "\"x & \\\"y\\\"\"")
    #expect(render("<a href=\"{{words.a}}\">", words: words).findings == [])
  }

  @Test("A partial takes the kind of the page that it is in")
  func kinds() {
    let parts = [
      TemplateSource(name: "page", path: "p", text: "\"{{> a}}\"", kind: .json),
      TemplateSource(name: "a", path: "a", text: "{{title}}", kind: .html),
    ]
    let (template, findings) = TemplateLibrary(sources: parts).compile("page", for: Meeting.self)
    #expect(findings == [])
    #expect(template.render(Meeting(title: "\"<")) == "\"\\\"<\"")
  }

  @Test("File names tell kinds")
  func fileNames() {
    #expect(TemplateKind(path: "templates/feed.xml.mustache") == .xml)
    #expect(TemplateKind(path: "feed.json.mustache") == .json)
    #expect(TemplateKind(path: "robots.txt.mustache") == .text)
    #expect(TemplateKind(path: "a.xml/page.mustache") == .html)
    #expect(TemplateKind(path: "page.mustache") == .html)
  }

  @Test("Every text comes out as a careful writer would escape it, whatever its length and where its marks are")
  func everyLength() {
    for length in 0...20 {
      for place in 0...length {
        for mark in "&<>\"'#;$%=" {
          var text = String(repeating: "ế", count: place) + String(mark)
          text += String(repeating: "x", count: length - place)
          #expect(HTML(escaping: text).markup == Self.careful(text))
        }
      }
    }
  }

  private static func careful(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(character)
      }
    }.joined()
  }
}
