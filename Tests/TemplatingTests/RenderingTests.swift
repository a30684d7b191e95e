import Templating
import Testing

struct Person: TemplateContext {
  var name: String
  var office: String?

  static let shape = Shape<Person>(
    "person", "Someone who took part.", text: { $0.name },
    [
      .text("name", "The name.") { $0.name },
      .optionalText("office", "The office.") { $0.office },
    ])
}

struct Row: TemplateContext {
  var unit: String
  var link: String
  var score: String
  var rank: Int?
  var notes: [String] = []

  static let shape = Shape<Row>(
    "row", "One line of the table of scores.",
    [
      .text("unit", "The unit.") { $0.unit },
      .link("link", "The unit's page.") { $0.link },
      .text("score", "The score.") { $0.score },
      .optionalNumber("rank", "The rank.") { $0.rank },
      .texts("notes", "The notes.") { $0.notes },
    ])
}

struct Meeting: TemplateContext {
  var title: String
  var isPlanned = false
  var year = 2020
  var body = HTML(markup: "<p>…</p>")
  var leader: Person?
  var chair = Person(name: "Bình")
  var rows: [Row] = []
  var layout = "wide"
  var note: String?
  var link = "index.html"

  static let shape = Shape<Meeting>(
    "meeting", "A meeting of a cluster.",
    [
      .text("title", "What the meeting is called.") { $0.title },
      .flag("planned", "Whether it is still to come.") { $0.isPlanned },
      .number("year", "The year under review.") { $0.year },
      .html("body", "What was said.") { $0.body },
      .optionalRecord("leader", "Who leads.") { $0.leader },
      .record("chair", "Who chairs.") { $0.chair },
      .list("rows", "The table of scores.") { $0.rows },
      .name("layout", "How it is laid out.", oneOf: ["wide", "narrow"]) { $0.layout },
      .optionalText("note", "A note.") { $0.note },
      .link("link", "The page's address.") { $0.link },
    ])
}

@Suite("Rendering")
struct RenderingTests {
  @Test("Sections, lists and records render what they hold")
  func page() {
    let library = TemplateLibrary(
      sources: [
        TemplateSource(
          name: "page", path: "page.mustache",
          text: """
            <h1>{{title}}</h1>{{{body}}}{{body}}
            {{#leader}}
            <p>{{name}}{{#office}}, {{.}}{{/office}} {{year}}</p>
            {{/leader}}
            {{^leader}}
            <p>{{words.none}}</p>
            {{/leader}}
            {{chair}}|{{chair.name}}|{{chair.office}}|{{leader.name}}
            {{#rows.any}}
            <table title="{{title}}">
            {{#rows}}
            <tr><td>{{-index}}/{{rows.count}}<a href="{{link}}">{{unit}}</a>{{#rank}}{{.}}{{/rank}}{{^rank}}–{{/rank}}{{^-last}},{{/-last}}
            {{/rows}}
            </table>
            {{/rows.any}}
            """)
      ], constants: ["words": Constants(["none": "không & có"])])
    let (template, findings) = library.compile("page", for: Meeting.self)
    #expect(findings.isEmpty)
    let meeting = Meeting(
      title: "Sơ kết <6 tháng>", leader: nil,
      rows: [
        Row(unit: "Yên Phong", link: "a?b=1&c=2", score: "98,5", rank: 1),
        Row(unit: "Thuận Thành", link: "b", score: "97", rank: nil),
      ])
    #expect(
      template.render(meeting) == """
        <h1>Sơ kết &lt;6 tháng&gt;</h1><p>…</p><p>…</p>
        <p>không &amp; có</p>
        Bình|Bình||
        <table title="Sơ kết &lt;6 tháng&gt;">
        <tr><td>1/2<a href="a?b=1&amp;c=2">Yên Phong</a>1,
        <tr><td>2/2<a href="b">Thuận Thành</a>–
        </table>

        """)
  }
}
